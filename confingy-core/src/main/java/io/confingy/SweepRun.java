package io.confingy;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One variant of a {@link Sweep}.
 *
 * @param <T> the type of the configuration
 */
public final class SweepRun<T> {

  private static final int LONGEST_NAME = 120;
  private static final int DIGITS = 12;

  private final int index;
  private final T base;
  private final Map<String, @Nullable Object> changes;
  private volatile @Nullable T config;

  SweepRun(int index, T base, Map<String, @Nullable Object> changes) {
    this.index = index;
    this.base = base;
    this.changes = changes;
  }

  /**
   * Returns the position of the run in its sweep.
   *
   * @return the position, from 0
   */
  public int index() {
    return index;
  }

  /**
   * Returns what is changed.
   *
   * @return the values by path, unmodifiable
   */
  public Map<String, @Nullable Object> changes() {
    return changes;
  }

  /**
   * Returns a name that says what is changed, such as {@code optimizer.lr=0.01,layers=4}.
   *
   * <p>It is made of letters, digits and {@code . _ = , + - [ ]}, so that it can name a file; one
   * that would be too long ends with a part of the fingerprint.
   *
   * @return the name, the same in every JVM; {@code base} where nothing is changed
   */
  public String name() {
    String name =
        changes.entrySet().stream()
            .map(each -> each.getKey() + "=" + shown(each.getValue()))
            .collect(Collectors.joining(","))
            .replaceAll("[^A-Za-z0-9._=,+\\[\\]-]", "_");
    if (name.length() <= LONGEST_NAME) {
      return name.isEmpty() ? "base" : name;
    }
    return name.substring(0, LONGEST_NAME - DIGITS - 1) + "-" + fingerprint().substring(0, DIGITS);
  }

  /** What has parts is named by its class and its fingerprint. */
  private static String shown(@Nullable Object value) {
    Anatomy anatomy = Anatomy.of(value);
    if (anatomy == null || value == null) {
      return String.valueOf(value);
    }
    Class<?> type =
        anatomy instanceof RecipeAnatomy object ? object.companion().type() : value.getClass();
    boolean named = anatomy instanceof RecipeAnatomy || anatomy instanceof RecordAnatomy;
    return (named ? Names.simple(type) + "-" : "")
        + Confingy.fingerprint(value).substring(0, DIGITS);
  }

  /**
   * Returns the configuration of this run, which is made on the first call.
   *
   * @return the configuration
   * @throws ConfigurationException if a path leads nowhere, or a value does not fit
   * @throws ConstructionException if a constructor throws a checked exception; what else it throws
   *     is thrown as it is
   */
  public T config() {
    T made = config;
    if (made == null) {
      Lens<T> lens = Confingy.lens(base);
      changes.forEach(lens::set);
      made = lens.unlens(Rebuild.CHANGED);
      config = made;
    }
    return made;
  }

  /**
   * Returns the fingerprint of the configuration.
   *
   * @return 64 hexadecimal digits, as {@link Confingy#fingerprint} gives them
   */
  public String fingerprint() {
    return Confingy.fingerprint(config());
  }

  /**
   * Returns the name.
   *
   * @return what {@link #name} returns
   */
  @Override
  public String toString() {
    return name();
  }
}
