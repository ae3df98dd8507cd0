package io.confingy;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Tracked classes and records with constraints. */
final class Checked {

  /** How many objects of the classes below were built. */
  static final AtomicInteger BUILT = new AtomicInteger();

  private Checked() {}

  @Track
  static final class Stage {
    final int units;
    final double rate;

    Stage(@Positive int units, @Default("0.1") @Max(1) double rate) {
      this.units = units;
      this.rate = rate;
      BUILT.incrementAndGet();
    }
  }

  /** Its own constructor has no constraints, its arguments have. */
  @Track
  static final class Job {
    final String name;
    final @Nullable Stage stage;
    final Lazy<Stage> later;

    Job(String name, @Nullable Stage stage, Lazy<Stage> later) {
      this.name = name;
      this.stage = stage;
      this.later = later;
      BUILT.incrementAndGet();
    }
  }

  @Track
  static final class Elements {
    Elements(
        List<@NotNull String> names,
        Map<@NotBlank String, @Min(1) Integer> sizes,
        Optional<@Positive Integer> seed,
        Set<@Positive Integer> ids,
        Map<Integer, List<@Positive Integer>> deep) {
      BUILT.incrementAndGet();
    }
  }

  /** The elements are objects, which are built first. */
  @Track
  static final class Team {
    Team(@NotEmpty List<Stage> stages, @Size(max = 1) List<Lazy<Stage>> later) {
      BUILT.incrementAndGet();
    }
  }

  /** What the constraint is about is an object, which is built first. */
  @Track
  static final class Owner {
    Owner(@Null Stage stage) {
      BUILT.incrementAndGet();
    }
  }

  @Track
  static final class Wrong {
    Wrong(@Default("0") @Positive int size) {}
  }

  record Settings(@Positive int size, @NotBlank String name) {
    Settings {
      BUILT.incrementAndGet();
    }
  }

  /** The compiler does not carry the constraint on the elements over to the constructor. */
  record Compact(@Positive int size, List<@NotBlank String> names) {
    Compact {
      BUILT.incrementAndGet();
    }
  }

  /** Its constructor has no annotations. */
  record Explicit(@Positive int size, List<@NotBlank String> names) {
    @SuppressWarnings("RedundantRecordConstructor") // Which is what is tested.
    Explicit(int size, List<String> names) {
      this.size = size;
      this.names = names;
    }
  }

  @Track
  record Tracked(@Positive int size) {}

  @Track
  static final class Program {
    Program(@Valid Settings settings, List<@Valid Settings> more) {
      BUILT.incrementAndGet();
    }
  }

  /** Many ways lead to the innermost. */
  record Pair(@Valid @Nullable Pair left, @Valid @Nullable Pair right, @Positive int value) {}

  @Track
  static final class Graph {
    Graph(@Valid Pair pair) {}
  }

  /** No validator is for such a type. */
  @Track
  static final class Misplaced {
    Misplaced(@NotBlank int number) {}
  }

  static List<@Nullable String> names(@Nullable String... names) {
    return java.util.Arrays.asList(names);
  }
}
