package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the values in a configuration that do not satisfy their constraints. */
final class Violations {

  /** How many are gathered; it takes time to say where each one is. */
  private static final int MOST = 100;

  /** How many are shown in a message. */
  private static final int SHOWN = 20;

  private static final BitSet NOTHING = new BitSet();

  private final List<Violation> found = new ArrayList<>();

  /** Whether there were more than are gathered. */
  private boolean cut;

  /** Checks the arguments of a tracked class, unless there are too many violations already. */
  void check(Companion companion, @Nullable Object[] arguments, Supplier<String> path) {
    check(companion.constraints(), arguments, NOTHING, true, path);
  }

  /** Checks the components of a record without a companion, likewise. */
  void check(RecordShape shape, @Nullable Object[] components, Supplier<String> path) {
    check(shape.constraints(), components, NOTHING, true, path);
  }

  /**
   * Checks arguments.
   *
   * @param path gives the path to the object, if it is needed
   */
  void check(
      Constraints constraints,
      @Nullable Object[] arguments,
      BitSet missing,
      boolean deep,
      Supplier<String> path) {
    if (constraints == Constraints.NONE || Validating.isOff()) {
      return;
    }
    if (found.size() >= MOST) {
      cut = true;
      return;
    }
    List<Violation> more = constraints.check(arguments, missing, deep);
    if (!more.isEmpty()) {
      add(more, path.get());
    }
  }

  private void add(List<Violation> more, String path) {
    int fitting = Math.min(more.size(), MOST - found.size());
    cut |= fitting < more.size();
    for (Violation each : more.subList(0, fitting)) {
      found.add(new Violation(path + each.path(), each.message(), each.value()));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the check.
   *
   * @throws ValidationException if there are violations
   */
  void throwIfAny(String subject) {
    if (!isEmpty()) {
      throw exception(subject);
    }
  }

  /**
   * Returns what tells of all violations.
   *
   * @param subject what has them, in the plural or not, with its verb: {@code The document
   *     violates}
   */
  ValidationException exception(String subject) {
    return new ValidationException(problem(subject), found);
  }

  private Problem problem(String subject) {
    if (found.size() == 1) {
      Violation only = found.get(0);
      return Problem.of(subject + " a constraint.")
          .at(only.path())
          .found(value(only.value()))
          .expected(Quote.plain(only.message()))
          .advice("give a value that satisfies the constraint");
    }
    String lines =
        found.stream()
            .limit(SHOWN)
            .map(Violations::line)
            .collect(Collectors.joining("\n            "));
    int rest = found.size() - Math.min(found.size(), SHOWN);
    String more = rest == 0 ? "" : "\n            and " + (cut ? "at least " : "") + rest + " more";
    return Problem.of(subject + (cut ? " at least " : " ") + found.size() + " constraints.")
        .found(lines + more)
        .advice("give values that satisfy the constraints");
  }

  private static String line(Violation violation) {
    return PathText.shortened(violation.path())
        + " "
        + Quote.plain(violation.message())
        + ", but is "
        + value(violation.value());
  }

  /** Shows a value without running code of a user. */
  private static String value(@Nullable Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return Quote.plain(String.valueOf(value));
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return '"' + Quote.plain(value.toString()) + '"';
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    String type = "a `" + Names.readable(value.getClass()) + "`";
    if (value instanceof Collection<?> collection) {
      return type + " of size " + collection.size();
    }
    return value instanceof Map<?, ?> map ? type + " of size " + map.size() : type;
  }
}
