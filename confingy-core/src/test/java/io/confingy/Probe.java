package io.confingy;

import io.confingy.annotations.Track;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A tracked class that knows how many of it were made. */
@Track
final class Probe {

  private static final AtomicInteger MADE = new AtomicInteger();

  final @Nullable Object value;

  Probe(@Nullable Object value) {
    this.value = value;
    MADE.incrementAndGet();
  }

  static int made() {
    return MADE.get();
  }

  static void forget() {
    MADE.set(0);
  }
}
