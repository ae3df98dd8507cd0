package io.confingy;

import io.confingy.annotations.Track;
import org.jspecify.annotations.Nullable;

/** Takes parts of all kinds, but no negative number. */
@Track
final class Picky {

  Picky(int number, @Nullable Object first, @Nullable Object second) {
    if (number < 0) {
      throw new IllegalArgumentException(number + " is negative");
    }
  }
}
