package io.confingy;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the constraints on what is made of drafts, and tells all that is wrong at once. */
final class RebuiltConstraints {

  private final Set<Draft> checked = Collections.newSetFromMap(new IdentityHashMap<>());
  private Violations violations = new Violations();

  static Constraints of(Draft draft) {
    Anatomy anatomy = draft.anatomy();
    if (anatomy instanceof RecipeAnatomy object) {
      return object.companion().constraints();
    }
    return anatomy instanceof RecordAnatomy object
        ? object.shape().constraints()
        : Constraints.NONE;
  }

  /**
   * Checks the parts of a draft.
   *
   * @param missing those that are yet to be built
   */
  void check(Draft draft, @Nullable Object[] parts, BitSet missing) {
    violations.check(of(draft), parts, missing, true, draft::path);
    if (missing.isEmpty()) {
      checked.add(draft);
    }
  }

  /** Checks the parts of a draft that is about to be built, unless that was done. */
  void checkBuilt(Draft draft, @Nullable Object[] parts) {
    if (!checked.contains(draft)) {
      check(draft, parts, new BitSet());
      end();
    }
  }

  /**
   * Ends the checks so far.
   *
   * @throws ValidationException if something does not satisfy its constraints
   */
  void end() {
    violations.throwIfAny("The changed configuration violates");
    violations = new Violations();
  }
}
