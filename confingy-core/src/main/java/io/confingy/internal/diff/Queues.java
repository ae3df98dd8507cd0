package io.confingy.internal.diff;

import io.confingy.internal.graph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left of each node: the places where it stands, say, of which each is taken once. */
final class Queues<T> {

  private final IdentityHashMap<Node, Deque<T>> all = new IdentityHashMap<>();

  void add(Node node, T value) {
    Deque<T> queue = all.get(node);
    if (queue == null) {
      queue = new ArrayDeque<>(2);
      all.put(node, queue);
    }
    queue.add(value);
  }

  /** Takes the first that is left of a node, or returns null if there is none. */
  @Nullable T poll(Node node) {
    Deque<T> queue = all.get(node);
    return queue == null ? null : queue.poll();
  }

  /** Returns how many are left of a node. */
  int size(Node node) {
    Deque<T> queue = all.get(node);
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
