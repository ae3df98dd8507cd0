package io.confingy;

import io.confingy.annotations.Default;
import io.confingy.annotations.FormerName;
import io.confingy.annotations.Track;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user would declare after some years: classes that were renamed, moved and changed. */
final class Evolving {

  private Evolving() {}

  /** Was a class of its own in another package, then nested elsewhere, and had other parameters. */
  @Track
  @FormerName({"com.example.old.Net", "Old.Network", "Perceptron"})
  static class Network {
    final int layers;
    final double dropout;

    Network(
        @FormerName({"depth", "numLayers"}) int layers,
        @FormerName("rate") @Default("0.1") double dropout) {
      this.layers = layers;
      this.dropout = dropout;
    }
  }

  /** Holds the same object in several places. */
  @Track
  record Pair(@FormerName("left") Network first, @FormerName("right") Optional<Character> second) {}

  /** A record that is not tracked. */
  record Point(@FormerName("column") int x, @FormerName({"row", "line"}) int y) {}

  /** A record that is not tracked, was renamed, and is named where it is used. */
  @FormerName("com.example.old.Size")
  record Extent(int width) {}

  /** An enum, which nobody tracks. */
  @FormerName({"Stage", "com.example.old.Phase"})
  enum Mode {
    TRAIN,
    TEST
  }

  /** Names what is not tracked. */
  @Track
  record Run(Mode mode, Class<?> type, List<Extent> extents) {}

  /** Is made by a method. */
  interface Schedule {
    int at(int step);

    @Track
    static Schedule constant(@FormerName("rate") int value) {
      return step -> value;
    }
  }

  /** A superclass whose source counts for its subclasses. */
  @Track
  static class Base {
    Base() {}
  }

  /** Stands between two tracked classes. */
  static class Between extends Base {}

  /** A subclass. */
  @Track
  static class Derived extends Between {
    Derived() {}
  }

  /** Holds anything, and can be told to be dropped. */
  @Track
  static final class Holder {
    final @Nullable Object kept;

    Holder(@Nullable Object kept) {
      this.kept = kept;
    }
  }
}
