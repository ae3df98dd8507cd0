package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.type.Slot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a configuration that is being changed; for generated code only, which hands it from one
 * lens to the next.
 *
 * <p>A value with parts has one draft, wherever it stands. What was not looked at has none, and
 * stands among the parts of its owner as it is.
 */
public final class Draft {

  private static final @Nullable Object[] NONE = new Object[0];

  private final Drafting drafting;
  private final int number;
  private final @Nullable Draft previous;
  private final @Nullable Draft owner;
  private final int index;
  private final Slot place;
  private final @Nullable Object original;
  private final @Nullable Anatomy anatomy;

  /** The parts; null as long as they are those of a recipe, of which at most one was touched. */
  private @Nullable Object @Nullable [] parts;

  /** Which of the parts was touched, or -1 for none; of no meaning once there are {@code parts}. */
  private int touched = -1;

  /** What stands in the place of the part that was touched: its draft, or another value. */
  private @Nullable Object touchedPart;

  private boolean changed;
  private boolean inHook;

  /** Where arguments came from that were changed here; null where none was, or nobody asks. */
  private @Nullable Origin @Nullable [] origins;

  /**
   * Makes a draft.
   *
   * @param drafting the change it belongs to
   * @param owner the draft through which this one was reached first, or null for the outermost
   * @param index which of its parts this one was then
   * @param place the declared type of that part
   * @param original the value
   * @param anatomy how the value is taken apart, or null where it has no parts
   */
  Draft(
      Drafting drafting,
      @Nullable Draft owner,
      int index,
      Slot place,
      @Nullable Object original,
      @Nullable Anatomy anatomy) {
    this.drafting = drafting;
    this.previous = drafting.latest();
    this.number = drafting.count();
    this.owner = owner;
    this.index = index;
    this.place = place;
    this.original = original;
    this.anatomy = anatomy;
    this.parts = anatomy instanceof RecipeAnatomy ? null : partsOf(original, anatomy);
  }

  private static @Nullable Object[] partsOf(@Nullable Object original, @Nullable Anatomy anatomy) {
    return anatomy == null || original == null ? NONE : anatomy.parts(original);
  }

  Drafting drafting() {
    return drafting;
  }

  /** Returns which of the drafts of its change this is, from 0. */
  int number() {
    return number;
  }

  /** Returns the draft with parts that was made before this one, or null where none was. */
  @Nullable Draft previous() {
    return previous;
  }

  /** Returns the value as it was when this draft was made. */
  @Nullable Object original() {
    return original;
  }

  /** Returns how the value is taken apart, or null where it has no parts. */
  @Nullable Anatomy anatomy() {
    return anatomy;
  }

  /** Returns the companion of what is drafted, if it is a recipe or was made from one. */
  Optional<Companion> companion() {
    return anatomy instanceof RecipeAnatomy recipe
        ? Optional.of(recipe.companion())
        : Optional.empty();
  }

  /** Tells whether this is a recipe, or was made from one, of a class with a hook. */
  boolean hasHook() {
    return anatomy instanceof RecipeAnatomy recipe && recipe.companion().hasHook();
  }

  /** Returns the parts: drafts of those that were looked at, and values. */
  @Nullable Object[] parts() {
    @Nullable Object[] known = parts;
    if (known == null) {
      known = partsOf(original, anatomy);
      if (touched >= 0) {
        known[touched] = touchedPart;
      }
      parts = known;
    }
    return known;
  }

  int size() {
    return parts().length;
  }

  /** Returns a part: its draft, if it was looked at, or else its value. */
  @Nullable Object partAt(int part) {
    if (parts == null && anatomy instanceof RecipeAnatomy recipe) {
      return part == touched ? touchedPart : recipe.part(original, part);
    }
    return parts()[part];
  }

  /** Puts a draft or a value in the place of a part. */
  private void putAt(int part, @Nullable Object value) {
    if (parts == null && (touched < 0 || touched == part)) {
      touched = part;
      touchedPart = value;
    } else {
      parts()[part] = value;
    }
  }

  /** Returns the only part that was touched, or -1 where there may be more, or none. */
  int onlyTouched() {
    return parts == null ? touched : -1;
  }

  boolean isChanged() {
    return changed;
  }

  /** Returns the place of a part. */
  Slot slot(int part) {
    return anatomy == null ? Slot.ANY : anatomy.slot(place, part, drafting);
  }

  Slot place() {
    return place;
  }

  /** Returns the path from the whole configuration, by which this was reached first. */
  String path() {
    StringBuilder path = new StringBuilder();
    for (Draft each = this; each.owner != null; each = each.owner) {
      path.insert(0, each.owner.step(each.position(each.owner)));
    }
    return path.insert(0, PathText.ROOT).toString();
  }

  private String step(int part) {
    return anatomy == null || part >= size() ? "" : anatomy.step(parts(), part);
  }

  /** Returns where this stands in its owner now: elements may have come and gone in front of it. */
  @SuppressWarnings("ReferenceEquality") // It is this draft that is looked for, and no equal one.
  private int position(Draft holder) {
    @Nullable Object[] all = holder.parts();
    for (int i = 0; i < all.length; i++) {
      int at = (index + i) % all.length;
      if (all[at] == this) {
        return at;
      }
    }
    return index;
  }

  /** Returns the draft of a part, which is looked at from now on. */
  Draft part(int part) {
    Object value = partAt(part);
    if (value instanceof Draft known) {
      return known;
    }
    Draft draft = drafting.draftOf(value, this, part, slot(part));
    if (draft.anatomy != null) {
      putAt(part, draft);
    }
    return draft;
  }

  /** Returns a part as it stands now. */
  @Nullable Object value(int part) {
    Object value = partAt(part);
    return value instanceof Draft draft ? drafting.current(draft) : Copies.handOut(value);
  }

  /** Puts a value in the place of a part. */
  void set(int part, @Nullable Object value) {
    Object kept = Copies.keep(value);
    drafting.change(this, part, () -> replacePart(part, kept));
  }

  /** Puts other parts in the place of all. */
  void setAll(@Nullable Object[] values) {
    drafting.change(this, -1, () -> replaceParts(values));
  }

  private void replacePart(int part, @Nullable Object value) {
    if (drafting.mayUndo()) {
      drafting.undoWith(puttingBack(part));
    }
    drafting.takeOut(partAt(part));
    drafting.putIn(value);
    putAt(part, value);
    changed = true;
    rememberOrigin(part);
  }

  private Runnable puttingBack(int part) {
    @Nullable Object[] all = parts();
    Object before = all[part];
    boolean wasChanged = changed;
    return () -> {
      all[part] = before;
      parts = all;
      changed = wasChanged;
    };
  }

  private void replaceParts(@Nullable Object[] values) {
    @Nullable Object[] before = parts();
    boolean wasChanged = changed;
    drafting.undoWith(
        () -> {
          parts = before;
          changed = wasChanged;
        });
    for (Object value : before) {
      drafting.takeOut(value);
    }
    for (Object value : values) {
      drafting.putIn(value);
    }
    parts = values;
    changed = true;
    rememberOrigin(-1);
  }

  /** Returns the recipe whose argument this is or is inside of, without another in between. */
  @Nullable Draft recipe() {
    Draft each = this;
    while (each != null && !(each.anatomy instanceof RecipeAnatomy)) {
      each = each.owner;
    }
    return each;
  }

  /** Returns the name of the parameter of {@link #recipe} that a part is, or is inside of. */
  String parameter(int part) {
    Draft each = this;
    int position = part;
    while (each.owner != null && !(each.anatomy instanceof RecipeAnatomy)) {
      position = each.index;
      each = each.owner;
    }
    Signature signature = each.companion().orElseThrow().signature();
    return signature.name(position);
  }

  private void rememberOrigin(int part) {
    Draft recipe = Origins.areEnabled() ? recipe() : null;
    if (recipe == null) {
      return;
    }
    Signature signature = recipe.companion().orElseThrow().signature();
    @Nullable Origin[] known = recipe.origins;
    if (known == null) {
      known = new @Nullable Origin[signature.size()];
      recipe.origins = known;
    }
    int position = signature.indexOf(parameter(part), 0);
    @Nullable Origin[] all = known;
    Origin before = all[position];
    drafting.undoWith(() -> all[position] = before);
    all[position] = drafting.origin();
  }

  /** Returns where the arguments that were changed came from, or null where that is not known. */
  @Nullable Origin @Nullable [] origins() {
    return origins;
  }

  /** Runs the hook of the class, unless it is running. */
  void runHook(Optional<String> parameter) {
    Companion companion = companion().orElseThrow();
    if (inHook || !companion.hasHook()) {
      return;
    }
    inHook = true;
    try {
      drafting.as(
          new Origin(Origin.Kind.HOOK, "that of " + Names.readable(companion.type()), null),
          () -> companion.configured(this, parameter));
    } finally {
      inHook = false;
    }
  }

  /** Returns what is drafted, for a debugger. */
  @Override
  public String toString() {
    return "Draft of " + path();
  }
}
