package io.confingy;

import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.Containers;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.lang.reflect.Array;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a value is taken apart into the parts it was made from, and put together of others. */
sealed interface Anatomy {

  /** Returns that of a value, or null where it has no parts that Confingy knows. */
  static @Nullable Anatomy of(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Number) {
      return null;
    }
    if (value instanceof Lazy<?> recipe) {
      return new OfRecipe(recipe, false);
    }
    Class<?> type = value.getClass();
    if (type.isArray()) {
      return new OfArray(type.componentType());
    }
    ContainerClass container = ContainerClass.of(type);
    if (container != null) {
      return new OfContainer(container);
    }
    if (type.isEnum() || type.getPackageName().startsWith("java.")) {
      return null;
    }
    return ofObject(value, type);
  }

  private static @Nullable Anatomy ofObject(Object value, Class<?> type) {
    Lazy<?> recipe = Recordings.find(value);
    if (recipe == null && type.isRecord()) {
      Companion companion = Companions.find(type);
      recipe = companion == null ? null : companion.read(value);
      return recipe == null ? ofRecord(type) : new OfRecipe(recipe, true);
    }
    return recipe == null ? null : new OfRecipe(recipe, true);
  }

  private static @Nullable Anatomy ofRecord(Class<?> type) {
    try {
      return new OfRecord(RecordShape.of(type));
    } catch (ProblemException e) {
      // The record is in a package that its module does not open: it is one value.
      return null;
    }
  }

  /** Returns the parts of a value. */
  @Nullable Object[] parts(Object value);

  /** Makes another value of this kind. */
  Object assemble(Object value, @Nullable Object[] parts);

  /** Returns the place of a part, in a value that stands at a place itself. */
  Slot slot(Slot place, int index);

  /** Returns the step of a path that leads to a part. */
  String step(@Nullable Object[] parts, int index);

  /** Tells whether a value is one object wherever it stands, so that a change shows everywhere. */
  default boolean isOneEverywhere(@Nullable Object[] parts) {
    return true;
  }

  /** Tells whether a value can be changed by who holds it, so that another one is better made. */
  default boolean isChangeable() {
    return false;
  }

  /** Tells whether none of the parts can have parts. */
  default boolean hasOnlyScalars() {
    return false;
  }

  /**
   * A recipe, or what was made from one.
   *
   * @param recipe the recipe
   * @param built whether the value is the object
   */
  record OfRecipe(Lazy<?> recipe, boolean built) implements Anatomy {

    Companion companion() {
      return recipe.companion();
    }

    @Override
    public @Nullable Object[] parts(Object value) {
      return companion().argumentsOf(recipe);
    }

    @Override
    public Object assemble(Object value, @Nullable Object[] parts) {
      Lazy<?> changed = companion().make(parts);
      return built ? changed.instantiate() : changed;
    }

    @Override
    public Slot slot(Slot place, int index) {
      return companion().signature().slot(index);
    }

    @Override
    public String step(@Nullable Object[] parts, int index) {
      return PathText.name(companion().signature().name(index));
    }
  }

  /** A record without a companion. */
  record OfRecord(RecordShape shape) implements Anatomy {

    @Override
    public @Nullable Object[] parts(Object value) {
      return shape.components(value);
    }

    @Override
    public Object assemble(Object value, @Nullable Object[] parts) {
      try {
        return shape.make(parts);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new ConstructionException(shape.type(), e);
      }
    }

    @Override
    public Slot slot(Slot place, int index) {
      return shape.signature().slot(index);
    }

    @Override
    public String step(@Nullable Object[] parts, int index) {
      return PathText.name(shape.signature().name(index));
    }
  }

  /** A collection, map or optional. */
  record OfContainer(ContainerClass type) implements Anatomy {

    boolean isMap() {
      return Map.class.isAssignableFrom(type.kind().type());
    }

    @Override
    public @Nullable Object[] parts(Object value) {
      return Containers.parts(type.kind(), value);
    }

    @Override
    public Object assemble(Object value, @Nullable Object[] parts) {
      return Containers.like(type.kind(), value, parts);
    }

    @Override
    public Slot slot(Slot place, int index) {
      return place.argument(isMap() ? index % 2 : 0);
    }

    @Override
    public String step(@Nullable Object[] parts, int index) {
      if (!isMap()) {
        return PathText.index(index);
      }
      Object key = parts[index / 2 * 2];
      return key instanceof String text ? PathText.name(text) : PathText.key(keyText(key));
    }

    /** Returns what shows a key; one with parts may be too deep to show itself. */
    static String keyText(@Nullable Object key) {
      Object shown = key instanceof Draft draft ? draft.original() : key;
      return Anatomy.of(shown) == null || shown == null
          ? String.valueOf(shown)
          : "a " + Names.readable(shown.getClass());
    }

    /** There is one empty list in a JVM, and what is optional is no object of its own. */
    @Override
    public boolean isOneEverywhere(@Nullable Object[] parts) {
      ContainerKind kind = type.kind();
      return !kind.optional() && (parts.length > 0 || kind.modifiable());
    }

    @Override
    public boolean isChangeable() {
      return type.kind().modifiable();
    }
  }

  /**
   * An array.
   *
   * @param component the class of its elements
   */
  record OfArray(Class<?> component) implements Anatomy {

    @Override
    public @Nullable Object[] parts(Object value) {
      @Nullable Object[] parts = new @Nullable Object[Array.getLength(value)];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = Array.get(value, i);
      }
      return parts;
    }

    @Override
    public Object assemble(Object value, @Nullable Object[] parts) {
      Object array = Array.newInstance(component, parts.length);
      for (int i = 0; i < parts.length; i++) {
        Array.set(array, i, parts[i]);
      }
      return array;
    }

    @Override
    public Slot slot(Slot place, int index) {
      return place.type().isArray() ? place.argument(0) : Slot.of(component);
    }

    @Override
    public String step(@Nullable Object[] parts, int index) {
      return PathText.index(index);
    }

    @Override
    public boolean isChangeable() {
      return true;
    }

    @Override
    public boolean hasOnlyScalars() {
      return component.isPrimitive() || component == String.class;
    }
  }
}
