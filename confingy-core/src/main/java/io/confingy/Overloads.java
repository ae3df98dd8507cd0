package io.confingy;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses among the companions of one class that is not its user's, one for each constructor. */
final class Overloads {

  private Overloads() {}

  /**
   * Returns the companion that an object of a document is for.
   *
   * @param types the types of parameters that the document tells of the class
   * @throws ProblemException if the object says which constructor it is for, and there is no
   *     companion for that
   */
  static Companion choose(ObjectNode node, List<Companion> all, Map<String, String> types) {
    String maker = node.maker();
    if (maker != null) {
      return all.stream()
          .filter(each -> maker.equals(each.maker()))
          .findFirst()
          .orElseThrow(() -> new ProblemException(unknownMaker(node, maker, all)));
    }
    Companion chosen = byNames(node.names(), all, types);
    return chosen == null ? nearest(node.names(), all) : chosen;
  }

  /** Returns the companion whose parameters have exactly these names, or null. */
  private static @Nullable Companion byNames(
      Collection<String> names, List<Companion> all, Map<String, String> types) {
    Set<String> wanted = Set.copyOf(names);
    List<Companion> fitting =
        all.stream().filter(each -> Set.copyOf(each.signature().names()).equals(wanted)).toList();
    return fitting.stream()
        .filter(each -> types.entrySet().containsAll(each.signature().untold().entrySet()))
        .findFirst()
        .orElse(fitting.isEmpty() ? null : fitting.get(0));
  }

  /**
   * Returns the companion to which arguments can be given by name, or that which says best why they
   * cannot.
   *
   * @throws ConfigurationException if several take them, none of them best
   */
  static Companion choose(Map<String, ? extends @Nullable Object> given, List<Companion> all) {
    Set<String> wanted = Set.copyOf(given.keySet());
    List<Companion> named =
        all.stream().filter(each -> Set.copyOf(each.signature().names()).equals(wanted)).toList();
    List<Companion> fitting =
        named.stream().filter(each -> DynamicLazy.fits(each.signature(), given)).toList();
    if (fitting.isEmpty()) {
      return named.isEmpty() ? nearest(List.copyOf(wanted), all) : named.get(0);
    }
    List<String> names = List.copyOf(given.keySet());
    List<@Nullable Object> values = new ArrayList<>();
    names.forEach(name -> values.add(given.get(name)));
    Companion best =
        new Specificity(values, (companion, i) -> companion.signature().indexOf(names.get(i), 0))
            .best(fitting);
    if (best == null) {
      throw new ConfigurationException(
          Tracker.ambiguous(all.get(0).type(), fitting, values.toArray())
              .advice("give numbers of exactly the type that is meant, such as `1L` for a `long`"));
    }
    return best;
  }

  /** Returns what to compare arguments with that fit no companion, to say what is wrong. */
  private static Companion nearest(List<String> names, List<Companion> all) {
    Companion nearest = all.get(0);
    long most = Long.MIN_VALUE;
    for (Companion each : all) {
      long common = each.signature().names().stream().filter(names::contains).count();
      // Of those with equally many, that has most nearly as many parameters.
      long score = common * 1_000 - Math.abs(each.signature().size() - names.size());
      if (score > most) {
        nearest = each;
        most = score;
      }
    }
    return nearest;
  }

  private static Problem unknownMaker(ObjectNode node, String maker, List<Companion> all) {
    String known =
        all.stream()
            .map(Companion::maker)
            .filter(each -> each != null)
            .map(each -> Quote.code(String.valueOf(each)))
            .collect(Collectors.joining(", "));
    String type = node.type().toString();
    return Problem.of("No companion of " + Quote.code(type) + " is for " + Quote.code(maker) + ".")
        .found("an object that is made by " + Quote.code(maker))
        .expected(known.isEmpty() ? "an object that does not say what makes it" : "one of " + known)
        .advice("choose it with `@TrackExternal`, if the class still has it");
  }
}
