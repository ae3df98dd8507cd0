package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tracked objects and recipes that are typed as calls: {@code Adam(lr=0.01, warmup=3)}. */
final class CallText {

  private static final Pattern CALL =
      Pattern.compile("\\s*([\\p{L}_$][\\p{L}\\p{N}_$.]*)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);

  /** How many calls may be inside one another: each is read by the one around it. */
  private static final int DEEPEST = 100;

  private CallText() {}

  /** Tells whether a text looks like a call. */
  static boolean isOne(String text) {
    return CALL.matcher(text).matches();
  }

  /**
   * Reads a call.
   *
   * @param text the class, with its package unless that is the one of the declared type, and
   *     arguments by name
   * @param slot the place; one for a recipe gets the recipe
   * @throws ProblemException if there is no such class for the place, or an argument does not fit
   */
  static Object read(String text, Slot slot) {
    Matcher call = CALL.matcher(text);
    if (!call.matches()) {
      throw new ProblemException(Problems.wrongType("the text " + Quote.code(text), slot));
    }
    requireShallow(text);
    boolean lazy = Lazy.class.isAssignableFrom(slot.type());
    Map<String, String> given = arguments(call.group(2));
    Class<?> declared = lazy ? slot.argument(0).type() : slot.type();
    Companion companion = companion(call.group(1), declared, given.keySet());
    try {
      Lazy<?> recipe = recipe(companion, given);
      return lazy ? recipe : recipe.instantiate();
    } catch (ConfigurationException e) {
      throw new ProblemException(e.problem(), e);
    }
  }

  private static Lazy<?> recipe(Companion companion, Map<String, String> given) {
    Signature signature = companion.signature();
    Arguments arguments = companion.arguments();
    given.forEach(
        (name, text) -> {
          int index = signature.indexOf(name, 0);
          if (index < 0) {
            throw new ProblemException(Problems.unknownArgument(companion.type(), signature, name));
          }
          Slot slot = signature.slot(index);
          boolean nothing = text.equals("null") && slot.type() != String.class;
          arguments.set(index, Conversion.to(nothing ? null : unquoted(text), slot));
        });
    return arguments.build();
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static Companion companion(String name, Class<?> declared, Set<String> arguments) {
    List<Companion> fitting = new ArrayList<>();
    CompanionLookup lookup = Confingy.runtime().lookup();
    List<ClassLoader> loaders = lookup.loaders(declared);
    for (TypeName each : candidates(name, TypeName.of(declared))) {
      lookup
          .companions(each, loaders)
          .filter(companion -> declared.isAssignableFrom(companion.type()))
          .forEach(fitting::add);
    }
    Optional<Companion> best =
        fitting.stream()
            .filter(companion -> companion.signature().names().containsAll(arguments))
            .min(Comparator.comparingInt(companion -> companion.signature().size()));
    if (fitting.isEmpty()) {
      throw new ProblemException(
          Problem.of("There is no tracked class " + Quote.code(name) + " for this place.")
              .expected(
                  "a tracked class that is a `"
                      + Names.readable(declared)
                      + "`, with its package in front unless that is `"
                      + declared.getPackageName()
                      + "`"));
    }
    return best.orElse(fitting.get(0));
  }

  /** Returns the classes that a name may mean, the most likely first. */
  private static Set<TypeName> candidates(String name, TypeName declared) {
    Set<TypeName> candidates = new LinkedHashSet<>();
    String scope = declared.name();
    candidates.add(new TypeName(declared.module(), name));
    while (!scope.isEmpty()) {
      candidates.add(new TypeName(declared.module(), scope + "." + name));
      scope = scope.substring(0, Math.max(0, scope.lastIndexOf('.')));
    }
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      candidates.add(new TypeName(name.substring(0, dot), name.substring(dot + 1)));
    }
    return candidates;
  }

  private static void requireShallow(String text) {
    long calls = text.chars().filter(c -> c == '(').count();
    if (calls > DEEPEST) {
      throw new ProblemException(
          Problem.of("There are too many calls inside one another.")
              .found(calls + " opening parentheses")
              .expected("at most " + DEEPEST)
              .advice("make the object in code, or give it as JSON"));
    }
  }

  /** Takes arguments apart at the commas that are in no brackets and no quotes. */
  private static Map<String, String> arguments(String text) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String argument : split(text)) {
      int sign = argument.indexOf('=');
      if (sign <= 0) {
        throw new ProblemException(
            Problem.of("An argument is not spelled like one.")
                .found(Quote.code(argument.strip()))
                .expected("`name=value`"));
      }
      String name = argument.substring(0, sign).strip();
      if (arguments.put(name, argument.substring(sign + 1).strip()) != null) {
        throw new ProblemException(
            Problem.of("An argument is given twice.")
                .found("two values for " + Quote.code(name))
                .expected("each argument once"));
      }
    }
    return arguments;
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (!text.substring(start).isBlank() || !parts.isEmpty()) {
      parts.add(text.substring(start));
    }
    return parts;
  }
}
