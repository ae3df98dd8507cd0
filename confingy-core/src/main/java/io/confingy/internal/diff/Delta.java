package io.confingy.internal.diff;

import io.confingy.internal.graph.Node;
import io.confingy.internal.problem.Quote;
import org.jspecify.annotations.Nullable;

/** A change between two graphs; its texts are made only when somebody asks. */
public final class Delta implements Item {

  private final DeltaKind kind;
  private final @Nullable String type;
  private final @Nullable Side from;
  private final @Nullable Side to;

  private Delta(DeltaKind kind, @Nullable Side from, @Nullable Side to) {
    this(kind, null, from, to);
  }

  private Delta(DeltaKind kind, @Nullable String type, @Nullable Side from, @Nullable Side to) {
    this.kind = kind;
    this.type = type;
    this.from = from;
    this.to = to;
  }

  /**
   * One side of a change.
   *
   * @param place where it is; null where it is about a class
   * @param node the value, where that is what changed
   * @param text what else changed: the name of a class, its hash
   * @param other the other place of an object that stands in two
   */
  private record Side(
      @Nullable Place place, @Nullable Node node, @Nullable String text, @Nullable Place other) {}

  static Delta changed(Node a, Place from, Node b, Place to) {
    return ofNodes(DeltaKind.CHANGED, a, from, b, to);
  }

  static Delta ofNodes(DeltaKind kind, Node a, Place from, Node b, Place to) {
    return new Delta(kind, new Side(from, a, null, null), new Side(to, b, null, null));
  }

  static Delta added(Node b, Place to) {
    return new Delta(DeltaKind.ADDED, null, new Side(to, b, null, null));
  }

  static Delta removed(Node a, Place from) {
    return new Delta(DeltaKind.REMOVED, new Side(from, a, null, null), null);
  }

  static Delta ofClasses(DeltaKind kind, String a, Place from, String b, Place to) {
    return new Delta(kind, new Side(from, null, a, null), new Side(to, null, b, null));
  }

  static Delta ofCode(String type, String a, String b) {
    return new Delta(
        DeltaKind.CODE_CHANGED, type, new Side(null, null, a, null), new Side(null, null, b, null));
  }

  static Delta introduced(Place from, Place to, Place other) {
    return new Delta(
        DeltaKind.SHARING_INTRODUCED,
        new Side(from, null, null, null),
        new Side(to, null, null, other));
  }

  static Delta broken(Place from, Place to, Place other) {
    return new Delta(
        DeltaKind.SHARING_BROKEN,
        new Side(from, null, null, other),
        new Side(to, null, null, null));
  }

  /** Returns the removal and the addition of one value as its move. */
  static Delta moved(Delta removed, Delta added) {
    return new Delta(DeltaKind.MOVED, removed.from, added.to);
  }

  Delta as(DeltaKind other) {
    return new Delta(other, type, from, to);
  }

  /** Returns the change back. */
  public Delta inverse() {
    return new Delta(kind.inverse(), type, to, from);
  }

  /** Returns what kind of change this is. */
  public DeltaKind kind() {
    return kind;
  }

  /** Returns the class that it is about, where it is about no place. */
  public @Nullable String type() {
    return type;
  }

  /** Returns the path in the first graph, if there is one. */
  public @Nullable String fromPath() {
    return from == null || from.place == null ? null : from.place.path();
  }

  /** Returns the path in the second graph, if there is one. */
  public @Nullable String toPath() {
    return to == null || to.place == null ? null : to.place.path();
  }

  /** Returns what was there before, in words for a person, if there is something to say. */
  public @Nullable String before() {
    return text(from, to);
  }

  /** Returns what is there now, in words for a person, if there is something to say. */
  public @Nullable String after() {
    return text(to, from);
  }

  /** Returns the value of the one side that has one. */
  @Nullable Node onlyNode() {
    Side side = from == null ? to : from;
    return side == null ? null : side.node;
  }

  private static @Nullable String text(@Nullable Side side, @Nullable Side opposite) {
    if (side == null) {
      return null;
    }
    if (side.other != null) {
      return side.other.path();
    }
    if (side.node == null) {
      return side.text == null ? null : Quote.harmless(side.text);
    }
    return Shown.of(side.node, opposite == null ? null : opposite.node);
  }
}
