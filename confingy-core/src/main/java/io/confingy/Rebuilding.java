package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
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
  private final List<Draft> order;

  /** What was made, by the number of the draft. */
  private @Nullable Object[] made;

  /** Whether constraints are checked, if there are any. */
  private boolean checks;

  /** What checks constraints; null where none are checked. */
  private @Nullable RebuiltConstraints constraints;

  Rebuilding(Drafting drafting, Rebuild rebuild) {
    this.drafting = drafting;
    this.rebuild = rebuild;
    int count = drafting.count();
    this.states = new @Nullable State[count];
    this.made = new @Nullable Object[count];
    this.order = new ArrayList<>(count);
  }

  /**
   * Returns what a draft stands for.
   *
   * @throws ValidationException if something that is made anew does not satisfy its constraints
   */
  static @Nullable Object rebuild(Draft top, Rebuild rebuild) {
    if (rebuild == Rebuild.CHANGED && TreeRebuilding.fits(top)) {
      return TreeRebuilding.rebuild(top);
    }
    Rebuilding rebuilding = new Rebuilding(top.drafting(), rebuild);
    rebuilding.checks = !Validating.isOff();
    return rebuilding.preview(top);
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
    Draft root = drafting.root();
    return root.anatomy() instanceof RecipeAnatomy object
        ? SharedParts.of(object.recipe(root.original()))
        : null;
  }

  private boolean changesWhatIsShared() {
    Set<Object> shared = sharedParts();
    if (shared == null || shared.isEmpty()) {
      return false;
    }
    for (Draft draft : order) {
      Object original = draft.original();
      Anatomy anatomy = draft.anatomy();
      if (original != null
          && anatomy != null
          && shared.contains(DraftIndex.identity(original, anatomy))) {
        return true;
      }
    }
    return false;
  }

  private void decide(Draft top) {
    Walk walk = begin(top, null);
    while (walk != null) {
      Draft next = walk.next();
      State known = next == null ? null : state(next);
      if (next == null) {
        end(walk);
        walk = walk.outer;
      } else if (known == null) {
        walk = begin(next, walk);
      } else {
        walk.passed(known);
      }
    }
  }

  private Walk begin(Draft draft, @Nullable Walk outer) {
    state(draft, State.OPEN);
    boolean anew = draft.isChanged() || (rebuild == Rebuild.ALL && isMadeAnew(draft));
    return new Walk(draft, outer, anew);
  }

  private void end(Walk walk) {
    State state = walk.anew ? State.ANEW : State.KEPT;
    state(walk.draft, state);
    if (walk.anew) {
      order.add(walk.draft);
    }
    if (walk.outer != null) {
      walk.outer.passed(state);
    }
  }

  private static boolean isMadeAnew(Draft draft) {
    Anatomy anatomy = draft.anatomy();
    return anatomy instanceof RecipeAnatomy object
        ? object.built()
        : anatomy != null && anatomy.isChangeable();
  }

  private void makeAll() {
    if (checks && anyIsConstrained()) {
      constraints = new RebuiltConstraints();
      order.forEach(this::check);
      constraints.end();
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
    @Nullable Object[] drafted = draft.parts();
    @Nullable Object[] parts = new @Nullable Object[drafted.length];
    for (int i = 0; i < parts.length; i++) {
      Object part = drafted[i];
      parts[i] = part instanceof Draft other ? resultOf(other) : part;
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
      Origins.rebuilt(object.recipe(original), result, draft.origins());
    }
  }

  private Object assembled(
      Draft draft, Anatomy anatomy, Object original, @Nullable Object[] parts) {
    if (constraints != null && anatomy instanceof RecipeAnatomy object && object.built()) {
      Lazy<?> recipe = object.companion().make(parts);
      return Validating.carryOut(recipe, recipe::instantiate);
    }
    return assembled(draft, original, parts);
  }

  /**
   * Makes what a draft stands for of its parts.
   *
   * @throws ConfigurationException if it is a container that cannot hold them
   */
  static Object assembled(Draft draft, Object original, @Nullable Object[] parts) {
    Anatomy anatomy = Objects.requireNonNull(draft.anatomy());
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

    /** That of the draft through which this one was reached, or null for the outermost. */
    final @Nullable Walk outer;

    /** Whether the draft is made anew, as far as is known of it and the parts that were passed. */
    boolean anew;

    private int next;

    Walk(Draft draft, @Nullable Walk outer, boolean anew) {
      this.draft = draft;
      this.outer = outer;
      this.anew = anew;
    }

    /** Takes note of a part. */
    void passed(State part) {
      if (part == State.OPEN) {
        throw new ConfigurationException(
            Problem.of("The configuration goes round in a circle.")
                .at(draft.path())
                .found("a container that holds itself")
                .expected("a graph without a cycle"));
      }
      anew |= part == State.ANEW;
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
