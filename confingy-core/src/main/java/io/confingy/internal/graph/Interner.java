package io.confingy.internal.graph;

import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Keeps each value once: equal values get one node, so that the whole of two values is compared in
 * one step, and what two documents have in common takes no room twice.
 *
 * <p>Numbers are compared as numbers, but a whole one never equals one with a point. What may stand
 * in several places stays the object that it is, and so does what holds it, and so does a number
 * that is spelled otherwise; of these it knows the node that stands for their value.
 *
 * <p>No hash that a document could choose decides anything.
 */
public final class Interner {

  /** How many objects are known again without a look at what is in them. */
  private static final int MOST_KNOWN = 10_000;

  private final boolean exact;

  // Tables and methods are about any nodes: that one is a scalar takes a JVM long to find out.

  /** Scalars as they are spelled. */
  private final NodeTable scalars = new NodeTable();

  /** One number with a point of each value. */
  private final NodeTable decimals = new NodeTable();

  private final NodeTable composites = new NodeTable();

  /** The nodes that stand for the values of those that stay what they are. */
  private final IdentityHashMap<Node, Node> values = new IdentityHashMap<>();

  /** The nodes of constants and of keys of maps, as objects that come again and again. */
  private final IdentityHashMap<Object, Node> known = new IdentityHashMap<>();

  /** The objects that came last of those with the same array of names. */
  private final IdentityHashMap<String[], Head> heads = new IdentityHashMap<>();

  private long parts;

  /**
   * Makes an interner of nothing yet.
   *
   * @param exact whether numbers that are spelled in two ways are two
   */
  public Interner(boolean exact) {
    this.exact = exact;
  }

  /** Returns how many parts have come, in all composites together. */
  public long parts() {
    return parts;
  }

  /** Returns the node that stands for the value of a node that was returned here. */
  public Node of(Node node) {
    Node value = values.isEmpty() ? null : values.get(node);
    return value == null ? node : value;
  }

  /** Returns the nodes that stand for the values of all parts. */
  public Node[] ofParts(Composite composite) {
    Node[] all = new Node[composite.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(composite.part(i));
    }
    return all;
  }

  /** Tells whether two nodes that were returned here are equal. */
  @SuppressWarnings("ReferenceEquality") // Equal values have one node.
  public boolean areEqual(Node a, Node b) {
    return of(a) == of(b);
  }

  /** Tells whether a node is the one in its place, and not any of its value. */
  public boolean isItself(Node node) {
    return !values.isEmpty() && values.containsKey(node);
  }

  /** Returns all nodes that are the ones in their places. */
  public Set<Node> themselves() {
    return values.keySet();
  }

  /** Returns the node for a string. */
  public Scalar.Text text(char[] buffer, int offset, int length) {
    int hash = SecretHash.end(Spelling.hash(buffer, offset, length));
    for (int i = scalars.first(hash); i >= 0; i = scalars.next(i, hash)) {
      if (scalars.get(i) instanceof Scalar.Text text
          && isSpelled(text.value(), buffer, offset, length)) {
        return text;
      }
    }
    Scalar.Text text = new Scalar.Text(new String(buffer, offset, length));
    scalars.add(text, hash);
    return text;
  }

  private static boolean isSpelled(String text, char[] buffer, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the node for a key of a map. */
  public Node key(String key) {
    Node node = known.get(key);
    return node == null ? keep(key, spelled(new Scalar.Text(key))) : node;
  }

  /** Returns the node for a scalar: the first that is spelled like it. */
  public Node scalar(Node scalar) {
    if (scalar instanceof Scalar.Null || scalar instanceof Scalar.Bool) {
      return scalar;
    }
    if (scalar instanceof Scalar.EnumConstant) {
      Node node = known.get(scalar);
      return node == null ? keep(scalar, spelled(scalar)) : node;
    }
    return spelled(scalar);
  }

  private Node keep(Object object, Node node) {
    if (known.size() < MOST_KNOWN) {
      known.put(object, node);
    }
    return node;
  }

  private Node spelled(Node scalar) {
    int hash = SecretHash.end(Spelling.hash(scalar));
    for (int i = scalars.first(hash); i >= 0; i = scalars.next(i, hash)) {
      Node first = scalars.get(i);
      if (Spelling.areEqual(first, scalar)) {
        return first;
      }
    }
    if (!exact && scalar instanceof Scalar.Decimal decimal) {
      compare(decimal);
    }
    scalars.add(scalar, hash);
    return scalar;
  }

  /** Looks whether a number has come with another spelling. */
  private void compare(Scalar.Decimal decimal) {
    Object value = NumberValue.of(decimal);
    int hash = SecretHash.end(NumberValue.hash(value));
    for (int i = decimals.first(hash); i >= 0; i = decimals.next(i, hash)) {
      Scalar.Decimal first = (Scalar.Decimal) decimals.get(i);
      if (NumberValue.of(first).equals(value)) {
        values.put(decimal, first);
        return;
      }
    }
    decimals.add(decimal, hash);
  }

  /**
   * Returns the node for a composite whose parts were returned here.
   *
   * @param shared whether it may stand in several places
   */
  public Composite composite(Composite composite, boolean shared) {
    if (isItself(composite)) {
      return composite;
    }
    parts += composite.size();
    if (!shared && !holdsOthers(composite)) {
      return first(composite);
    }
    values.put(composite, first(composite.with(ofParts(composite))));
    return composite;
  }

  private boolean holdsOthers(Composite composite) {
    for (int i = 0; i < composite.size(); i++) {
      if (isItself(composite.part(i))) {
        return true;
      }
    }
    return false;
  }

  private Composite first(Composite composite) {
    long mixed = hash(composite);
    for (int i = 0; i < composite.size(); i++) {
      mixed = SecretHash.and(mixed, System.identityHashCode(composite.part(i)));
    }
    int hash = SecretHash.end(mixed);
    for (int i = composites.first(hash); i >= 0; i = composites.next(i, hash)) {
      Composite first = (Composite) composites.get(i);
      if (haveSameParts(first, composite) && first.isLike(composite)) {
        return first;
      }
    }
    composites.add(composite, hash);
    return composite;
  }

  @SuppressWarnings("ReferenceEquality") // Equal values have one node.
  private static boolean haveSameParts(Composite a, Composite b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.part(i) != b.part(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a hash of what a composite is but for its parts. */
  private long hash(Composite composite) {
    if (composite instanceof ObjectNode object) {
      return hash(object);
    }
    if (composite instanceof ContainerNode container) {
      Shape shape = container.shape();
      long hash = SecretHash.start(shape.form().hashCode());
      return shape.isPlain() ? hash : Spelling.hash(hash, shape);
    }
    return Spelling.hash(SecretHash.start(0), ((BoundNode) composite).method());
  }

  private long hash(ObjectNode object) {
    Head head = heads.get(object.sharedNames());
    if (head == null || !object.isLike(head.object)) {
      head = new Head(object, Spelling.hash(object));
      if (heads.size() < MOST_KNOWN) {
        heads.put(object.sharedNames(), head);
      }
    }
    return head.hash;
  }

  private record Head(ObjectNode object, long hash) {}
}
