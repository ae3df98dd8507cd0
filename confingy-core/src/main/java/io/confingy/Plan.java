package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.Containers;
import io.confingy.internal.container.SortOrder;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.Slot;
import io.confingy.spi.ValueHandler;
import java.lang.invoke.LambdaConversionException;
import java.lang.reflect.Array;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be built once the whole document has been checked.
 *
 * <p>Among its parts are values that are ready, and plans that are carried out before it.
 */
abstract class Plan {

  /** Stands for an argument that the document leaves out and a default replaces. */
  private static final Object DEFAULT = new Object();

  final Node node;
  final @Nullable Object[] parts;

  /** While it is checked: which part of the node comes next. */
  int next;

  /** While it is checked: whether its node was put around one that the document has. */
  boolean added;

  /** While it is checked: the former type of the place, where it is not that of today. */
  @Nullable SavedType inside;

  /** While it is checked: the former types of the parameters that have others today. */
  @Nullable SavedType @Nullable [] savedTypes;

  /** While it is checked: how many parts there are. */
  int given;

  /** Whether all parts of the node have been checked. */
  boolean checked;

  /** How many steps it takes to hash what is made; see {@link HashCost}. */
  long hashCost;

  /** Whether some part is a plan, and no value yet. */
  private boolean hasPlans;

  /** Whether it has been carried out. */
  private boolean done;

  /** Whether some part is left to its default. */
  private boolean hasDefaults;

  private @Nullable Object result;

  Plan(Node node, int size) {
    this.node = node;
    this.parts = new @Nullable Object[size];
  }

  /** Puts a part in its place. */
  final void put(int index, @Nullable Object part) {
    parts[index] = part;
    given++;
    hasPlans |= part instanceof Plan;
  }

  /** Leaves a part to the default of its parameter. */
  final void putDefault(int index) {
    parts[index] = DEFAULT;
    hasDefaults = true;
  }

  /** Returns the node whose parts are to be checked. */
  final Composite composite() {
    return (Composite) node;
  }

  /**
   * Returns the parameters that the parts of the node are named after, or null where they have no
   * names.
   */
  @Nullable Signature signature() {
    return null;
  }

  /** Returns the place of a part. */
  abstract Slot slot(int index);

  /** Returns the kind of container that is made, or null where it is none or an array. */
  @Nullable ContainerKind kind() {
    return null;
  }

  /** Tells whether the hash code of what is made depends on those of its parts. */
  boolean hashesItsParts() {
    return false;
  }

  /** Returns the former type of the place of a part, or null where it is that of today. */
  @Nullable SavedType saved(int index) {
    if (signature() != null) {
      return savedTypes == null ? null : savedTypes[index];
    }
    return inside == null ? null : savedInside(inside, index);
  }

  /** Returns the former type of a part of a container. */
  @Nullable SavedType savedInside(SavedType container, int index) {
    return added ? container : container.argument(0);
  }

  /** Returns a class that what is built will be an instance of. */
  abstract Class<?> type();

  /** Returns the class to name to people: for a recipe, that which the recipe is for. */
  Class<?> described() {
    return type();
  }

  /** Returns what a part that is left out is. */
  @Nullable Object defaultValue(int index) {
    throw new InternalConfingyException("There are no defaults in a `" + type().getName() + "`.");
  }

  /**
   * Builds it, from parts that are all values.
   *
   * @param keepers gives what copies the arguments that a recipe keeps
   */
  abstract Object build(Supplier<Copier> keepers);

  final void carryOut(Supplier<Copier> keepers) {
    if (hasDefaults) {
      for (int i = 0; i < parts.length; i++) {
        parts[i] = parts[i] == DEFAULT ? defaultValue(i) : parts[i];
      }
    }
    if (hasPlans) {
      for (int i = 0; i < parts.length; i++) {
        if (parts[i] instanceof Plan plan) {
          parts[i] = plan.result;
        }
      }
    }
    result = build(keepers);
    done = true;
  }

  /** Tells whether building it runs no code of a user; asked once its parts have been checked. */
  boolean runsNoCode() {
    return false;
  }

  /** Tells whether no part is left that code of a user has to make. */
  final boolean hasOnlyValues() {
    if (hasPlans) {
      for (Object part : parts) {
        if (part instanceof Plan plan && !plan.done) {
          return false;
        }
      }
    }
    return true;
  }

  final @Nullable Object result() {
    return result;
  }

  /** A tracked object, or a lazy. */
  static final class OfCompanion extends Plan {
    private final Companion companion;
    private final ObjectNode.Form form;

    OfCompanion(ObjectNode node, Companion companion) {
      super(node, companion.signature().size());
      this.companion = companion;
      this.form = node.form();
    }

    @Override
    Signature signature() {
      return companion.signature();
    }

    @Override
    Slot slot(int index) {
      return companion.signature().slot(index);
    }

    @Override
    boolean hashesItsParts() {
      return form == ObjectNode.Form.RECORD;
    }

    @Override
    Class<?> type() {
      return form == ObjectNode.Form.LAZY ? companion.recipeType() : companion.type();
    }

    @Override
    Class<?> described() {
      return companion.type();
    }

    @Override
    @Nullable Object defaultValue(int index) {
      return Copies.handOut(companion.defaultValue(index));
    }

    @Override
    Object build(Supplier<Copier> keepers) {
      @Nullable Object[] kept = form == ObjectNode.Form.RECORD ? parts : kept(keepers);
      Lazy<?> recipe = companion.make(kept);
      return form == ObjectNode.Form.LAZY ? recipe : built(recipe, kept);
    }

    /** Returns the arguments as the recipe keeps them. */
    private @Nullable Object[] kept(Supplier<Copier> keepers) {
      @Nullable Object[] kept = parts;
      for (int i = 0; i < parts.length; i++) {
        Object part = parts[i];
        if (part != null && Copying.of(part.getClass()).mayHoldChangeable()) {
          kept = kept == parts ? parts.clone() : kept;
          kept[i] = keepers.get().copy(part);
        }
      }
      return kept;
    }

    private Object built(Lazy<?> recipe, @Nullable Object[] kept) {
      try {
        return form == ObjectNode.Form.RECORD || kept != parts
            ? Handover.instantiate(recipe, kept, parts)
            : recipe.instantiate();
      } catch (ConstructionException e) {
        throw failed(companion.type(), e.getCause() == null ? e : e.getCause());
      } catch (RuntimeException e) {
        throw failed(companion.type(), e);
      }
    }
  }

  /** A record without a companion. */
  static final class OfRecord extends Plan {
    private final RecordShape shape;

    OfRecord(ObjectNode node, RecordShape shape) {
      super(node, shape.signature().size());
      this.shape = shape;
    }

    @Override
    Signature signature() {
      return shape.signature();
    }

    @Override
    Slot slot(int index) {
      return shape.signature().slot(index);
    }

    @Override
    boolean hashesItsParts() {
      return true;
    }

    @Override
    Class<?> type() {
      return shape.type();
    }

    @Override
    Object build(Supplier<Copier> keepers) {
      try {
        return shape.make(parts);
      } catch (Error e) {
        throw e;
      } catch (Throwable e) {
        throw failed(shape.type(), e);
      }
    }
  }

  /** A container that keeps its kind. */
  static final class OfContainer extends Plan {
    private final ContainerKind kind;
    private final SortOrder order;
    private final @Nullable Class<?> enumType;
    private final Slot first;
    private final Slot second;

    OfContainer(
        Composite node,
        ContainerKind kind,
        SortOrder order,
        @Nullable Class<?> enumType,
        Slot slot) {
      super(node, node.size());
      this.kind = kind;
      this.order = order;
      this.enumType = enumType;
      this.first = enumType == null ? ContainerScribes.elementSlot(kind, slot) : Slot.of(enumType);
      this.second = slot.argument(1);
    }

    @Override
    Slot slot(int index) {
      return isValue(index) ? second : first;
    }

    @Override
    SavedType savedInside(SavedType container, int index) {
      return added ? container : container.argument(isValue(index) ? 1 : 0);
    }

    private boolean isValue(int index) {
      return kind.shape().form() == Shape.Form.MAP && index % 2 == 1;
    }

    @Override
    ContainerKind kind() {
      return kind;
    }

    @Override
    boolean hashesItsParts() {
      return true;
    }

    @Override
    boolean runsNoCode() {
      return hasOnlyValues();
    }

    @Override
    Class<?> type() {
      return kind.type();
    }

    @Override
    Object build(Supplier<Copier> keepers) {
      try {
        return Containers.build(kind, parts, order.comparator(), enumType);
      } catch (RuntimeException e) {
        throw new ProblemException(
            Problem.of("The container cannot hold what the document puts into it.")
                .found(Quote.plain(e.getMessage() == null ? e.toString() : e.getMessage()))
                .expected("parts that a `" + Names.readable(kind.type()) + "` can hold"),
            e);
      }
    }
  }

  /** An array. */
  static final class OfArray extends Plan {
    private final Class<?> type;
    private final Slot elements;

    OfArray(Composite node, Class<?> type, Slot elements) {
      super(node, node.size());
      this.type = type;
      this.elements = elements;
    }

    @Override
    boolean runsNoCode() {
      return hasOnlyValues();
    }

    @Override
    Slot slot(int index) {
      return elements;
    }

    @Override
    Class<?> type() {
      return type;
    }

    @Override
    Object build(Supplier<Copier> keepers) {
      Object array = Array.newInstance(type.componentType(), parts.length);
      for (int i = 0; i < parts.length; i++) {
        Array.set(array, i, parts[i]);
      }
      return array;
    }
  }

  /** A value that a user's handler reads. */
  static final class OfText extends Plan {
    private final ValueHandler<?> handler;
    private final Scalar.Value value;
    private final Slot place;

    OfText(Scalar.Value value, ValueHandler<?> handler, Slot place) {
      super(value, 0);
      this.handler = handler;
      this.value = value;
      this.place = place;
    }

    @Override
    Slot slot(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    Class<?> type() {
      return handler.type();
    }

    @Override
    Object build(Supplier<Copier> keepers) {
      Object made = ScalarBinder.read(handler, value.text());
      if (!place.type().isInstance(made)) {
        throw new ProblemException(Problems.wrongType(Describe.node(value), place));
      }
      return made;
    }
  }

  /** A function, bound to its only part or to nothing. */
  static final class OfFunction extends Plan {
    private final MethodName method;
    private final MethodResolver.Found found;

    OfFunction(Node node, MethodName method, MethodResolver.Found found) {
      super(node, node instanceof Composite composite ? composite.size() : 0);
      this.method = method;
      this.found = found;
    }

    @Override
    Slot slot(int index) {
      return Slot.of(found.called().getDeclaringClass());
    }

    @Override
    Class<?> type() {
      return found.functionType();
    }

    @Override
    Object build(Supplier<Copier> keepers) {
      try {
        return found.linkable().make(parts.length == 0 ? null : parts[0]);
      } catch (LambdaConversionException | LinkageError e) {
        throw new ProblemException(CallableRefusals.notLinked(method, e), e);
      }
    }
  }

  private static ProblemException failed(Class<?> type, Throwable cause) {
    return new ProblemException(ConstructionException.problem(type, cause), cause);
  }
}
