package io.confingy.internal.diff;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Numbers in a row, to look something up by. */
final class Words {

  /** Another one in each JVM, so that no document is made for it. */
  private static final long SECRET = new SplittableRandom().nextLong();

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final int[] all;
  private final int hash;

  private Words(int[] all) {
    this.all = all;
    this.hash = hash(all);
  }

  private static int hash(int[] all) {
    long hash = SECRET;
    for (int each : all) {
      hash = (hash ^ each) * FACTOR;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Words words && Arrays.equals(all, words.all);
  }

  /** Gathers numbers; is used again and again. */
  static final class Builder {
    private int[] all = new int[64];
    private int size;

    Builder start(int first) {
      size = 0;
      return add(first);
    }

    Builder add(int number) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size++] = number;
      return this;
    }

    Builder addAll(int[] more) {
      for (int each : more) {
        add(each);
      }
      return this;
    }

    Words toWords() {
      return new Words(Arrays.copyOf(all, size));
    }
  }
}
