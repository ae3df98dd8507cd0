package io.confingy.internal.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A digest that also notes which composite is part of which, so that those with one digest can be
 * told apart by what else they, and their parts, are parts of.
 *
 * <p>Each entry of a map without an order counts as a composite, too: it is what holds its key and
 * its value together.
 */
public final class SharingGraph extends GraphDigest {

  private final Links links = new Links();
  private Holder[] open = {new Holder()};
  private int depth;
  private boolean nextIsUnordered;

  /** The digests of the entries. */
  private long[] entries = new long[16];

  private int entryCount;

  /** Makes a graph of nothing yet. */
  public SharingGraph() {}

  /** Returns, once all events have come, what tells composites apart by their numbers. */
  public Refinement refinement() {
    int composites = started();
    long[] digests = new long[composites + entryCount];
    for (int i = 0; i < composites; i++) {
      digests[i] = digestOf(i);
    }
    System.arraycopy(entries, 0, digests, composites, entryCount);
    return new Refinement(digests, links.neighbours(composites, entryCount));
  }

  @Override
  public void unordered() {
    super.unordered();
    nextIsUnordered = true;
  }

  @Override
  public void reference(int number) {
    link(number);
    super.reference(number);
  }

  @Override
  public void startObject(ObjectNode.Form form, ClassFacts type, int size) {
    start(Kind.LIST);
    super.startObject(form, type, size);
  }

  @Override
  public void endObject() {
    super.endObject();
    depth--;
  }

  @Override
  public void startBound(MethodName method) {
    start(Kind.LIST);
    super.startBound(method);
  }

  @Override
  public void endBound() {
    super.endBound();
    depth--;
  }

  @Override
  public void startContainer(Shape shape, int size, boolean textKeys) {
    Kind kind =
        switch (shape.form()) {
          case SET -> Kind.SET;
          case MAP -> Kind.MAP;
          default -> Kind.LIST;
        };
    start(kind);
    open[depth].unordered = nextIsUnordered;
    nextIsUnordered = false;
    super.startContainer(shape, size, textKeys);
  }

  @Override
  public void startEntry() {
    endLast();
    Holder map = open[depth];
    map.lastPart = startedParts();
    super.startEntry();
    if (entryCount == entries.length) {
      entries = Arrays.copyOf(entries, entryCount * 2);
    }
    map.holder = Links.entry(entryCount++);
    map.place = 0;
    map.last = links.add(map.number, map.holder, 0);
  }

  @Override
  public void endContainer() {
    endLast();
    super.endContainer();
    depth--;
  }

  /** Ends the last entry, or element of a set, of what is open innermost. */
  private void endLast() {
    Holder top = open[depth];
    if (top.last < 0) {
      return;
    }
    long digest = digestOfPart(top.lastPart);
    if (top.kind == Kind.MAP) {
      entries[Links.entry(top.holder)] = digest;
    }
    if (!top.unordered) {
      links.move(top.last, top.occurrences.merge(digest, 1, Integer::sum) - 1);
    }
    top.last = -1;
  }

  private void start(Kind kind) {
    int number = started();
    link(number);
    if (++depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    if (open[depth] == null) {
      open[depth] = new Holder();
    }
    open[depth].start(number, kind);
  }

  private void link(int part) {
    if (depth == 0) {
      return;
    }
    Holder top = open[depth];
    if (top.kind == Kind.SET) {
      endLast();
      top.lastPart = startedParts();
      top.last = links.add(top.holder, part, 0);
    } else {
      links.add(top.holder, part, top.place++);
    }
  }

  private enum Kind {
    /** Any but the others, with a place for each part. */
    LIST,
    /** One with no places; but if its order means something, what is alike has numbers. */
    SET,
    /** The same with entries, which have places for key and value. */
    MAP
  }

  /** A composite that has started and not ended. */
  private static final class Holder {
    private Kind kind = Kind.LIST;
    private boolean unordered;
    private int number;

    /** What holds the next part: the composite, or its last entry. */
    private int holder;

    /**
     * The place of the next part among those that are composites; where among them the others
     * stand, the digest says.
     */
    private int place;

    /** The link to the last entry or element, if it has not ended yet, or -1. */
    private int last;

    /** Its index among all parts. */
    private int lastPart;

    /** How often there was an element or entry of a digest. */
    private final Map<Long, Integer> occurrences = new HashMap<>();

    void start(int number, Kind kind) {
      this.number = number;
      this.holder = number;
      this.kind = kind;
      this.place = 0;
      this.last = -1;
      this.occurrences.clear();
    }
  }
}
