package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why an object cannot be written, and what its owner can do. */
final class NotFingy {

  private NotFingy() {}

  /** Describes an object whose class has a companion, but whose arguments nobody recorded. */
  static Problem notRecorded(Companion companion, Object instance) {
    String type = Names.simple(companion.type());
    String failure = Recordings.failure(instance);
    if (failure != null) {
      return notCopied(companion.type(), failure);
    }
    Problem problem = Problem.of("The arguments of this `" + type + "` were not recorded.");
    if (companion.external()) {
      return madeByNew(problem, companion, type);
    }
    return isWoven(companion.type())
        ? madeOtherwise(problem, companion, type)
        : madeUnseen(problem, companion, type);
  }

  private static Problem notCopied(Class<?> type, String failure) {
    return Problem.of("The arguments of this `" + Names.simple(type) + "` could not be recorded.")
        .found(
            "an argument that could not be copied when the object was made: "
                + Quote.plain(failure))
        .expected("arguments that can be copied at that moment")
        .advice("pass containers that no other thread is changing, such as `List.copyOf(...)`");
  }

  /** Whether the class itself, not a superclass, was changed so that its objects are recorded. */
  private static boolean isWoven(Class<?> type) {
    return Arrays.asList(type.getInterfaces()).contains(RecordedInstance.class);
  }

  private static Problem madeOtherwise(Problem problem, Companion companion, String type) {
    String arguments = "(" + String.join(", ", companion.signature().names()) + ")";
    String maker =
        companion.callsConstructor()
            ? "the tracked constructor `" + type + arguments + "`"
            : "the tracked factory method, which takes `" + arguments + "`";
    return problem
        .found(
            "an object of `"
                + Names.readable(companion.type())
                + "` that was made in another way: by another constructor, or by Java serialization")
        .expected("an object that was made by " + maker)
        .advice("make it so, or with `" + Names.simple(companion.recipeType()) + ".create(...)`");
  }

  /** Nothing weaves classes that are not the user's. */
  private static Problem madeByNew(Problem problem, Companion companion, String type) {
    String recipe = Names.simple(companion.recipeType());
    return problem
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

  private static Problem madeUnseen(Problem problem, Companion companion, String type) {
    String recipe = Names.simple(companion.recipeType());
    String made = companion.callsConstructor() ? "new " + type + "(...)" : "calling " + type;
    return problem
        .found(
            "an object of `"
                + Names.readable(companion.type())
                + "`, whose class was compiled so that what makes its objects is not recorded")
        .expected("an object that was made through its companion")
        .advice(
            "make it with `"
                + recipe
                + ".create(...)` in place of `"
                + made
                + "`, or compile the class with javac and the processor, or run with"
                + " `-javaagent:confingy-processor.jar`");
  }

  /** Describes an object of a class that nobody told Confingy about. */
  static Problem unknown(Class<?> type) {
    Companion inherited = nearestCompanion(type.getSuperclass());
    return inherited == null ? unheardOf(type) : untrackedSubclass(type, inherited);
  }

  private static @Nullable Companion nearestCompanion(@Nullable Class<?> type) {
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      Companion companion = Companions.find(each);
      if (companion != null) {
        return companion;
      }
    }
    return null;
  }

  private static Problem untrackedSubclass(Class<?> type, Companion inherited) {
    String tracked = Names.readable(inherited.type());
    String kind =
        type.isAnonymousClass() ? "an anonymous" : type.isLocalClass() ? "a local" : "an untracked";
    return Problem.of("A value of `" + Names.readable(type) + "` cannot be written.")
        .found(
            "an object of "
                + kind
                + " subclass of the tracked `"
                + tracked
                + "`, which would come back without what the subclass adds")
        .expected("an object of a class that is tracked itself")
        .advice(
            "make the subclass a named class with `@Track`, static if it is nested, or make an"
                + " object of `"
                + tracked
                + "` itself");
  }

  private static Problem unheardOf(Class<?> type) {
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
    return "annotate the class with `@Track`, or name it in `@TrackExternal` if it is not yours, or"
        + " make the class a record, or"
        + " register a `ValueHandler` for it with `Confingy.builder().handler(...)`";
  }
}
