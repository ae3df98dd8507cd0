package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a configuration of its drafts: first finds out what is made anew, then makes it. */
final class Rebuilding {

  /** What is known of a draft. */
  private enum State {
    OPEN,
    KEPT,
    ANEW
  }

  private final Drafting drafting;
  private final Rebuild rebuild;

  /** By the number of the draft; null where nothing is known yet. */
  private @Nullable State[] states;

  /** The drafts that are made anew, what is inside before what holds it. */
  private final List<Draft> order = new ArrayList<>();

  /** What was made, by the number of the draft. */
  private @Nullable Object[] made;

  /** What checks constraints; null where none are checked. */
  private @Nullable RebuiltConstraints constraints;

  Rebuilding(Drafting drafting, Rebuild rebuild) {
    this.drafting = drafting;
    this.rebuild = rebuild;
    this.states = new @Nullable State[drafting.count()];
    this.made = new @Nullable Object[drafting.count()];
  }

  /**
   * Returns what a draft stands for.
   *
   * @throws ValidationException if something that is made anew does not satisfy its constraints
   */
  @Nullable Object rebuild(Draft top) {
    constraints = Validating.isOff() ? null : new RebuiltConstraints();
    return preview(top);
  }

  /** Returns what a draft stands for while it may still be changed further. */
  @Nullable Object preview(Draft top) {
    if (rebuild == Rebuild.ALL) {
      expand(top);
    }
    decide(top);
    if (order.isEmpty()) {
      return top.original();
    }
    boolean asBefore = rebuild == Rebuild.CHANGED && sharesAsBefore();
    if (rebuild == Rebuild.CHANGED && !asBefore) {
      expand(top);
      order.clear();
      decide(top);
    }
    makeAll();
    Object result = resultOf(top);
    if (asBefore && result instanceof Lazy<?> recipe) {
      recipe.sharedParts(sharedParts());
    }
    return result;
  }

  /** Looks at all there is, of which nothing is known then. */
  private void expand(Draft top) {
    drafting.expand(top);
    states = new @Nullable State[drafting.count()];
    made = new @Nullable Object[drafting.count()];
  }

  private @Nullable State state(Draft draft) {
    // A constructor may look at what has no draft yet.
    return draft.number() < states.length ? states[draft.number()] : null;
  }

  private void state(Draft draft, State state) {
    states[draft.number()] = state;
  }

  /** Tells whether no object was touched, and none came, that may stand in several places. */
  private boolean sharesAsBefore() {
    return !drafting.tookIn() && sharedParts() != null && !changesWhatIsShared();
  }

  /** Returns which objects stand in several places, or null where nothing remembers that. */
  private @Nullable Set<Object> sharedParts() {
    return drafting.root().anatomy() instanceof RecipeAnatomy root
        ? SharedParts.of(root.recipe())
        : null;
  }

  private boolean changesWhatIsShared() {
    Set<Object> shared = sharedParts();
    return shared != null
        && !shared.isEmpty()
        && order.stream()
            .anyMatch(
                draft -> {
                  Object original = draft.original();
                  Anatomy anatomy = draft.anatomy();
                  return original != null
                      && anatomy != null
                      && shared.contains(Drafting.identity(original, anatomy));
                });
  }

  private void decide(Draft top) {
    List<Walk> open = new ArrayList<>();
    open.add(new Walk(top));
    state(top, State.OPEN);
    while (!open.isEmpty()) {
      Walk walk = open.get(open.size() - 1);
      Draft next = walk.next();
      if (next == null) {
        open.remove(open.size() - 1);
        decided(walk.draft);
      } else if (state(next) == State.OPEN) {
        throw new ConfigurationException(
            Problem.of("The configuration goes round in a circle.")
                .at(walk.draft.path())
                .found("a container that holds itself")
                .expected("a graph without a cycle"));
      } else if (state(next) == null) {
        state(next, State.OPEN);
        open.add(new Walk(next));
      }
    }
  }

  private void decided(Draft draft) {
    boolean anew = draft.isChanged() || (rebuild == Rebuild.ALL && isMadeAnew(draft));
    for (Object part : draft.parts()) {
      anew = anew || (part instanceof Draft other && state(other) == State.ANEW);
    }
    state(draft, anew ? State.ANEW : State.KEPT);
    if (anew) {
      order.add(draft);
    }
  }

  private static boolean isMadeAnew(Draft draft) {
    Anatomy anatomy = draft.anatomy();
    return anatomy instanceof RecipeAnatomy object
        ? object.built()
        : anatomy != null && anatomy.isChangeable();
  }

  private void makeAll() {
    if (constraints != null && anyIsConstrained()) {
      order.forEach(this::check);
      constraints.end();
    } else {
      constraints = null;
    }
    for (Draft draft : order) {
      if (made[draft.number()] == null) {
        make(draft);
      }
    }
  }

  private boolean anyIsConstrained() {
    for (Draft draft : order) {
      if (RebuiltConstraints.of(draft) != Constraints.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Checks what can be known of a draft without running code of a user. */
  private void check(Draft draft) {
    BitSet missing = new BitSet();
    for (int i = 0; i < draft.size(); i++) {
      missing.set(i, draft.parts()[i] instanceof Draft part && isMissing(part));
    }
    if (constraints != null) {
      constraints.check(draft, parts(draft), missing);
    }
    if (missing.isEmpty() && runsNoCode(draft)) {
      make(draft);
    }
  }

  private boolean isMissing(Draft draft) {
    return state(draft) == State.ANEW && made[draft.number()] == null;
  }

  private static boolean runsNoCode(Draft draft) {
    Anatomy anatomy = draft.anatomy();
    return anatomy instanceof RecipeAnatomy object
        ? !object.built()
        : !(anatomy instanceof RecordAnatomy);
  }

  private @Nullable Object[] parts(Draft draft) {
    @Nullable Object[] parts = draft.parts().clone();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof Draft part) {
        parts[i] = resultOf(part);
      }
    }
    return parts;
  }

  private void make(Draft draft) {
    Anatomy anatomy = draft.anatomy();
    Object original = draft.original();
    if (anatomy == null || original == null) {
      return;
    }
    @Nullable Object[] parts = parts(draft);
    if (constraints != null) {
      constraints.checkBuilt(draft, parts);
    }
    Object result = assembled(draft, anatomy, original, parts);
    made[draft.number()] = result;
    if (Origins.areEnabled() && anatomy instanceof RecipeAnatomy object) {
      Origins.rebuilt(object.recipe(), result, draft.origins());
    }
  }

  private Object assembled(
      Draft draft, Anatomy anatomy, Object original, @Nullable Object[] parts) {
    if (constraints != null && anatomy instanceof RecipeAnatomy object && object.built()) {
      Lazy<?> recipe = object.companion().make(parts);
      return Validating.carryOut(recipe, recipe::instantiate);
    }
    if (!(anatomy instanceof ContainerAnatomy) && !(anatomy instanceof ArrayAnatomy)) {
      return anatomy.assemble(original, parts);
    }
    try {
      return anatomy.assemble(original, parts);
    } catch (RuntimeException e) {
      throw new ConfigurationException(
          Problem.of("The container cannot hold what was put into it.")
              .at(draft.path())
              .found(Quote.plain(String.valueOf(e.getMessage())))
              .expected("parts that a `" + Names.readable(original.getClass()) + "` can hold"));
    }
  }

  private @Nullable Object resultOf(Draft draft) {
    return state(draft) == State.ANEW ? made[draft.number()] : draft.original();
  }

  /** A draft whose parts are looked at one after the other. */
  private static final class Walk {
    final Draft draft;
    private int next;

    Walk(Draft draft) {
      this.draft = draft;
    }

    /** Returns the next part that is a draft, or null where there is none. */
    @Nullable Draft next() {
      while (next < draft.size()) {
        if (draft.parts()[next++] instanceof Draft part) {
          return part;
        }
      }
      return null;
    }
  }
}
