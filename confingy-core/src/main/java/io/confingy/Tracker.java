package io.confingy;

import io.confingy.internal.problem.Problem;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes objects of classes that are known at run time only, and records them. */
final class Tracker {

  private Tracker() {}

  /** Makes an object from arguments by name. */
  static <T> T byName(Class<T> type, Map<String, ? extends @Nullable Object> given) {
    return make(type, Overloads.choose(given, companions(type)), given);
  }

  /** Makes an object from arguments by position, by the constructor that takes them best. */
  static <T> T byPosition(Class<T> type, @Nullable Object[] arguments) {
    Companion companion = chosen(type, companions(type), arguments);
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      given.put(companion.signature().name(i), arguments[i]);
    }
    return make(type, companion, given);
  }

  /** The constructor is given the containers themselves, the recording keeps copies of them. */
  private static <T> T make(
      Class<T> type, Companion companion, Map<String, ? extends @Nullable Object> given) {
    Lazy<T> recipe = DynamicLazy.recipe(type, companion, given);
    Signature signature = companion.signature();
    @Nullable Object[] kept = companion.argumentsOf(recipe);
    @Nullable Object[] handed = kept.clone();
    for (int i = 0; i < handed.length; i++) {
      String name = signature.name(i);
      if (given.containsKey(name)) {
        handed[i] = DynamicLazy.fitting(given.get(name), signature.slot(i), name);
      }
    }
    return type.cast(Handover.instantiate(recipe, kept, handed));
  }

  private static List<Companion> companions(Class<?> type) {
    List<Companion> found = Companions.findAll(type);
    List<Companion> all = found.isEmpty() ? Reflected.of(type) : found;
    if (all.isEmpty()) {
      throw new ConfigurationException(untrackable(type));
    }
    return all;
  }

  private static Companion chosen(
      Class<?> type, List<Companion> all, @Nullable Object[] arguments) {
    List<Companion> fitting = all.stream().filter(each -> takes(each, arguments)).toList();
    if (fitting.isEmpty()) {
      throw new ConfigurationException(unfit(type, all, arguments));
    }
    Companion best = new Specificity(Arrays.asList(arguments), (companion, i) -> i).best(fitting);
    if (best == null) {
      throw new ConfigurationException(
          ambiguous(type, fitting, arguments)
              .advice(
                  "give them by name: `Confingy.track(%s.class, Map.of(...))`"
                      .formatted(Names.simple(type))));
    }
    return best;
  }

  private static boolean takes(Companion companion, @Nullable Object[] arguments) {
    Signature signature = companion.signature();
    return signature.size() == arguments.length
        && IntStream.range(0, arguments.length)
            .allMatch(i -> DynamicLazy.fits(arguments[i], signature.slot(i)));
  }

  private static Problem untrackable(Class<?> type) {
    String name = Names.readable(type);
    if (!Reflected.constructors(type).isEmpty()) {
      return Problem.of("The parameters of `" + name + "` have no names.")
          .found("a class file that was compiled without `-parameters`")
          .expected("the names that documents are to have for the arguments")
          .advice(
              "compile the class with `-parameters`, or name it in `@TrackExternal`, which also"
                  + " finds the names in debug information and takes them by hand");
    }
    return Problem.of("`" + name + "` cannot be tracked.")
        .found(kind(type))
        .expected("a public class with a public constructor, or a class with a companion")
        .advice(
            type.isRecord() || type.isEnum()
                ? "pass it on as it is: it is a configuration value without being tracked"
                : "put `@Track` on the class, or name it in `@TrackExternal`");
  }

  private static String kind(Class<?> type) {
    if (type.isRecord()) {
      return "a record without `@Track`";
    }
    if (type.isEnum()) {
      return "an enum";
    }
    if (type.isInterface()) {
      return "an interface";
    }
    return Modifier.isAbstract(type.getModifiers())
        ? "an abstract class"
        : "a class without a constructor that can be called from everywhere";
  }

  private static Problem unfit(Class<?> type, List<Companion> all, @Nullable Object[] arguments) {
    Problem problem =
        Problem.of("No constructor of `" + Names.readable(type) + "` takes these arguments.")
            .found(described(arguments))
            .expected(signatures(all));
    return arguments.length == 1 && arguments[0] instanceof Map
        ? problem.advice("to give arguments by name, pass a `Map<String, ...>` that is not cast")
        : problem.advice(
            "give all arguments in this order, or some by name: `Confingy.track(%s.class, Map.of(...))`"
                .formatted(Names.simple(type)));
  }

  /** Describes arguments that several constructors take, none of them best. */
  static Problem ambiguous(Class<?> type, List<Companion> fitting, @Nullable Object[] arguments) {
    return Problem.of(
            "Several constructors of `" + Names.readable(type) + "` take these arguments.")
        .found(described(arguments))
        .expected(
            "arguments that one of them takes better than the others: " + signatures(fitting));
  }

  private static String described(@Nullable Object[] arguments) {
    if (arguments.length == 0) {
      return "none";
    }
    return Arrays.stream(arguments)
        .map(each -> each == null ? "null" : "a `" + Names.readable(each.getClass()) + "`")
        .collect(Collectors.joining(", "));
  }

  private static String signatures(List<Companion> all) {
    List<String> signatures = new ArrayList<>();
    for (Companion companion : all) {
      Signature signature = companion.signature();
      signatures.add(
          IntStream.range(0, signature.size())
              .mapToObj(i -> signature.slot(i) + " " + signature.name(i))
              .collect(Collectors.joining(", ", "`" + Names.simple(companion.type()) + "(", ")`")));
    }
    return String.join(", ", signatures);
  }
}
