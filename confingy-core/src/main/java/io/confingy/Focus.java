package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what a lens looks at, and turns it into the lens of what is there. */
final class Focus {

  private Focus() {}

  /**
   * Returns a draft as a lens.
   *
   * @throws ConfigurationException if it is not of the class that the lens is for
   */
  static <L extends TypedLens> L as(Draft draft, Class<L> lens) {
    Companion companion = draft.companion().orElse(null);
    TypedLens made = companion == null ? null : companion.lens(draft);
    if (!lens.isInstance(made)) {
      Problem problem =
          Problem.of("The value is not what `" + Names.readable(lens) + "` is a lens for.")
              .at(draft.path())
              .found(found(draft));
      throw new ConfigurationException(
          made == null
              ? problem.expected("a tracked object, or a recipe for one")
              : problem.advice("use `as(" + Names.readable(made.getClass()) + ".class)`"));
    }
    return lens.cast(made);
  }

  /** Describes that a parameter cannot be reached, since something else is there. */
  static Problem notThere(Draft draft, Class<?> type, String parameter) {
    Object original = draft.original();
    Companion companion = original == null ? null : Companions.find(original.getClass());
    if (companion != null && draft.anatomy() == null) {
      return NotFingy.notRecorded(companion, Objects.requireNonNull(original)).at(draft.path());
    }
    Problem problem =
        Problem.of("There is no parameter `" + parameter + "` here.")
            .at(draft.path())
            .found(found(draft));
    return original == null
        ? problem
            .expected("a `" + Names.readable(type) + "`")
            .advice("put one there first, through the lens of what holds it")
        : problem
            .expected("a `" + Names.readable(type) + "`")
            .advice("use `as(...)` with the lens of the class that is there");
  }

  /** Returns what stands at a draft, in words. */
  static String found(Draft draft) {
    Anatomy anatomy = draft.anatomy();
    if (anatomy instanceof RecipeAnatomy object) {
      String type = Names.readable(object.companion().type());
      return object.built() ? "a `" + type + "`" : "a recipe for a `" + type + "`";
    }
    return kind(draft.original());
  }

  private static String kind(@Nullable Object value) {
    return value == null ? "null" : "a `" + Names.readable(value.getClass()) + "`";
  }
}
