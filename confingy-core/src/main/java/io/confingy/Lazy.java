package io.confingy;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable recipe for a {@code T}: its class and its constructor arguments, with nothing built
 * yet.
 *
 * <p>Each tracked class {@code Foo} has a generated subclass {@code LazyFoo}, which adds what is
 * typed: {@code of}, {@code builder}, {@code create}, an accessor and a {@code with} method for
 * each argument, and {@code copy}. Nobody else extends this class.
 *
 * <p>Two recipes are equal when they are for the same class and their arguments are equal as
 * configurations: objects that were recorded are compared by their recorded arguments, arrays by
 * their elements. A recipe may be shared between threads; containers among its arguments are copied
 * on the way in and, where they can be changed, on the way out.
 *
 * <p>A recipe is {@link Serializable} through its JSON form, whatever its arguments are.
 *
 * @param <T> what the recipe makes
 */
public abstract class Lazy<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What {@link SharedParts} found out; null before it did. */
  private transient volatile @Nullable Set<Object> sharedParts;

  /** For generated code only. */
  @SuppressWarnings("this-escape") // The companions of generated code are in static fields.
  protected Lazy() {
    if (Origins.areEnabled()) {
      Origins.made(this, companion());
    }
  }

  /** Makes a recipe that cannot yet say what its companion is. */
  Lazy(Companion companion) {
    if (Origins.areEnabled()) {
      Origins.made(this, companion);
    }
  }

  /**
   * Builds a new, recorded object from this recipe.
   *
   * @return an object that no earlier call returned, unless a tracked factory method decides
   *     otherwise
   * @throws ValidationException if an argument does not satisfy its constraints
   * @throws ConstructionException if the constructor throws a checked exception, which is then the
   *     cause; what else it throws is thrown as it is
   */
  public abstract T instantiate();

  /**
   * Returns the arguments by parameter name, in the order of the constructor's parameters.
   *
   * @return an unmodifiable map; its values may be null
   */
  public final Map<String, @Nullable Object> config() {
    return companion().argumentMap(this);
  }

  /**
   * Returns what the runtime knows of the class this recipe is for; for generated code only.
   *
   * @return the companion, the same for all recipes of a class
   */
  protected abstract Companion companion();

  /**
   * Returns an argument without copying it; for generated code only.
   *
   * @param index the position of the parameter, from 0
   * @return the argument, boxed where it is primitive
   */
  protected abstract @Nullable Object argument(int index);

  /**
   * Makes a recipe of the same class, without copying the arguments; for generated code only.
   *
   * @param arguments one value a parameter, in order, of the parameter's type
   * @return a new recipe, which has nothing of this one
   */
  protected abstract Lazy<?> make(@Nullable Object[] arguments);

  /**
   * Makes a recipe with another argument, without copying it; for generated code only, which does
   * it without an array.
   *
   * @param index the position of the parameter, from 0
   * @param value the argument, of the parameter's type
   * @return a new recipe with the other arguments of this one
   */
  protected Lazy<?> with(int index, @Nullable Object value) {
    @Nullable Object[] arguments = companion().argumentsOf(this);
    arguments[index] = value;
    return make(arguments);
  }

  /**
   * Computes the default of a parameter that has one; for generated code only, which overrides it
   * where there are defaults.
   *
   * @param index the position of the parameter, from 0
   * @return the value, boxed where it is primitive
   */
  protected @Nullable Object defaultValue(int index) {
    throw new InternalConfingyException(
        "`"
            + getClass().getName()
            + "` was asked for a default of parameter "
            + index
            + ", which has none.");
  }

  /**
   * Reads a recipe off the components of a record; for generated code only, which overrides it for
   * tracked records.
   *
   * @param instance an instance of the tracked class
   * @return the recipe, or null where the class is no record, so that only a recording can tell
   */
  protected @Nullable Lazy<?> read(Object instance) {
    return null;
  }

  /**
   * Makes the lens of the class; for generated code only.
   *
   * @param draft the draft of a recipe of the same class, or of what was made from one
   * @return the lens, or null where the recipe was made by reflection
   */
  protected @Nullable TypedLens lensOf(Draft draft) {
    return null;
  }

  /**
   * Calls the method with {@code @PostConfig}; for generated code only, which overrides it where
   * there is one.
   *
   * @param draft the draft of a recipe
   * @param changed the name of the parameter that changed, or empty after the recipe was made
   */
  protected void configured(Draft draft, Optional<String> changed) {
    throw new InternalConfingyException("`" + getClass().getName() + "` has no hook.");
  }

  /**
   * Records this recipe as that of an object; for generated code only.
   *
   * @param <V> the type of the object
   * @param instance what a constructor or factory method has just returned
   * @return the same object
   */
  protected final <V extends T> V recorded(V instance) {
    Recordings.record(instance, this);
    return instance;
  }

  /**
   * Checks the constraints on the arguments of a recipe, before an object is made; for generated
   * code only.
   *
   * @param <L> the recipe's class
   * @param recipe a recipe
   * @return the same recipe
   * @throws ValidationException if an argument does not satisfy its constraints
   */
  protected static <L extends Lazy<?>> L checked(L recipe) {
    return Validating.checked(recipe);
  }

  /**
   * Returns what a recipe keeps of an argument, so that later changes of a container are not seen
   * in the recipe; for generated code only.
   *
   * <p>As long as a container does not change, each call returns the same copy of it: one container
   * that is given to several recipes is still one where they are written.
   *
   * @param <V> the type of the value
   * @param value a collection, map, optional or array, or a record or method reference that may
   *     hold some, copied with the containers inside it and keeping its kind; anything else, and
   *     what cannot be changed, comes back as it is
   * @return the copy, or the value itself
   */
  protected static <V> @Nullable V kept(@Nullable V value) {
    return Copies.keep(value);
  }

  /**
   * Copies a container that a recipe keeps, so that changes of the copy are not seen in the recipe;
   * for generated code only.
   *
   * @param <V> the type of the value
   * @param value what {@link #kept} returned
   * @return a copy of its own for each call, or the value itself where it cannot be changed
   */
  protected static <V> @Nullable V copyOf(@Nullable V value) {
    return Copies.handOut(value);
  }

  /**
   * Returns this recipe with something in it changed, at any depth; for generated code only.
   *
   * <p>What holds nothing that changed is the same object in both.
   *
   * @param <L> the class of this recipe
   * @param changes what changes it, given the lens of this recipe
   * @return the changed recipe, or this one where nothing changed
   */
  // Only generated code says which lens and which recipe are those of the class.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <L extends Lazy<T>> L edited(Consumer<?> changes) {
    Draft draft = Drafting.of(this);
    ((Consumer<Object>) changes).accept(Objects.requireNonNull(lensOf(draft)));
    Object result = Rebuilding.rebuild(draft, Rebuild.CHANGED);
    return (L) Objects.requireNonNull(result);
  }

  /**
   * Runs what is to run once a recipe was made; for generated code only.
   *
   * @param <L> the recipe's class
   * @param recipe a new recipe
   * @return the recipe that the hook of the class made of it
   */
  protected static <L extends Lazy<?>> L made(L recipe) {
    return Changes.made(recipe);
  }

  /**
   * Runs what is to run once an argument of this recipe was changed; for generated code only.
   *
   * @param <L> the recipe's class
   * @param recipe the new recipe
   * @param index the position of the parameter that was changed
   * @return the recipe that the hook of the class made of it
   */
  protected final <L extends Lazy<?>> L changed(L recipe, int index) {
    return Changes.changed(this, recipe, index);
  }

  /** Returns what {@link SharedParts} found out, or null before it did. */
  final @Nullable Set<Object> sharedParts() {
    return sharedParts;
  }

  final void sharedParts(@Nullable Set<Object> found) {
    sharedParts = found;
  }

  /**
   * Compares the class and, as configurations, the arguments.
   *
   * @param other what to compare with
   * @return whether {@code other} is a recipe for the same class with equal arguments
   */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Lazy<?> lazy && Sameness.equal(this, lazy));
  }

  @Override
  public final int hashCode() {
    return Sameness.hash(this);
  }

  /**
   * Returns the recipe in a readable form such as {@code Lazy<Model>(layers=4, dropout=0.1)}.
   *
   * @return one line for a reader; not meant to be parsed
   */
  @Override
  public final String toString() {
    return Printer.print(this);
  }

  /**
   * Replaces the recipe by its JSON form when Java serialization writes it.
   *
   * @return what stands for this recipe in the stream
   */
  protected final Object writeReplace() {
    return new SerializedLazy(Confingy.serialize(this));
  }

  /**
   * Refuses a stream that holds the fields of a recipe.
   *
   * @param in the stream
   * @throws InvalidObjectException always
   */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException(
        "A Lazy is read from its JSON form only, never from its fields.");
  }
}
