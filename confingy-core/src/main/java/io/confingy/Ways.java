package io.confingy;

import io.confingy.Way.Named;
import io.confingy.Way.Spot;
import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, once for each kind of object at each kind of place, how it is made, where that can be
 * told before its arguments are there.
 */
final class Ways {

  private static final String[] NO_NAMES = {};
  private static final Node[] NO_PARTS = {};

  private final Resolver resolver;
  private final Makers makers;
  private final ArgumentPlaces places = new ArgumentPlaces();
  private final Map<Key, Way> known = new HashMap<>();

  Ways(Resolver resolver, Makers makers) {
    this.resolver = resolver;
    this.makers = makers;
  }

  /** What is said of something, and its place. */
  private record Key(Object said, Slot slot) {

    // What a record has by itself takes as long to be made as a small document to be read.
    @Override
    public int hashCode() {
      return said.hashCode() * 31 + slot.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && said.equals(key.said) && slot.equals(key.slot);
    }
  }

  /**
   * Returns how something is made at a place.
   *
   * @param said a {@link Named} or a {@link Shape}
   * @throws ProblemException if it cannot be made there, or only a look at its arguments tells how
   */
  Way find(Object said, Spot spot) {
    Key key = new Key(said, spot.slot);
    Way way = known.get(key);
    if (way == null) {
      way = said instanceof Named named ? object(named, spot.slot) : container(said, spot.slot);
      known.put(key, way);
    }
    spot.remember(way);
    return way;
  }

  private Way object(Named named, Slot slot) {
    ObjectNode node = new ObjectNode(named.form(), named.type(), named.maker(), NO_NAMES, NO_PARTS);
    require(!makers.isForRecipe(node, slot) && !resolver.needsNames(node, slot));
    Maker maker = makers.of(node, slot);
    Signature signature = maker.signature();
    if (signature == null) {
      throw new InternalConfingyException("An object without parameters: " + named);
    }
    require(Validating.isOff() || maker.constraints() == Constraints.NONE);
    Slot[] slots = places.of(maker, slot, node);
    return new Way(named, maker, slots == null ? signature.slots() : slots);
  }

  private Way container(Object shape, Slot slot) {
    Maker maker = makers.of(new ContainerNode((Shape) shape, NO_PARTS), slot);
    Slot first = maker.slot(0);
    boolean map = ((Shape) shape).form() == Shape.Form.MAP;
    return new Way(shape, maker, map ? new Slot[] {first, maker.slot(1)} : new Slot[] {first});
  }

  /**
   * Tells whether the parameters of all classes have the types that they had, as a document says.
   */
  boolean areThoseOf(Document document) {
    for (Way way : known.values()) {
      Signature signature = way.maker.signature();
      if (signature != null
          && way.said instanceof Named named
          && !SavedTypes.areUnchanged(
              document, ClassFacts.key(named.type(), named.maker()), signature)) {
        return false;
      }
    }
    return true;
  }

  /** Returns what ends the attempt to read a document straight on. */
  static ProblemException uncommon() {
    return new ProblemException(Problem.of("The document needs a look at all of it."));
  }

  /** Ends the attempt to read a document straight on if something is not as with most documents. */
  static void require(boolean common) {
    if (!common) {
      throw uncommon();
    }
  }
}
