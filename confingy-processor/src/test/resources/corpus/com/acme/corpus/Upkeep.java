package com.acme.corpus;

import io.confingy.annotations.PostConfig;
import io.confingy.annotations.Track;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Classes with hooks and constraints. */
public class Upkeep {

  private Upkeep() {}

  /** With both. */
  @Track
  public static class Both {
    public Both(@Positive int draft, List<@NotNull String> changed, long @NotNull [] recipe) {}

    @PostConfig
    static void hook(LazyUpkeep_Both.Lens config, Optional<String> changed) {}
  }

  /** With parameters that are named as what is generated is. */
  @Track
  public static class Named {
    @Deprecated
    public Named(@Positive int made, int checked, int hasHook) {}

    @PostConfig
    @Deprecated
    static void hook(LazyUpkeep_Named.Lens config) {}
  }

  /** A generic one, without a hook: ECJ tells nothing of parameters whose type is missing and generic. */
  @Track
  public static class Generic<K extends Comparable<K>, V> {
    public Generic(@NotNull K key, Map<K, @Valid List<@NotNull V>> values, V[] more) {}
  }

  /** A record. */
  @Track
  public record Pair(@Positive int left, List<@NotNull LazyUpkeep_Both> right) {
    @PostConfig
    static void hook(LazyUpkeep_Pair.Lens config) {}
  }

  /** A static method, in an interface. */
  public interface Shape {
    @Track
    static Shape of(int sides) {
      return new Shape() {};
    }

    @PostConfig
    static void hook(LazyUpkeep_Shape.Lens config) {}
  }
}
