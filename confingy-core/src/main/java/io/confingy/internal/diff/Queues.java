package io.confingy.internal.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is left of each number: the places where it stands, say, of which each is taken once. */
final class Queues<T> {

  private final Map<Integer, Deque<T>> all = new HashMap<>();

  void add(int number, T value) {
    Deque<T> queue = all.get(number);
    if (queue == null) {
      queue = new ArrayDeque<>(2);
      all.put(number, queue);
    }
    queue.add(value);
  }

  /** Takes the first that is left of a number, or returns null if there is none. */
  @Nullable T poll(int number) {
    Deque<T> queue = all.get(number);
    return queue == null ? null : queue.poll();
  }

  /** Returns how many are left of a number. */
  int size(int number) {
    Deque<T> queue = all.get(number);
    return queue == null ? 0 : queue.size();
  }

  /** Returns all that are left, in no order. */
  List<T> rest() {
    List<T> rest = new ArrayList<>();
    for (Deque<T> queue : all.values()) {
      rest.addAll(queue);
    }
    return rest;
  }
}
