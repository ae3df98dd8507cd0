package io.confingy;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns a graph into live objects: checks all of it, and only then builds.
 *
 * <p>The check makes a {@link Plan} for each composite and lists the plans so that what is inside
 * comes first. There is no recursion in either phase.
 */
final class Binder {

  /** Of how many classes a check tells whether they have changed. */
  private static final int MOST_CLASSES = 1_000;

  private final Document document;
  private final Resolver resolver;
  private final ScalarBinder scalars;
  private final HashCost hashCost;

  /** Gives what copies the arguments of recipes: what is shared is known as one, also later on. */
  private final Supplier<Copier> keepers;

  /** The plans whose parts are being checked, the innermost last, and then what was one. */
  private final List<OpenPlan> frames = new ArrayList<>();

  private int depth;
  private final List<Plan> order = new ArrayList<>();
  private final @Nullable Map<Composite, Plan> plans;
  private final SavedTypes savedTypes;

  /** The recipes that stand for objects where a place is one for a recipe now. */
  private final IdentityHashMap<ObjectNode, ObjectNode> recipes = new IdentityHashMap<>();

  private final ArgumentMatcher arguments;
  private final PlannedConstraints constraints;
  private final Makers makers;
  private final ArgumentPlaces places = new ArgumentPlaces();
  private final ReferenceCheck references = new ReferenceCheck(places);

  private Binder(
      ConfingyRuntime runtime,
      List<ClassLoader> loaders,
      Document document,
      Slot root,
      boolean lenient,
      Resolver.Memory memory) {
    this.arguments = new ArgumentMatcher(lenient, this::path);
    this.document = document;
    this.resolver = new Resolver(runtime, loaders, document, root, memory);
    this.hashCost = new HashCost(runtime.limits());
    this.savedTypes = new SavedTypes(document);
    Copier common = Copies.keeper();
    this.keepers = document.shared() ? () -> common : Copier::new;
    this.constraints = new PlannedConstraints(document, runtime.limits(), keepers);
    MethodResolver methods = new MethodResolver(runtime, loaders, resolver);
    this.makers = new Makers(resolver, methods);
    this.scalars = new ScalarBinder(runtime.handlers(), resolver, methods);
    this.plans = document.shared() ? new IdentityHashMap<>() : null;
  }

  /**
   * Builds what a document describes.
   *
   * @param memory what was found of its classes before
   */
  static @Nullable Object build(
      ConfingyRuntime runtime,
      List<ClassLoader> loaders,
      Document document,
      Slot root,
      Resolver.Memory memory) {
    Binder binder = new Binder(runtime, loaders, document, root, runtime.lenient(), memory);
    Object checked = binder.check(root);
    binder.changed(binder.resolver.met()).react(runtime);
    binder.arguments.dropped().warnings().forEach(runtime.warnings()::tell);
    binder.constraints.checkAll(binder.order);
    binder.carryOut();
    return checked instanceof Plan plan ? plan.result() : checked;
  }

  /** Checks a document as {@link #build} does, and goes on where only a strict check would end. */
  static CheckReport report(
      ConfingyRuntime runtime, List<ClassLoader> loaders, Document document, Slot root) {
    Binder binder = new Binder(runtime, loaders, document, root, true, new Resolver.Memory());
    Problem problem = null;
    try {
      binder.check(root);
      binder.changed(binder.resolver.met()).refuse(runtime.classChanges());
      binder.constraints.checkAll(binder.order);
    } catch (DeserializationException e) {
      problem = e.problem();
    }
    boolean loadsLeniently = problem == null;
    Problem unknown = binder.arguments.firstUnknown();
    if (unknown != null && !runtime.lenient()) {
      problem = unknown;
    }
    return new CheckReport(
        problem == null ? null : problem.message(),
        loadsLeniently,
        binder.changed(binder.namesToCompare()).list(),
        binder.arguments.dropped().list());
  }

  /**
   * Returns the path to what is built after so many others, of a document that has been checked.
   */
  static String path(
      ConfingyRuntime runtime,
      List<ClassLoader> loaders,
      Document document,
      Slot root,
      Resolver.Memory memory,
      int before) {
    Binder binder = new Binder(runtime, loaders, document, root, runtime.lenient(), memory);
    binder.check(root);
    return PathFinder.path(document.root(), binder.order.get(before).node);
  }

  /** Returns the classes that a document says something of; of a hostile one, not all. */
  private List<TypeName> namesToCompare() {
    return document.classes().keySet().stream().limit(MOST_CLASSES).toList();
  }

  private ChangedClasses changed(List<TypeName> names) {
    return ChangedClasses.among(names, document, resolver);
  }

  private @Nullable Object check(Slot root) {
    try {
      Object result = begin(document.root(), root, null);
      while (depth > 0) {
        OpenPlan top = frames.get(depth - 1);
        int index = top.advance();
        if (index < 0) {
          end(top);
        } else {
          part(top, index);
        }
      }
      return result;
    } catch (GeneratedClassException e) {
      throw new DeserializationException(e.problem().at(path()), e);
    } catch (ProblemException e) {
      throw new DeserializationException(e.problem().at(path()), e.getCause());
    }
  }

  /** Returns the path to what is being checked. */
  private String path() {
    StringBuilder path = new StringBuilder(PathText.ROOT);
    for (OpenPlan each : frames.subList(0, depth)) {
      each.appendStep(path);
    }
    return path.toString();
  }

  private void part(OpenPlan top, int index) {
    Node node = top.composite().part(index);
    Signature signature = top.signature();
    int target = signature == null ? index : arguments.parameter(top.plan(), signature, index);
    if (target >= 0) {
      Slot slot = top.slot(target);
      top.put(target, begin(node, slot, top.savedType(target)));
    }
  }

  /** Begins with what was saved for a place that may have had another type then. */
  private @Nullable Object begin(Node node, Slot place, @Nullable SavedType saved) {
    if (saved == null) {
      return begin(node, place);
    }
    Slot slot = node == Scalar.Null.NULL ? place : saved.narrow(place);
    if (Widening.isBare(node, slot, saved)) {
      return node == Scalar.Null.NULL ? Widening.empty(slot) : wrap(node, slot, saved);
    }
    Widening.requireExact(node, slot, saved);
    Object begun = begin(node, slot);
    if (depth > 0 && frames.get(depth - 1).isNew(begun)) {
      frames.get(depth - 1).saved(saved);
    }
    return begun;
  }

  private Plan wrap(Node node, Slot slot, SavedType saved) {
    Plan plan = plan(Widening.optional(node, slot), slot);
    frames.get(depth - 1).added(saved);
    return plan;
  }

  /**
   * Returns the value of a scalar, or the plan for a composite, whose parts are then to be checked.
   */
  private @Nullable Object begin(Node node, Slot slot) {
    if (!(node instanceof Composite given)) {
      Object value = scalars.bind(node, slot);
      if (value instanceof Plan plan) {
        order.add(plan);
      }
      return value;
    }
    Composite composite =
        given instanceof ObjectNode object && makers.isForRecipe(object, slot)
            ? recipes.computeIfAbsent(object, Widening::recipe)
            : given;
    Plan known = plans == null ? null : plans.get(composite);
    if (known != null) {
      if (!references.fits(known, slot)) {
        throw new ProblemException(Problems.wrongType(Describe.node(node), slot));
      }
      return known;
    }
    Plan plan = plan(composite, slot);
    if (plans != null) {
      plans.put(composite, plan);
    }
    return plan;
  }

  private Plan plan(Composite node, Slot slot) {
    Maker maker = makers.of(node, slot);
    Signature signature = maker.signature();
    Plan plan = new Plan(node, maker, signature == null ? node.size() : signature.size());
    return open(plan, signature == null ? null : places.of(maker, slot, node));
  }

  private Plan open(Plan plan, Slot @Nullable [] slots) {
    if (depth == frames.size()) {
      frames.add(new OpenPlan(plan, slots, savedTypes));
    } else {
      frames.get(depth).start(plan, slots, savedTypes);
    }
    depth++;
    return plan;
  }

  private void end(OpenPlan top) {
    top.end();
    Plan plan = top.plan();
    hashCost.check(plan);
    if (plan.runsNoCode()) {
      // Now, and not once constructors have run: whether it can hold its parts is still open.
      plan.carryOut(keepers);
    } else {
      order.add(plan);
    }
    depth--;
  }

  private void carryOut() {
    for (Plan plan : order) {
      if (plan.result() != null) {
        continue;
      }
      try {
        plan.gather();
        constraints.checkBuilt(plan);
        plan.carryOut(keepers);
      } catch (ProblemException e) {
        String path = PathFinder.path(document.root(), plan.node);
        throw new DeserializationException(e.problem().at(path), e.getCause());
      }
    }
  }
}
