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

  // What follows is set before anybody else sees it.
  private boolean external;
  private boolean callsConstructor = true;
  private @Nullable String maker;
  private Class<?> @Nullable [] constrained;
  private boolean hasHook;

  /** Found when they are first needed, since that may load a provider. */
  private volatile @Nullable Constraints constraints;

  /** Made when it is first needed, since it may need the companion of a superclass. */
  private volatile @Nullable ClassFacts facts;

  Companion(
      Class<?> type, Class<?> recipeType, @Nullable String classHash, Parameter... parameters) {
    this.type = type;
    this.recipeType = recipeType;
    this.ownHash = classHash;
    this.signature = new Signature(List.of(parameters));
    this.ofRecord = type.isRecord();
    this.anatomy = new RecipeAnatomy(this, null);
  }

  /**
   * Describes a tracked class; called by the static initialiser of generated code, as are the
   * methods that add to the description and the one that registers it in the end.
   *
   * @param prototype a recipe of any arguments, asked for nothing but what is the same for all
   * @param type the tracked class
   * @param classHash the hash of the class's source, or null where the compiler did not give the
   *     source
   * @param parameters the parameters of the tracked constructor or factory method, in order
   * @return the companion
   */
  public static Companion of(
      Lazy<?> prototype, Class<?> type, @Nullable String classHash, Parameter... parameters) {
    return new GeneratedCompanion(prototype, type, classHash, parameters);
  }

  /**
   * Says that a static method is tracked, so that there is no {@code Foo::new} to refer to.
   *
   * @return this companion
   */
  public final Companion madeByMethod() {
    callsConstructor = false;
    return this;
  }

  /**
   * Says which of several constructors and static methods makes the objects, where the names of the
   * arguments do not.
   *
   * @param spelled as in {@code new(int, java.util.List)}
   * @return this companion
   */
  public final Companion madeBy(String spelled) {
    maker = spelled;
    return this;
  }

  /**
   * Says that there are constraints of Jakarta Validation on the parameters.
   *
   * @param types the erased types of the parameters
   * @return this companion
   */
  public final Companion constrained(Class<?>... types) {
    constrained = types;
    return this;
  }

  /**
   * Says that the class has a method with {@code @PostConfig}.
   *
   * @return this companion
   */
  public final Companion withHook() {
    hasHook = true;
    return this;
  }

  /**
   * Makes this companion known to the runtime.
   *
   * @return this companion
   */
  public final Companion register() {
    Companions.register(this);
    return this;
  }

  /**
   * Makes this companion known to the runtime, that of a class, or of one of several constructors
   * of it, which is not in the package of its recipe.
   *
   * @return this companion
   */
  public final Companion registerExternal() {
    isExternal();
    Companions.registerExternal(this);
    return this;
  }

  /** Says that the class is one that its user cannot annotate. */
  final void isExternal() {
    external = true;
  }

  /** Returns a recipe of any arguments, which knows what is the same for all. */
  abstract Lazy<?> prototype();

  /** Makes a recipe from a full set of arguments, without copying them. */
  final Lazy<?> make(@Nullable Object[] arguments) {
    return prototype().make(arguments);
  }

  /** Computes the default of a parameter that has one. */
  final @Nullable Object defaultValue(int index) {
    return prototype().defaultValue(index);
  }

  /** Reads a recipe off the components of a record; null where the class is none. */
  final @Nullable Lazy<?> read(Object instance) {
    return prototype().read(instance);
  }

  /** Makes the lens of the class; null where the companion was made by reflection. */
  final @Nullable TypedLens lens(Draft draft) {
    return prototype().lensOf(draft);
  }

  /** Calls the method with {@code @PostConfig}. */
  final void configured(Draft draft, Optional<String> changed) {
    prototype().configured(draft, changed);
  }

  /** Tells whether the tracked constructor may be referred to as {@code Foo::new}. */
  final boolean callsConstructor() {
    return callsConstructor;
  }

  /** Says which constructor or method makes the objects; null where a document need not say it. */
  final @Nullable String maker() {
    return maker;
  }

  /** Tells whether the class has a method with {@code @PostConfig}. */
  final boolean hasHook() {
    return hasHook;
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
  final boolean external() {
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
      Class<?>[] types = constrained;
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
              TypeName.of(type), CombinedHash.of(type, ownHash), signature.untold(), maker);
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
