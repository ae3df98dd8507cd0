package io.confingy;

import io.confingy.internal.type.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One change of a configuration, from the first look at it until it is given back.
 *
 * <p>Only what is looked at gets a {@link Draft}, so that a change of something deep inside costs
 * the way to it. Where an object that changes stands in other places too, all of the configuration
 * is looked at in the end.
 */
final class Drafting {

  private final Draft root;
  private final DraftIndex drafts;

  /** What takes back the changes that may still fail, the last one first; null where none may. */
  private @Nullable Deque<Runnable> undo;

  /** What changes values at the moment, where it is not the code that calls. */
  private @Nullable Origin origin;

  /** Whether a value was put in that may have parts, and stand elsewhere too. */
  private boolean tookIn;

  /** Made for the first object in a place that has type arguments. */
  private @Nullable ArgumentPlaces places;

  private Drafting(@Nullable Object config) {
    this.drafts = new DraftIndex(config);
    this.root = draftOf(config, null, 0, Slot.ANY);
  }

  /** Starts the change of a configuration and returns the draft of all of it. */
  static Draft of(@Nullable Object config) {
    return new Drafting(config).root;
  }

  Draft root() {
    return root;
  }

  /** Returns the last draft with parts that was made, or null where none was. */
  @Nullable Draft latest() {
    return drafts.latest();
  }

  /** Returns how many drafts there are by now, numbered from 0. */
  int count() {
    return drafts.count();
  }

  /** Returns the one draft of a value, or a new one where it is none of those that are shared. */
  Draft draftOf(@Nullable Object value, @Nullable Draft owner, int index, Slot place) {
    Anatomy anatomy = Anatomy.of(value);
    Draft known = value == null || anatomy == null ? null : drafts.find(value, anatomy);
    if (known != null) {
      return known;
    }
    Draft draft = new Draft(this, owner, index, place, value, anatomy);
    drafts.add(draft);
    return draft;
  }

  /**
   * Returns the place of an argument.
   *
   * @param place the place of the object; of a recipe that for which its object is
   */
  Slot slot(Signature signature, int index, Slot place, Supplier<Declaration> declared) {
    if (place.arguments().isEmpty()) {
      return signature.slot(index);
    }
    if (places == null) {
      places = new ArgumentPlaces();
    }
    return places.slot(signature, index, place, declared);
  }

  /** Notes that a value was put in. */
  void putIn(@Nullable Object value) {
    if (value != null && !(value instanceof Draft) && Anatomy.of(value) != null) {
      tookIn = true;
      drafts.lookUpAll();
    }
  }

  /** Notes that a part was taken out: what was looked at may stand nowhere any more. */
  void takeOut(@Nullable Object part) {
    if (part instanceof Draft) {
      drafts.lookUpAll();
    }
  }

  /** Tells whether each draft has one owner, which still has it. */
  boolean isTree() {
    return drafts.areAllInOnePlace();
  }

  /** Tells whether a value was put in that may stand elsewhere too. */
  boolean tookIn() {
    return tookIn;
  }

  /** Makes a change and runs the hook that it concerns; if that fails, nothing has changed. */
  void change(Draft draft, int part, Runnable change) {
    Draft recipe = draft.recipe();
    if (recipe == null || !recipe.hasHook()) {
      change.run();
      return;
    }
    String parameter = draft.parameter(part);
    attempt(
        () -> {
          change.run();
          recipe.runHook(Optional.of(parameter));
        });
  }

  /** Makes changes; if that fails, nothing has changed. */
  void attempt(Runnable changes) {
    Deque<Runnable> outer = undo;
    Deque<Runnable> steps = outer == null ? new ArrayDeque<>() : outer;
    int before = steps.size();
    boolean done = false;
    undo = steps;
    try {
      changes.run();
      done = true;
    } finally {
      while (!done && steps.size() > before) {
        steps.pop().run();
      }
      undo = outer;
    }
  }

  /** Makes changes of which an origin is remembered. */
  void as(Origin source, Runnable changes) {
    Origin before = origin;
    origin = source;
    try {
      changes.run();
    } finally {
      origin = before;
    }
  }

  /** Returns where a value comes from that is put in now. */
  Origin origin() {
    return origin == null ? CallSite.of(null) : origin;
  }

  /** Tells whether changes may be taken back. */
  boolean mayUndo() {
    return undo != null;
  }

  /** Remembers how to take a change back, if it may be. */
  void undoWith(Runnable step) {
    if (undo != null) {
      undo.push(step);
    }
  }

  /** Returns the value of a draft as it stands now. */
  @Nullable Object current(Draft draft) {
    return new Rebuilding(this, Rebuild.CHANGED).preview(draft);
  }

  /** Looks at all there is below a draft, so that each object is one wherever it stands. */
  void expand(Draft top) {
    IdentityHashMap<Draft, Boolean> seen = new IdentityHashMap<>();
    List<Draft> open = new ArrayList<>(List.of(top));
    seen.put(top, true);
    while (!open.isEmpty()) {
      Draft draft = open.remove(open.size() - 1);
      Anatomy anatomy = draft.anatomy();
      if (anatomy == null || anatomy.hasOnlyScalars()) {
        continue;
      }
      for (int i = 0; i < draft.size(); i++) {
        if (mayHaveParts(draft.parts()[i])) {
          Draft part = draft.part(i);
          if (seen.put(part, true) == null) {
            open.add(part);
          }
        }
      }
    }
  }

  static boolean mayHaveParts(@Nullable Object value) {
    return value != null
        && !(value instanceof String)
        && !(value instanceof Number)
        && !(value instanceof Enum<?>);
  }
}
