package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.Collection;
import java.util.Map;

/** Says why an object cannot be written, and what its owner can do. */
final class NotFingy {

  private NotFingy() {}

  /** Describes an object whose class has a companion, but whose arguments nobody recorded. */
  static Problem notRecorded(Companion companion) {
    String type = Names.simple(companion.type());
    String recipe = Names.simple(companion.recipeType());
    return Problem.of("The arguments of this `" + type + "` were not recorded.")
        .found(
            "an object of `"
                + Names.readable(companion.type())
                + "` that was made by a plain `new`")
        .expected("an object that was made through its companion")
        .advice(
            "make it with `"
                + recipe
                + ".create(...)` in place of `new "
                + type
                + "(...)`, or pass on the recipe `"
                + recipe
                + ".of(...)` and build it where it is used");
  }

  /** Describes an object of a class that nobody told Confingy about. */
  static Problem unknown(Class<?> type) {
    return Problem.of("A value of `" + Names.readable(type) + "` cannot be written.")
        .found(kind(type))
        .expected("a fingy: a scalar, a container, a record, an enum, a tracked object or a lazy")
        .advice(advice(type));
  }

  private static String kind(Class<?> type) {
    if (isContainer(type)) {
      return "a container of a kind that cannot be made again";
    }
    return type.isAnonymousClass() || type.isLocalClass()
        ? "an object of a class that is declared inside a method"
        : "an object that says nothing of how it was made";
  }

  private static boolean isContainer(Class<?> type) {
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
  }

  private static String advice(Class<?> type) {
    if (isContainer(type)) {
      return "copy it into a container of the JDK, such as `List.copyOf(...)` or `new TreeMap<>(...)`";
    }
    return "annotate the class with `@Track`, or name it in `@TrackExternal` if it is not yours, and make the object"
        + " through its companion, or make the class a record, or"
        + " register a `ValueHandler` for it with `Confingy.builder().handler(...)`";
  }
}
