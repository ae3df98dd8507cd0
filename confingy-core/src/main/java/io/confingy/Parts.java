package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes the parts of containers that are drafted. */
final class Parts {

  private Parts() {}

  /** Returns a draft that has parts. */
  static Draft requireParts(Draft draft) {
    if (draft.anatomy() == null) {
      throw new ConfigurationException(
          Problem.of("There is no container here.")
              .at(draft.path())
              .found(Focus.found(draft))
              .expected("a `" + draft.place() + "`")
              .advice("put one there first, through the lens of what holds it"));
    }
    return draft;
  }

  /** Returns the value of a draft, for an element without a lens. */
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // As declared.
  static <E extends @Nullable Object> E value(Draft draft) {
    return (E) draft.drafting().current(draft);
  }

  /** Returns an index that is below a size. */
  static int check(Draft draft, int index, int size) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(
          Problem.of("There is no position " + index + " here.")
              .at(draft.path())
              .found(draft.size() == 1 ? "1 element" : draft.size() + " elements")
              .expected(size == 0 ? "no position" : "a position from 0 to " + (size - 1))
              .message());
    }
    return index;
  }

  /** Inserts values before a part. */
  static void insert(Draft draft, int index, @Nullable Object... values) {
    @Nullable Object[] before = draft.parts();
    @Nullable Object[] after = new @Nullable Object[before.length + values.length];
    System.arraycopy(before, 0, after, 0, index);
    for (int i = 0; i < values.length; i++) {
      after[index + i] = Copies.keep(values[i]);
    }
    System.arraycopy(before, index, after, index + values.length, before.length - index);
    draft.setAll(after);
  }

  /** Removes some parts. */
  static void remove(Draft draft, int index, int count) {
    @Nullable Object[] before = draft.parts();
    @Nullable Object[] after = new @Nullable Object[before.length - count];
    System.arraycopy(before, 0, after, 0, index);
    System.arraycopy(before, index + count, after, index, after.length - index);
    draft.setAll(after);
  }

  /** Returns the position of an equal part, or -1 where there is none, in steps of a stride. */
  static int find(Draft draft, @Nullable Object value, int stride) {
    for (int i = 0; i < draft.size(); i += stride) {
      Object part = draft.parts()[i];
      Object now = part instanceof Draft other ? draft.drafting().current(other) : part;
      if (now == value || Objects.equals(now, value) || isSame(now, value)) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether two objects were made from equal recipes. */
  private static boolean isSame(@Nullable Object a, @Nullable Object b) {
    return Anatomy.of(a) instanceof RecipeAnatomy first
        && Anatomy.of(b) instanceof RecipeAnatomy second
        && first.built() == second.built()
        && first.recipe(a).equals(second.recipe(b));
  }
}
