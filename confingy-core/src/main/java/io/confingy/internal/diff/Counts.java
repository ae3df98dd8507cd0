package io.confingy.internal.diff;

import java.util.HashMap;
import java.util.Map;

/** How often each number came. */
final class Counts {

  private final Map<Integer, Integer> all = new HashMap<>();

  void add(int number) {
    all.put(number, of(number) + 1);
  }

  int of(int number) {
    return all.getOrDefault(number, 0);
  }
}
