package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.json.FieldName;
import io.confingy.internal.json.Receiver;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How objects of one class, or containers of one shape, are made at places of one type. */
final class Way {

  /** A place of a configuration, and how what stood there last is made. */
  static final class Spot extends Receiver.Place {
    final Slot slot;
    private @Nullable Way latest;
    private @Nullable Way before;

    Spot(Slot slot) {
      this.slot = slot;
    }

    /** Remembers how something is made that stands here. */
    void remember(Way way) {
      before = latest;
      latest = way;
    }

    /** Returns the way for an object if it is one of those remembered, else null. */
    @Nullable Way way(ObjectNode.Form form, TypeName type, @Nullable String maker) {
      Way way = latest;
      if (way != null && way.isFor(form, type, maker)) {
        return way;
      }
      way = before;
      return way != null && way.isFor(form, type, maker) ? way : null;
    }

    /** Returns the way for a container if it is one of those remembered, else null. */
    @Nullable Way way(Shape shape) {
      Way way = latest;
      if (way != null && way.said.equals(shape)) {
        return way;
      }
      way = before;
      return way != null && way.said.equals(shape) ? way : null;
    }
  }

  /** What a document says of an object besides its arguments. */
  record Named(ObjectNode.Form form, TypeName type, @Nullable String maker) {

    // What a record has by itself takes as long to be made as a small document to be read.
    @Override
    public int hashCode() {
      return type.hashCode() * 31 + form.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Named named
          && form == named.form
          && type.equals(named.type)
          && Objects.equals(maker, named.maker);
    }
  }

  private static final FieldName[] NO_NAMES = {};

  /** What a document says of an object or, a {@link Shape}, of a container. */
  final Object said;

  final Maker maker;

  /** Where the parts go; of a container, where its elements go, or its keys and its values. */
  private final Slot[] slots;

  /** The places that have been asked for. */
  private final @Nullable Spot[] spots;

  /** Of a container, 1 where keys and values have places of their own, else 0; else all bits. */
  private final int mask;

  /** The names of the parts; none in a container. */
  private final FieldName[] names;

  /** Whether the parts, or the keys, are hashed when a container is made. */
  final boolean hashes;

  /** Describes a way to make something whose parts stand at places. */
  Way(Object said, Maker maker, Slot[] slots) {
    this.said = said;
    this.maker = maker;
    this.slots = slots;
    this.spots = new @Nullable Spot[slots.length];
    this.mask = maker.isContainer() ? slots.length - 1 : -1;
    Signature signature = maker.signature();
    this.names = signature == null ? NO_NAMES : signature.fieldNames();
    ContainerKind kind = maker.kind();
    this.hashes = kind != null && HashCost.isHashed(kind);
  }

  /** Tells whether this is the way for an object. */
  @SuppressWarnings("ReferenceEquality") // An equal name that is another object is looked up.
  private boolean isFor(ObjectNode.Form form, TypeName type, @Nullable String by) {
    return said instanceof Named named
        && named.type == type
        && named.form == form
        && Objects.equals(named.maker, by);
  }

  /** Returns where a part goes. */
  Slot slot(int index) {
    return slots[index & mask];
  }

  /** Returns the place of a part. */
  Spot spot(int index) {
    Spot spot = spots[index & mask];
    if (spot == null) {
      spot = new Spot(slot(index));
      spots[index & mask] = spot;
    }
    return spot;
  }

  /** Returns the name of the part of an index, or null where it has none. */
  @Nullable FieldName name(int index) {
    return index < names.length ? names[index] : null;
  }

  /**
   * Returns the index of the parameter of a name, or -1 where there is none.
   *
   * @param next the index that it most likely has
   */
  int indexOf(String name, int next) {
    Signature signature = maker.signature();
    return signature == null ? -1 : signature.indexOf(name, next);
  }

  /** Tells whether a part is hashed when a container is made. */
  boolean hashes(int index) {
    return hashes && (slots.length == 1 || (index & 1) == 0);
  }
}
