package io.confingy;

import io.confingy.internal.type.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
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
  private final IdentityHashMap<Object, Draft> drafts = new IdentityHashMap<>();

  /** How many drafts there are. */
  private int count;

  /** What takes back the changes that a hook may still refuse, the last one first. */
  private final Deque<Runnable> undo = new ArrayDeque<>();

  /** How many changes are open that a hook may refuse. */
  private int open;

  /** What changes values at the moment, where it is not the code that calls. */
  private @Nullable Origin origin;

  /** Whether a value was put in that may have parts, and stand elsewhere too. */
  private boolean tookIn;

  private Drafting(@Nullable Object config) {
    this.root = draftOf(config, null, 0, Slot.ANY);
  }

  /** Starts the change of a configuration and returns the draft of all of it. */
  static Draft of(@Nullable Object config) {
    return new Drafting(config).root;
  }

  Draft root() {
    return root;
  }

  /** Returns the number of a new draft. */
  int nextNumber() {
    return count++;
  }

  /** Returns how many drafts there are by now, numbered from 0. */
  int count() {
    return count;
  }

  /** Returns the one draft of a value, or a new one where it is none of those that are shared. */
  Draft draftOf(@Nullable Object value, @Nullable Draft owner, int index, Slot place) {
    Anatomy anatomy = Anatomy.of(value);
    if (value == null || anatomy == null) {
      return new Draft(this, owner, index, place, value, null);
    }
    Object key = identity(value, anatomy);
    Draft known = drafts.get(key);
    if (known != null) {
      return known;
    }
    Draft draft = new Draft(this, owner, index, place, value, anatomy);
    if (anatomy.isOneEverywhere(draft.parts())) {
      drafts.put(key, draft);
    }
    return draft;
  }

  /** Recipes keep copies of containers: the container and its copy are one. */
  static Object identity(Object value, Anatomy anatomy) {
    boolean hasCopies = anatomy.isChangeable() && Copies.areKeptOf(value);
    return hasCopies ? Copies.keeper().copy(value) : value;
  }

  /** Notes that a value was put in. */
  void putIn(@Nullable Object value) {
    tookIn |= value != null && !(value instanceof Draft) && Anatomy.of(value) != null;
  }

  /** Tells whether a value was put in that may stand elsewhere too. */
  boolean tookIn() {
    return tookIn;
  }

  /** Makes a change and runs the hook that it concerns; if that fails, nothing has changed. */
  void change(Draft draft, int part, Runnable change) {
    Draft recipe = draft.recipe();
    Companion companion = recipe == null ? null : recipe.companion().orElseThrow();
    if (recipe == null || companion == null || !companion.hasHook()) {
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
    int before = undo.size();
    boolean done = false;
    open++;
    try {
      changes.run();
      done = true;
    } finally {
      open--;
      while (!done && undo.size() > before) {
        undo.pop().run();
      }
      if (open == 0) {
        undo.clear();
      }
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

  void undoWith(Runnable step) {
    if (open > 0) {
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
