package io.confingy.internal.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Compares graphs by value; that something is shared in one and not in the other makes no
 * difference.
 */
public final class GraphSameness {

  private GraphSameness() {}

  /** Tells whether two graphs say the same. */
  public static boolean equal(Node a, Node b) {
    Set<Pair> seen = new HashSet<>();
    Deque<Pair> open = new ArrayDeque<>();
    open.push(new Pair(a, b));
    while (!open.isEmpty()) {
      Pair pair = open.pop();
      if (pair.a == pair.b) {
        continue;
      }
      if (pair.a instanceof Composite first && pair.b instanceof Composite second) {
        if (!seen.add(pair)) {
          continue;
        }
        if (!outlinesEqual(first, second)) {
          return false;
        }
        for (int i = 0; i < first.size(); i++) {
          open.push(new Pair(first.part(i), second.part(i)));
        }
      } else if (!pair.a.equals(pair.b)) {
        return false;
      }
    }
    return true;
  }

  private static boolean outlinesEqual(Composite a, Composite b) {
    if (a.size() != b.size()) {
      return false;
    }
    if (a instanceof ObjectNode first && b instanceof ObjectNode second) {
      return first.form() == second.form()
          && first.type().equals(second.type())
          && first.names().equals(second.names());
    }
    return a instanceof ContainerNode first
        && b instanceof ContainerNode second
        && first.shape().equals(second.shape());
  }

  /** Returns a number that is the same for equal graphs. */
  public static int hash(Node root) {
    if (!(root instanceof Composite composite)) {
      return root.hashCode();
    }
    IdentityHashMap<Composite, Integer> hashes = new IdentityHashMap<>();
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(composite));
    while (!open.isEmpty()) {
      Open top = open.element();
      if (top.next == top.composite.size()) {
        hashes.put(top.composite, top.hash);
        open.pop();
        continue;
      }
      Node part = top.composite.part(top.next);
      Integer known =
          part instanceof Composite inner ? hashes.get(inner) : (Integer) part.hashCode();
      if (known == null) {
        open.push(new Open((Composite) part));
      } else {
        top.hash = top.hash * 31 + known;
        top.next++;
      }
    }
    return hashes.getOrDefault(composite, 0);
  }

  private static final class Open {
    final Composite composite;
    int hash;
    int next;

    Open(Composite composite) {
      this.composite = composite;
      this.hash =
          composite instanceof ObjectNode object
              ? object.type().hashCode() * 31 + object.form().name().hashCode()
              : ((ContainerNode) composite).shape().form().name().hashCode();
    }
  }

  /** Two nodes, by identity. */
  private record Pair(Node a, Node b) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pair pair && a == pair.a && b == pair.b;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(a) * 31 + System.identityHashCode(b);
    }
  }
}
