package io.confingy.internal.diff;

import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Quote;
import org.jspecify.annotations.Nullable;

/** A change between two graphs; its texts are made only when somebody asks. */
public final class Delta implements Item {

  private final DeltaKind kind;
  private final @Nullable String type;
  private final @Nullable Side from;
  private final @Nullable Side to;

  /** Where the value would stand in the graph that does not have it. */
  private final @Nullable Place gap;

  private Delta(DeltaKind kind, @Nullable Side from, @Nullable Side to) {
    this(kind, null, from, to, null);
  }

  private Delta(
      DeltaKind kind,
      @Nullable String type,
      @Nullable Side from,
      @Nullable Side to,
      @Nullable Place gap) {
    this.kind = kind;
    this.type = type;
    this.from = from;
    this.to = to;
    this.gap = gap;
  }

  /**
   * One side of a change.
   *
   * @param place where it is; null where it is about a class
   * @param node the value there, as far as there is something to say of it
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

  static Delta added(Place gap, Node b, Place to) {
    return new Delta(DeltaKind.ADDED, null, null, new Side(to, b, null, null), gap);
  }

  static Delta removed(Node a, Place from, Place gap) {
    return new Delta(DeltaKind.REMOVED, null, new Side(from, a, null, null), null, gap);
  }

  static Delta ofClasses(DeltaKind kind, String before, String after, Pair pair) {
    return new Delta(
        kind,
        new Side(pair.from(), pair.a(), before, null),
        new Side(pair.to(), pair.b(), after, null));
  }

  static Delta ofCode(String type, String a, String b) {
    return new Delta(
        DeltaKind.CODE_CHANGED,
        type,
        new Side(null, null, a, null),
        new Side(null, null, b, null),
        null);
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
    return new Delta(other, type, from, to, gap);
  }

  /** Returns the change back. */
  public Delta inverse() {
    return new Delta(kind.inverse(), type, to, from, gap);
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

  /** Returns the object of the first graph that something changed in, if there is one. */
  public @Nullable Owner formerOwner() {
    return owner(from);
  }

  /** Returns the object of the second graph that something changed in, if there is one. */
  public @Nullable Owner owner() {
    return owner(to);
  }

  private @Nullable Owner owner(@Nullable Side side) {
    Place place = side == null ? gap : side.place;
    if (place == null) {
      return null;
    }
    return side != null && kind.isOfTheObject() && side.node instanceof ObjectNode object
        ? new Owner(object, place)
        : place.owner();
  }

  /** Returns how to get to the place from its owner in the first graph, if it has one there. */
  public @Nullable String formerLabel() {
    return label(from);
  }

  /** Returns how to get to the place from its owner in the second graph, if it has one there. */
  public @Nullable String label() {
    return label(to);
  }

  private @Nullable String label(@Nullable Side side) {
    Owner owner = owner(side);
    return owner == null || side == null || side.place == null ? null : owner.label(side.place);
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
    if (side.text != null) {
      return Quote.harmless(side.text);
    }
    return side.node == null || side.place == null
        ? null
        : Shown.of(side.node, opposite == null ? null : opposite.node, side.place.shared());
  }
}
