package io.confingy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a configuration that are given as text: on a command line, or in the environment.
 *
 * <p>There are three forms, with paths as {@link Lens} reads them:
 *
 * <ul>
 *   <li>{@code optimizer.lr=0.01} changes a value. The text is read as the declared type of the
 *       place wants it: a number, {@code true}, a constant, the text form of a value such as {@code
 *       PT5S}; a call such as {@code Adam(lr=0.01)} for a tracked object or a recipe; JSON where it
 *       begins with <code>[</code> or <code>{</code>; {@code null} where the place is not one for
 *       text.
 *   <li>{@code models+=0.5} adds an element.
 *   <li>{@code ~dropout} removes an element or a key, and gives an argument its default.
 * </ul>
 *
 * <p>One line makes a program of a configuration in code, with {@code --help}:
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   TrainingJob job = Overrides.fromCommandLine(BASE, args);
 *   job.run();
 * }
 * }</pre>
 *
 * <p>Overrides do not change once they were made.
 */
public final class Overrides {

  private final List<TextChange> all;
  private final boolean help;

  private Overrides(List<TextChange> all, boolean help) {
    this.all = List.copyOf(all);
    this.help = help;
  }

  /**
   * Reads the arguments of a program.
   *
   * @param arguments an override each, with or without {@code --} in front; {@code --help} and
   *     {@code -h} ask for help
   * @return the overrides, in their order
   * @throws ConfigurationException if an argument is not spelled like one
   */
  public static Overrides parse(String... arguments) {
    List<String> overrides = new ArrayList<>(Arrays.asList(arguments));
    boolean help = overrides.removeIf(each -> each.equals("--help") || each.equals("-h"));
    return new Overrides(overrides.stream().map(TextChange::parse).toList(), help);
  }

  /**
   * Reads the environment of this process: with the prefix {@code TRAIN_}, the variable {@code
   * TRAIN_OPTIMIZER__LR} changes {@code optimizer.lr}.
   *
   * <p>Two underscores stand for a dot; a number between them is a position. Case and single
   * underscores do not matter: {@code TRAIN_BATCH_SIZE} changes {@code batchSize}.
   *
   * @param prefix what the names of the variables begin with
   * @return the overrides, in the order of the names
   */
  public static Overrides environment(String prefix) {
    return environment(prefix, System.getenv());
  }

  static Overrides environment(String prefix, Map<String, String> variables) {
    List<TextChange> overrides = new ArrayList<>();
    new TreeMap<>(variables)
        .forEach(
            (name, value) -> {
              if (name.startsWith(prefix) && name.length() > prefix.length()) {
                overrides.add(TextChange.variable(name, prefix, value));
              }
            });
    return new Overrides(overrides, false);
  }

  /**
   * Returns these overrides and others after them.
   *
   * @param later the others; where both change the same, these do
   * @return all of them
   */
  public Overrides and(Overrides later) {
    List<TextChange> both = new ArrayList<>(all);
    both.addAll(later.all);
    return new Overrides(both, help || later.help);
  }

  /**
   * Tells whether there are none.
   *
   * @return whether {@link #apply} returns what it is given
   */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Tells whether help was asked for.
   *
   * @return whether {@code --help} or {@code -h} was among the arguments
   */
  public boolean wantsHelp() {
    return help;
  }

  /**
   * Changes a configuration.
   *
   * @param <T> the type of the configuration
   * @param config the configuration, which stays as it is
   * @return the changed configuration; what was built is built anew where something in it changed
   * @throws ConfigurationException if a path leads nowhere or a text does not fit; the message
   *     names the override
   * @throws ConstructionException if a constructor throws a checked exception; what else it throws
   *     is thrown as it is
   */
  public <T extends @Nullable Object> T apply(T config) {
    Lens<T> lens = Confingy.lens(config);
    all.forEach(each -> each.apply(lens));
    return lens.unlens(Rebuild.CHANGED);
  }

  /**
   * Lists what overrides can change.
   *
   * @param config a configuration
   * @return a text of several lines: each path, the type of the value there, and the value
   */
  public static String help(@Nullable Object config) {
    return OverridesHelp.of(config);
  }

  /**
   * Changes a configuration as the arguments of a program say.
   *
   * <p>This is for {@code main} methods: if help is asked for, it is printed, and the JVM exits
   * with the status 0; if an argument is wrong, that is printed as an error, and the status is 2.
   *
   * @param <T> the type of the configuration
   * @param config the configuration, which stays as it is
   * @param arguments the arguments of the program
   * @return the changed configuration
   */
  public static <T extends @Nullable Object> T fromCommandLine(T config, String... arguments) {
    try {
      Overrides overrides = parse(arguments);
      if (overrides.wantsHelp()) {
        System.out.println(help(config));
        System.exit(0);
      }
      return overrides.apply(config);
    } catch (ConfigurationException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      throw e;
    }
  }

  /**
   * Returns the overrides as they are given on a command line.
   *
   * @return one line, with spaces between the overrides
   */
  @Override
  public String toString() {
    return String.join(" ", all.stream().map(TextChange::text).toList());
  }
}
