package io.confingy;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.GraphDigest;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.graph.Sink;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a configuration of live objects as events: the one traversal that all writing goes through.
 *
 * <p>What a value is decides its {@link Scribe}. There is no recursion: the objects and containers
 * that are open are {@link WalkFrame}s on a stack, and are used again.
 */
final class ObjectWalker {

  /** Sees to it that parts without an order are told alike in every JVM. */
  interface Arrangement {

    /** Learns of the configuration that is going to be told. */
    default void begin(@Nullable Object root) {}

    /**
     * Arranges the parts of the container that is told next.
     *
     * @param container the container
     * @param comesBack whether it has the order that it is told in when it comes back
     * @param parts the elements or, for a map, keys and values in turn
     * @param stride 1 for elements, 2 for keys and values
     */
    void arrange(Object container, boolean comesBack, @Nullable Object[] parts, int stride)
        throws IOException;
  }

  private static final int RECENT = 32;

  private final Scribes scribes;
  private final @Nullable Object[] recentTypes = new @Nullable Object[RECENT];
  private final @Nullable Scribe[] recentScribes = new @Nullable Scribe[RECENT];
  private final Sink sink;
  private final Arrangement arrangement;

  /** Whether values are told without regard to what their places say of them. */
  private final boolean placeless;

  private final Limits limits;
  private @Nullable Copier keeper;
  private final IdentityNumbers numbers = new IdentityNumbers();

  /** For each composite that has ended how many are inside one another in it; 0 for others. */
  private int[] heights = new int[64];

  private final List<WalkFrame> frames = new ArrayList<>();
  private int depth;
  private int started;

  /** Makes a walker that tells a configuration in the canonical order. */
  ObjectWalker(Scribes scribes, Sink sink, Limits limits) {
    this(scribes, sink, limits, new CanonicalOrder(scribes), false);
  }

  private ObjectWalker(
      Scribes scribes, Sink sink, Limits limits, Arrangement arrangement, boolean placeless) {
    this.limits = limits;
    this.scribes = scribes;
    this.sink = sink;
    this.arrangement = arrangement;
    this.placeless = placeless;
  }

  /**
   * Makes a walker that tells one value after the other to a digest: each as if it stood nowhere,
   * and what has no order in any order.
   */
  static ObjectWalker digesting(Scribes scribes, GraphDigest digest) {
    return digesting(scribes, digest, (container, comesBack, parts, stride) -> digest.unordered());
  }

  /** Makes a walker that tells values to a digest, each as if it stood nowhere. */
  static ObjectWalker digesting(Scribes scribes, GraphDigest digest, Arrangement arrangement) {
    return new ObjectWalker(scribes, digest, Limits.NONE, arrangement, true);
  }

  /**
   * Tells a whole configuration.
   *
   * @throws SerializationException if it holds something that is no fingy, or is beyond a limit
   */
  void walk(@Nullable Object root, Slot slot) throws IOException {
    arrangement.begin(root);
    try {
      value(root, slot);
      while (depth > 0) {
        frames.get(depth - 1).advance(this);
      }
    } catch (GeneratedClassException e) {
      throw error(e.problem(), e);
    } catch (ProblemException e) {
      throw e.problem().path() == null
          ? error(e.problem())
          : new SerializationException(e.problem());
    }
  }

  /** Tells a value at once or, where it has parts, begins to tell it. */
  void value(@Nullable Object value, Slot slot) throws IOException {
    if (value == null) {
      sink.nullValue();
    } else if (value instanceof String text) {
      sink.text(text);
    } else if (value instanceof Integer whole) {
      sink.whole(whole);
    } else if (value instanceof Double number && Double.isFinite(number)) {
      sink.decimal(number);
    } else if (value instanceof Boolean bool) {
      sink.bool(bool);
    } else {
      scribe(value.getClass()).write(this, value, placeless ? Slot.ANY : slot);
    }
  }

  /** Returns what tells the values of a class; a configuration has few classes. */
  private Scribe scribe(Class<?> type) {
    int slot = type.hashCode() & (RECENT - 1);
    Scribe known = recentScribes[slot];
    if (known == null || recentTypes[slot] != type) {
      known = scribes.of(type);
      recentTypes[slot] = type;
      recentScribes[slot] = known;
    }
    return known;
  }

  Sink sink() {
    return sink;
  }

  /** Arranges the parts, which have no order of their own, of the container that is told next. */
  void arrange(Object container, boolean comesBack, @Nullable Object[] parts, int stride)
      throws IOException {
    if (parts.length > stride) {
      arrangement.arrange(container, comesBack, parts, stride);
    }
  }

  /**
   * Returns what stands for a container that can be changed, or for a record or function that may
   * hold one: the copy that recipes keep of it, if any, so that both are one.
   */
  Object keptOf(Object container) {
    if (!Copies.areKeptOf(container)) {
      return container;
    }
    if (keeper == null) {
      keeper = Copies.keeper();
    }
    return keeper.copy(container);
  }

  /** Returns the number of a composite that was met, or -1 for anything else. */
  int numberOf(@Nullable Object value) {
    if (value == null) {
      return -1;
    }
    int number = numbers.find(value);
    return number < 0 && Copies.areKeptOf(value) ? numbers.find(keptOf(value)) : number;
  }

  /** Tells a reference if the composite was met before; returns whether it was. */
  boolean metBefore(Object composite) throws IOException {
    int number = numbers.putIfAbsent(composite, started);
    if (number < 0) {
      return false;
    }
    if (number >= heights.length || heights[number] == 0) {
      throw error(
          Problem.of("The configuration goes round in a circle.")
              .found(
                  "a container or object that holds itself: "
                      + PathText.shortened(path(number))
                      + " is found again at "
                      + PathText.shortened(path()))
              .expected("a graph without a cycle"));
    }
    limits.checkObjectDepth(depth + heights[number]);
    raise(heights[number]);
    sink.reference(number);
    return true;
  }

  /** Begins to tell the arguments of a recipe. */
  void startArguments(ObjectNode.Form form, ClassFacts type, Signature signature, Lazy<?> recipe)
      throws IOException {
    sink.startObject(form, type, signature.size());
    push().startArguments(started++, signature, recipe);
  }

  /** Begins to tell the components of a record. */
  void startComponents(ClassFacts type, RecordShape shape, Object instance) throws IOException {
    sink.startObject(ObjectNode.Form.RECORD, type, shape.signature().size());
    push().startComponents(started++, shape, instance);
  }

  /** Begins to tell a method that is bound to an object. */
  void startBound(MethodName method, Object receiver) throws IOException {
    sink.startBound(method);
    push().startReceiver(started++, receiver);
  }

  /** Begins to tell the elements of a container. */
  void startElements(Shape shape, @Nullable Object[] elements, Slot slot) throws IOException {
    sink.startContainer(shape, elements.length, false);
    push().startElements(started++, elements, slot);
  }

  /** Begins to tell the entries of a map, keys and values in turn. */
  void startEntries(
      Shape shape, @Nullable Object[] entries, Slot keys, Slot values, boolean textKeys)
      throws IOException {
    sink.startContainer(shape, entries.length / 2, textKeys);
    push().startEntries(started++, entries, keys, values, textKeys);
  }

  /** Notes a container whose parts are told at once. */
  void startedAtOnce() {
    limits.checkObjectDepth(depth + 1);
    raise(1);
    ended(started++, 1);
  }

  private void ended(int number, int height) {
    if (number >= heights.length) {
      heights = Arrays.copyOf(heights, Math.max(number + 1, heights.length * 2));
    }
    heights[number] = height;
  }

  /** Notes the height of a part of the composite that is open innermost. */
  private void raise(int height) {
    if (depth > 0) {
      frames.get(depth - 1).raise(height);
    }
  }

  private WalkFrame push() {
    limits.checkObjectDepth(depth + 1);
    if (depth == frames.size()) {
      frames.add(new WalkFrame());
    }
    return frames.get(depth++);
  }

  /** Ends the composite that is open innermost. */
  void pop(int number) {
    int height = frames.get(--depth).height();
    ended(number, height);
    raise(height);
  }

  /** Makes an error about the value at hand, which another exception tells of. */
  SerializationException error(Problem problem, Throwable cause) {
    return new SerializationException(problem.at(path()), cause);
  }

  /** Makes an error about the value at hand. */
  SerializationException error(Problem problem) {
    return new SerializationException(problem.at(path()));
  }

  private String path() {
    return path(-1);
  }

  /** Returns the path to the value at hand or, on the way to it, to the composite with a number. */
  private String path(int number) {
    StringBuilder path = new StringBuilder(PathText.ROOT);
    for (int i = 0; i < depth && frames.get(i).number() != number; i++) {
      frames.get(i).appendStep(path);
    }
    return path.toString();
  }
}
