package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the sets and maps of a document can be built in reasonable time.
 *
 * <p>What is put into one is hashed, and the hash codes of containers and records go down all the
 * ways into them: sixty lists that each hold the next twice have 2^60 of those. Nor do they end
 * well where a thousand lists are inside one another.
 */
final class HashCost {

  /** How often, over a whole document, a value may be hashed on the average. */
  private static final int TIMES = 100;

  /** How deep the elements of a set may be; hash codes are computed by recursion. */
  private static final int DEEPEST = 1_000;

  private static final long TOO_LARGE = Long.MAX_VALUE / 4;

  private final long budget;
  private long spent;

  HashCost(Limits limits) {
    budget = Math.min(limits.nodes(), TOO_LARGE / TIMES) * TIMES;
  }

  /** Works out what it costs to hash what a plan makes, once its parts are known. */
  void check(Plan plan) {
    plan.hashCost = costOfItself(plan);
    ContainerKind kind = plan.maker.kind();
    if (kind == null || !isHashed(kind)) {
      return;
    }
    boolean map = Map.class.isAssignableFrom(kind.type());
    for (int i = 0; i < plan.parts.length; i += map ? 2 : 1) {
      spend(plan.parts[i]);
    }
  }

  static boolean isHashed(ContainerKind kind) {
    boolean keyed =
        Set.class.isAssignableFrom(kind.type()) || Map.class.isAssignableFrom(kind.type());
    return keyed && !kind.ofEnum() && !kind.sorted();
  }

  private static long costOfItself(Plan plan) {
    if (!plan.maker.hashesItsParts()) {
      return 1;
    }
    long cost = 1;
    for (Object part : plan.parts) {
      cost += part instanceof Plan inner ? inner.hashCost : 1;
      if (cost > TOO_LARGE) {
        return TOO_LARGE;
      }
    }
    return cost;
  }

  private void spend(@Nullable Object element) {
    if (!(element instanceof Plan plan) || !plan.maker.hashesItsParts()) {
      return;
    }
    spent += plan.hashCost;
    if (spent > budget) {
      throw new ProblemException(
          Problem.of("The elements of the set, or the keys of the map, take too long to be hashed.")
              .found("elements that hold the same containers or records time and again")
              .expected("at most " + budget + " steps for all sets and maps together")
              .advice(
                  "if you trust the document, raise that with `Confingy.builder().limit(Limit.NODES, ...)`"));
    }
    if (plan.composite().height() > DEEPEST) {
      throw new ProblemException(
          Problem.of("An element of the set, or a key of the map, is too deep to be hashed.")
              .found("containers or records " + plan.composite().height() + " deep")
              .expected(DEEPEST + " at most, whatever the limits are"));
    }
  }
}
