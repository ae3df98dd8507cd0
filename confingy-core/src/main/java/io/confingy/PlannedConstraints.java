package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * Checks the constraints on what a document describes: as many as can be before anything is built,
 * the others before the constructor that takes the arguments is called.
 */
final class PlannedConstraints {

  /** How often, over a whole document, a value may be looked at on the average. */
  private static final int TIMES = 100;

  private static final String SUBJECT = "The document violates";

  private final Document document;
  private final Supplier<Copier> keepers;
  private final long budget;
  private long spent;

  PlannedConstraints(Document document, Limits limits, Supplier<Copier> keepers) {
    this.document = document;
    this.keepers = keepers;
    this.budget = Math.min(limits.nodes(), Long.MAX_VALUE / TIMES) * TIMES;
  }

  /**
   * Checks what can be known of the arguments without running code of a user.
   *
   * @param order the plans, what is inside first
   * @throws DeserializationException if something does not satisfy its constraints; it tells all
   */
  void checkAll(List<Plan> order) {
    if (Validating.isOff() || order.stream().allMatch(PlannedConstraints::hasNone)) {
      return;
    }
    Violations violations = new Violations();
    for (Plan plan : order) {
      guarded(plan, () -> check(plan, violations));
    }
    throwIfAny(violations);
  }

  private static boolean hasNone(Plan plan) {
    return plan.maker.constraints() == Constraints.NONE;
  }

  private void check(Plan plan, Violations violations) {
    BitSet missing = plan.missing();
    if (!hasNone(plan)) {
      spend(plan, missing);
      violations.check(plan.maker.constraints(), plan.known(), missing, false, () -> path(plan));
      plan.checked = missing.isEmpty();
    }
    if (missing.isEmpty() && plan.maker.isHarmless()) {
      plan.carryOut(keepers);
    }
  }

  /** Checks the arguments of a plan that is about to be carried out. */
  void checkBuilt(Plan plan) {
    if (plan.checked || hasNone(plan) || Validating.isOff()) {
      return;
    }
    Violations violations = new Violations();
    guarded(
        plan,
        () ->
            violations.check(
                plan.maker.constraints(), plan.parts, new BitSet(), false, () -> path(plan)));
    throwIfAny(violations);
  }

  private static void throwIfAny(Violations violations) {
    if (!violations.isEmpty()) {
      ValidationException all = violations.exception(SUBJECT);
      throw new DeserializationException(all.problem(), all);
    }
  }

  /** One list may be an argument of very many objects, each of which looks at all its elements. */
  private void spend(Plan plan, BitSet missing) {
    for (int i = 0; i < plan.parts.length; i++) {
      if (plan.parts[i] instanceof Plan part && plan.maker.constraints().looksInside(i)) {
        spent += missing.get(i) ? 2 * part.hashCost : part.hashCost;
      }
    }
    if (spent > budget) {
      throw new ProblemException(
          Problem.of("The constraints on the elements of containers take too long to be checked.")
              .found("containers that stand in very many places")
              .expected("at most " + budget + " steps for the whole document")
              .advice(
                  "if you trust the document, raise that with"
                      + " `Confingy.builder().limit(Limit.NODES, ...)`"));
    }
  }

  private void guarded(Plan plan, Runnable check) {
    try {
      check.run();
    } catch (ProblemException e) {
      throw new DeserializationException(e.problem().at(path(plan)), e.getCause());
    } catch (ConfigurationException e) {
      throw new DeserializationException(e.problem().at(path(plan)), e.getCause());
    }
  }

  private String path(Plan plan) {
    return PathFinder.path(document.root(), plan.node);
  }
}
