package io.confingy;

import io.confingy.internal.graph.Refinement;
import io.confingy.internal.graph.SharingGraph;
import io.confingy.internal.type.Slot;
import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts objects and containers that are told alike by what else they, and their parts, are parts of
 * in one configuration.
 *
 * <p>Some containers without an order, such as those of {@code Set.of}, come back from a document
 * as ones that keep the order of the document, which then means something. So the order in them is
 * settled first, and what is told alike elsewhere is sorted only then, with regard to it: what is
 * read back is written alike.
 */
final class Ties {

  private final ObjectWalker walker;
  private final Refinement refinement;

  /** The parts, in their order, of containers that come back in it. */
  private final Map<Object, @Nullable Object[]> settled;

  private Ties(
      ObjectWalker walker, Refinement refinement, Map<Object, @Nullable Object[]> settled) {
    this.walker = walker;
    this.refinement = refinement;
    this.settled = settled;
  }

  /**
   * Looks through a whole configuration.
   *
   * @throws SerializationException if it holds something that is no fingy
   */
  static Ties of(Scribes scribes, Digester digester, @Nullable Object root) {
    SharingGraph graph = new SharingGraph();
    ObjectWalker walker = ObjectWalker.digesting(scribes, graph);
    walk(walker, root);
    Ties ties = new Ties(walker, graph.refinement(), new IdentityHashMap<>());
    return ties.settled(scribes, digester, root);
  }

  private Ties settled(Scribes scribes, Digester digester, @Nullable Object root) {
    SharingGraph graph = new SharingGraph();
    CanonicalOrder order = new CanonicalOrder(scribes, digester, this);
    ObjectWalker inOrder =
        ObjectWalker.digesting(
            scribes,
            graph,
            (container, comesBack, parts, stride) -> {
              order.arrange(container, comesBack, parts, stride);
              if (!comesBack) {
                graph.unordered();
              }
            });
    walk(inOrder, root);
    return settled.isEmpty() ? this : new Ties(inOrder, graph.refinement(), settled);
  }

  private static void walk(ObjectWalker walker, @Nullable Object root) {
    try {
      walker.walk(root, Slot.ANY);
    } catch (IOException e) {
      throw new InternalConfingyException("A configuration could not be told to memory.", e);
    }
  }

  /**
   * Returns the number of an object or container, or -1 where it has none: then it is of no account
   * whether two places hold the same one.
   */
  int numberOf(@Nullable Object value) {
    return walker.numberOf(value);
  }

  /** Sees to it that each of these numbers, but -1, has a rank of its own. */
  void separate(int[] numbers) {
    refinement.separate(Arrays.stream(numbers).filter(number -> number >= 0).toArray());
  }

  /** Returns what sorts a number among others of one spelling. */
  int rank(int number) {
    return number < 0 ? number : refinement.colourOf(number);
  }

  /** Remembers in which order a container comes back. */
  void remember(Object container, @Nullable Object[] parts) {
    settled.put(container, parts.clone());
  }

  /** Puts the parts of a container in the order that is remembered, if any is. */
  boolean recall(Object container, @Nullable Object[] parts) {
    @Nullable Object[] known = settled.get(container);
    if (known == null || known.length != parts.length) {
      return false;
    }
    System.arraycopy(known, 0, parts, 0, parts.length);
    return true;
  }
}
