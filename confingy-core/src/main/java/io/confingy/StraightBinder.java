package io.confingy;

import io.confingy.Way.Named;
import io.confingy.Way.Spot;
import io.confingy.internal.graph.BriefDecimal;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.json.FieldName;
import io.confingy.internal.json.Receiver;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks a document while it is read, and notes what is to be made of it, without a graph.
 *
 * <p>It does the same as a {@link Binder} with what most documents consist of, and no less
 * thoroughly: nothing runs before all is checked. Of all else, and of all mistakes, it says no more
 * than that the binder has to see to it.
 */
final class StraightBinder implements Receiver {

  private static final Supplier<Copier> NO_KEEPERS = Copier::new;

  private final Limits limits;
  private final Resolver resolver;
  private final ScalarBinder scalars;
  private final Ways ways;
  private final Program program = new Program();
  private final Map<Long, Shared> shared = new HashMap<>();
  private final List<OpenParts> frames = new ArrayList<>();
  private int depth;

  /** What is open innermost, or null where nothing is. */
  private @Nullable OpenParts top;

  private final Spot root;

  /** The whole configuration, where it runs no code; else null. */
  private @Nullable Object value;

  private boolean hasProgram;

  StraightBinder(
      ConfingyRuntime runtime, List<ClassLoader> loaders, Slot slot, Resolver.Memory memory) {
    Document empty = new Document(Scalar.Null.NULL, Map.of(), false);
    this.limits = runtime.limits();
    this.resolver = new Resolver(runtime, loaders, empty, slot, memory);
    MethodResolver methods = new MethodResolver(runtime, loaders, resolver);
    this.scalars = new ScalarBinder(runtime.handlers(), resolver, methods);
    this.ways = new Ways(resolver, new Makers(resolver, methods));
    this.root = new Spot(slot);
  }

  /**
   * What stands in several places.
   *
   * @param slot the place where it stood first
   * @param value the value if it is there already; else it will be in the cell
   */
  private record Shared(
      Slot slot, Maker maker, int height, @Nullable Object value, Program.Cell cell) {}

  private Spot spot() {
    OpenParts open = top;
    return open == null ? root : open.spot();
  }

  private Slot slot() {
    OpenParts open = top;
    return open == null ? root.slot : open.slot();
  }

  @Override
  public void startObject(
      ObjectNode.Form form, TypeName type, @Nullable String maker, @Nullable Long id) {
    Spot spot = spot();
    Way known = spot.way(form, type, maker);
    open(known != null ? known : ways.find(new Named(form, type, maker), spot), id);
  }

  @Override
  public void startContainer(Shape shape, @Nullable Long id) {
    Spot spot = spot();
    Way known = spot.way(shape);
    open(known != null ? known : ways.find(shape, spot), id);
  }

  private void open(Way way, @Nullable Long id) {
    if (depth == frames.size()) {
      frames.add(new OpenParts(way, id));
    } else {
      frames.get(depth).start(way, id);
    }
    top = frames.get(depth++);
  }

  @Override
  public Place place() {
    return spot();
  }

  @Override
  public @Nullable FieldName likelyArgument() {
    OpenParts open = Objects.requireNonNull(top);
    return open.way().name(open.next());
  }

  @Override
  public void argument() {
    OpenParts open = Objects.requireNonNull(top);
    Ways.require(open.next(open.next()));
  }

  @Override
  public void argument(String name) {
    OpenParts open = Objects.requireNonNull(top);
    int index = open.way().indexOf(name, open.next());
    Ways.require(index >= 0 && open.next(index));
  }

  @Override
  public void text(String value) {
    if (slot().type() == String.class) {
      add(value);
    } else {
      scalar(new Scalar.Text(value));
    }
  }

  @Override
  public void whole(long value) {
    Class<?> type = slot().type();
    if (type == Integer.class && value == (int) value) {
      add((int) value);
    } else if (type == Long.class) {
      add(value);
    } else {
      scalar(Scalar.Whole.of(value));
    }
  }

  @Override
  public void decimal(long value) {
    if (slot().type() == Double.class) {
      add(BriefDecimal.nearestDouble(value));
    } else {
      scalar(new Scalar.Decimal(value));
    }
  }

  @Override
  public void scalar(Scalar scalar) {
    Object bound = scalars.bind(scalar, slot());
    if (bound instanceof Plan plan) {
      program.make(plan.maker, plan.parts);
      addChild();
    } else {
      add(bound);
    }
  }

  @Override
  public void end() {
    OpenParts done = Objects.requireNonNull(top);
    top = --depth == 0 ? null : frames.get(depth - 1);
    Maker maker = done.way().maker;
    Ways.require(done.isComplete());
    limits.checkObjectDepth(done.height());
    place(maker, done.height());
    Slot slot = slot();
    Object made = null;
    if (maker.isContainer() && done.children() == 0) {
      made = maker.make(done.parts(), NO_KEEPERS);
      add(made);
    } else {
      program.make(maker, done.parts());
      addChild();
    }
    Long id = done.id();
    if (id != null) {
      share(id, new Shared(slot, maker, done.height(), made, new Program.Cell()));
    }
  }

  private void share(Long id, Shared part) {
    Shared before = shared.putIfAbsent(id, part);
    Ways.require(before == null);
    if (part.value == null) {
      program.keep(part.cell);
    }
  }

  @Override
  public void reference(long id) {
    Shared meant = shared.get(id);
    if (meant == null) {
      throw Ways.uncommon();
    }
    Slot slot = slot();
    // What was read for another place with type arguments would have to be looked through again.
    Ways.require(
        slot.equals(meant.slot) || (slot.arguments().isEmpty() && fits(meant.maker, slot)));
    limits.checkObjectDepth(meant.height);
    place(meant.maker, meant.height);
    if (meant.value != null) {
      add(meant.value);
    } else {
      program.take(meant.cell);
      addChild();
    }
  }

  private static boolean fits(Maker maker, Slot slot) {
    return slot.type().isAssignableFrom(maker.type()) && maker.makesFor(slot);
  }

  /** Notes what comes to stand at the place at hand. */
  private void place(Maker maker, int height) {
    OpenParts around = top;
    if (around != null) {
      around.raise(height);
      // Sums up what hashing takes only with the graph.
      Ways.require(!maker.hashesItsParts() || !around.way().hashes(around.next()));
    }
  }

  private void add(@Nullable Object part) {
    OpenParts around = top;
    if (around == null) {
      value = part;
    } else {
      around.add(part);
    }
  }

  private void addChild() {
    OpenParts around = top;
    if (around == null) {
      hasProgram = true;
    } else {
      around.addChild();
    }
  }

  /**
   * Tells whether all has been checked, once all of a document is there.
   *
   * @param document what the document says of its classes
   * @param changed those of them that have changed
   */
  boolean isChecked(Document document, ChangedClasses changed) {
    return ways.areThoseOf(document)
        && !(changed.byClass().size() > 1 && resolver.hasLookedAround());
  }

  /** Returns the classes that have changed. */
  ChangedClasses changed(Document document) {
    return ChangedClasses.among(resolver.met(), document, resolver);
  }

  /**
   * Makes what was checked.
   *
   * @throws io.confingy.internal.problem.ProblemException if something cannot be made
   */
  @Nullable Object make() {
    return hasProgram ? program.run(keepers()) : value;
  }

  private Supplier<Copier> keepers() {
    if (shared.isEmpty()) {
      return NO_KEEPERS;
    }
    Copier common = Copies.keeper();
    return () -> common;
  }

  /** Returns how many things were made before that which cannot be made. */
  int madeBefore() {
    return program.attempts() - 1;
  }
}
