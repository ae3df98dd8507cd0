package com.acme.corpus;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.List;

public interface Records {
  @Track
  record Point(@Default("1") int x, @Default("2") int y) {}

  /**
   * A pair.
   *
   * @param <A> the first
   * @param first the first value
   */
  @Track
  record Pair<A extends Comparable<A>, B>(A first, List<? extends B> second) {}

  @Track
  record Compact(@Default("4") int size, String... names) {
    public Compact {
      names = names.clone();
    }

    Compact(String name) {
      this(1, name);
    }
  }

  @Track
  record Explicit(int size, List<String> config) {
    public Explicit(@Default("4") int size, List<String> config) {
      this.size = size;
      this.config = List.copyOf(config);
    }
  }

  @Track
  record Empty() {}
}
