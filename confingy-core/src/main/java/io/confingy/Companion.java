package io.confingy;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.type.TypeName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime knows of one tracked class: its parameters, their defaults, and how to make its
 * recipe.
 *
 * <p>For generated code only: each {@code LazyFoo} holds the one instance for its class.
 */
public abstract class Companion {

  private final Class<?> type;
  private final Class<?> recipeType;
  private final @Nullable String ownHash;
  private final Signature signature;
  private final boolean ofRecord;

  /** That of all recipes of the class. */
  private final RecipeAnatomy anatomy;

  /** Set before anybody else sees it. */
  private boolean external;

  /** Found when they are first needed, since that may load a provider. */
  private volatile @Nullable Constraints constraints;

  /** Made when it is first needed, since it may need the companion of a superclass. */
  private volatile @Nullable ClassFacts facts;

  /**
   * Describes a tracked class.
   *
   * @param type the tracked class
   * @param recipeType its generated recipe, {@code LazyFoo}
   * @param classHash the hash of the class's source, or null where the compiler did not give the
   *     source
   * @param parameters the parameters of the tracked constructor or factory method, in order
   */
  protected Companion(
      Class<?> type, Class<?> recipeType, @Nullable String classHash, Parameter... parameters) {
    this.type = type;
    this.recipeType = recipeType;
    this.ownHash = classHash;
    this.signature = new Signature(List.of(parameters));
    this.ofRecord = type.isRecord();
    this.anatomy = new RecipeAnatomy(this, null);
  }

  /**
   * Makes a companion known to the runtime; called by the static initialiser of generated code.
   *
   * @param companion the companion of a class
   * @return the same companion
   */
  public static Companion register(Companion companion) {
    Companions.register(companion);
    return companion;
  }

  /**
   * Makes the companion of a class known to the runtime that is not in the package of its recipe;
   * called by the static initialiser of generated code.
   *
   * @param companion the companion of a class, or of one of several constructors of it
   * @return the same companion
   */
  public static Companion registerExternal(Companion companion) {
    companion.external = true;
    Companions.registerExternal(companion);
    return companion;
  }

  /**
   * Makes a recipe from a full set of arguments, without copying them.
   *
   * @param arguments one value a parameter, in order, of the parameter's type
   * @return a new recipe
   */
  protected abstract Lazy<?> make(@Nullable Object[] arguments);

  /**
   * Computes the default of a parameter that has one.
   *
   * @param index the position of the parameter, from 0
   * @return the value, boxed where it is primitive
   */
  protected @Nullable Object defaultValue(int index) {
    throw new InternalConfingyException(
        "`"
            + recipeType.getName()
            + "` was asked for a default of parameter "
            + index
            + ", which has none.");
  }

  /**
   * Tells whether objects are made by a constructor; overridden where a static method is tracked.
   *
   * @return whether the tracked constructor may be referred to as {@code Foo::new}
   */
  protected boolean callsConstructor() {
    return true;
  }

  /**
   * Says which of several constructors and static methods makes the objects; overridden where the
   * names of the arguments do not.
   *
   * @return as in {@code new(int, java.util.List)}, or null where a document need not say it
   */
  protected @Nullable String maker() {
    return null;
  }

  /**
   * Reads a recipe off the components of a record; overridden for tracked records.
   *
   * @param instance an instance of the tracked class
   * @return the recipe, or null where the class is no record, so that only a recording can tell
   */
  protected @Nullable Lazy<?> read(Object instance) {
    return null;
  }

  /**
   * Returns the types of the tracked constructor's parameters; overridden where there are
   * constraints of Jakarta Validation on them.
   *
   * @return the erased types, or null where there is nothing to check
   */
  protected Class<?> @Nullable [] constrained() {
    return null;
  }

  /**
   * Makes the lens of the class; overridden by generated code.
   *
   * @param draft the draft of a recipe of this companion, or of what was made from one
   * @return the lens, or null where the companion was made by reflection
   */
  protected @Nullable TypedLens lens(Draft draft) {
    return null;
  }

  /**
   * Tells whether the class has a method with {@code @PostConfig}; overridden where it has.
   *
   * @return whether {@link #configured} is to be called
   */
  protected boolean hasHook() {
    return false;
  }

  /**
   * Calls the method with {@code @PostConfig}; overridden where there is one.
   *
   * @param draft the draft of a recipe
   * @param changed the name of the parameter that changed, or empty after the recipe was made
   */
  protected void configured(Draft draft, Optional<String> changed) {
    throw new InternalConfingyException("`" + recipeType.getName() + "` has no hook.");
  }

  /**
   * Returns the recipe an object was made from.
   *
   * @param instance an object of the tracked class
   * @return its recipe, an instance of this companion's recipe type
   * @throws ConfigurationException if the arguments of the object were not recorded, or those of a
   *     subclass were
   */
  public final Lazy<?> recipeOf(Object instance) {
    Lazy<?> fromRecord = read(instance);
    if (fromRecord != null) {
      return fromRecord;
    }
    Lazy<?> recorded = Recordings.find(instance);
    if (recorded == null) {
      throw new ConfigurationException(NotFingy.notRecorded(this, instance));
    }
    if (recorded.companion() != this) {
      throw new ConfigurationException(
          Problem.of(
                  recorded.companion().type() == type
                      ? "The object was made by another constructor of `"
                          + Names.readable(type)
                          + "`."
                      : "The object was not made as a `" + Names.readable(type) + "` itself.")
              .found(
                  recorded.companion().type() == type
                      ? "an object with the arguments "
                          + Problems.codes(recorded.companion().signature().names())
                      : "an object recorded as `"
                          + Names.readable(recorded.companion().type())
                          + "`")
              .advice("use `" + Names.readable(recorded.companion().recipeType()) + ".from(...)`"));
    }
    return recorded;
  }

  /**
   * Starts a set of arguments with none given.
   *
   * @return what a generated builder fills
   */
  public final Arguments arguments() {
    return new Arguments(this);
  }

  /**
   * Starts a set of arguments with those of a recipe.
   *
   * @param recipe a recipe of this companion
   * @return what a generated builder changes
   */
  public final Arguments arguments(Lazy<?> recipe) {
    return new Arguments(this, recipe);
  }

  /** Tells whether the class is one that its user cannot annotate. */
  boolean external() {
    return external;
  }

  /** Returns the companions, this one among them, that were made together with this one. */
  List<Companion> siblings() {
    return List.of(this);
  }

  final Class<?> type() {
    return type;
  }

  final Class<?> recipeType() {
    return recipeType;
  }

  /** Returns the hash of the sources of the class and of its tracked superclasses, if known. */
  final Optional<String> classHash() {
    return Optional.ofNullable(facts().hash());
  }

  final Signature signature() {
    return signature;
  }

  /** Returns how all recipes of the class are taken apart. */
  final RecipeAnatomy anatomy() {
    return anatomy;
  }

  /** Tells whether the class is a record, whose components say what it was made from. */
  final boolean ofRecord() {
    return ofRecord;
  }

  /** Returns the constraints on the arguments, if somebody can check them. */
  final Constraints constraints() {
    Constraints known = constraints;
    if (known == null) {
      Class<?>[] types = constrained();
      known =
          types == null
              ? Constraints.NONE
              : Constraints.of(type, types, List.copyOf(signature.names()));
      constraints = known;
    }
    return known;
  }

  final ClassFacts facts() {
    ClassFacts known = facts;
    if (known == null) {
      known =
          new ClassFacts(
              TypeName.of(type), CombinedHash.of(type, ownHash), signature.untold(), maker());
      facts = known;
    }
    return known;
  }

  final @Nullable Object[] argumentsOf(Lazy<?> recipe) {
    @Nullable Object[] values = new @Nullable Object[signature.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = recipe.argument(i);
    }
    return values;
  }

  final Map<String, @Nullable Object> argumentMap(Lazy<?> recipe) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < signature.size(); i++) {
      map.put(signature.name(i), Copies.handOut(recipe.argument(i)));
    }
    return Collections.unmodifiableMap(map);
  }
}
