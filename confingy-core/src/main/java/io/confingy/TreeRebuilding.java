package io.confingy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a configuration of its drafts where each of them stands in one place, as in most changes.
 *
 * <p>A draft is made later than its owner then: from the last one to the first, all parts of a
 * draft are there before what holds them.
 */
final class TreeRebuilding {

  private TreeRebuilding() {}

  /** Tells whether the drafts are such, and nothing has to be checked or remembered of them. */
  static boolean fits(Draft top) {
    Drafting drafting = top.drafting();
    return top.number() == 0
        && drafting.isTree()
        && !Origins.areEnabled()
        && (Validating.isOff() || !isConstrained(drafting));
  }

  private static boolean isConstrained(Drafting drafting) {
    for (Draft each = drafting.latest(); each != null; each = each.previous()) {
      if (RebuiltConstraints.of(each) != Constraints.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the outermost draft stands for, made anew where something changed. */
  static @Nullable Object rebuild(Draft root) {
    Drafting drafting = root.drafting();
    @Nullable Object[] made = new @Nullable Object[drafting.count()];
    for (Draft each = drafting.latest(); each != null; each = each.previous()) {
      made[each.number()] = made(each, made);
    }
    Object result = made[root.number()];
    if (result instanceof Lazy<?> recipe && root.original() instanceof Lazy<?> before) {
      recipe.sharedParts(before.sharedParts());
    }
    return result == null ? root.original() : result;
  }

  /** Returns what a draft became, or null where it is as it was. */
  private static @Nullable Object made(Draft draft, @Nullable Object[] made) {
    Object original = Objects.requireNonNull(draft.original());
    int only = draft.onlyTouched();
    if (only < 0 || !(draft.anatomy() instanceof RecipeAnatomy recipe)) {
      return withParts(draft, made);
    }
    if (!(draft.partAt(only) instanceof Draft part)) {
      return recipe.assemble(original, only, draft.partAt(only));
    }
    Object now = of(part, made);
    return now == null ? null : recipe.assemble(original, only, now);
  }

  /** Returns what a part became; a constructor may just have looked at what had no draft before. */
  private static @Nullable Object of(Draft part, @Nullable Object[] made) {
    return part.number() < made.length ? made[part.number()] : null;
  }

  private static @Nullable Object withParts(Draft draft, @Nullable Object[] made) {
    @Nullable Object[] parts = draft.parts().clone();
    boolean changed = draft.isChanged();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof Draft part) {
        Object now = of(part, made);
        changed |= now != null;
        parts[i] = now == null ? part.original() : now;
      }
    }
    return changed && draft.anatomy() != null
        ? Rebuilding.assembled(draft, Objects.requireNonNull(draft.original()), parts)
        : null;
  }
}
