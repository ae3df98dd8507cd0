package io.confingy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a user would declare: the enums, records and interfaces that tests use. */
final class Things {

  private Things() {}

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  interface Operator {
    int apply(int a, int b);
  }

  /** Each constant is of a class of its own. */
  enum Operation implements Operator {
    PLUS {
      @Override
      public int apply(int a, int b) {
        return a + b;
      }
    },
    TIMES {
      @Override
      public int apply(int a, int b) {
        return a * b;
      }
    };

    static final Set<Operation> ALL = Set.of(values());
  }

  record Point(int x, int y) {}

  record Nothing() {}

  record Pair<A, B>(@Nullable A first, @Nullable B second) {}

  record Bounded<N extends Number & Comparable<N>>(N value, List<? super N> more) {}

  private record Hidden(char secret) {}

  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {}

  record Square(float side) implements Shape {}

  /** A record whose constructor checks and changes what it is given. */
  record Range(int from, int to) {
    Range {
      if (from > to) {
        throw new IllegalArgumentException("from " + from + " is greater than to " + to);
      }
    }
  }

  /** A place that says nothing of what stands in it. */
  record Anything(@Nullable Object value) {}

  record Two(@Nullable Object first, @Nullable Object second) {}

  static Record hidden(char secret) {
    return new Hidden(secret);
  }
}
