package io.confingy;

import com.fasterxml.jackson.databind.JsonNode;
import io.confingy.internal.limit.Limits;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes configurations and reads them back; the entry point of the library.
 *
 * <p>A configuration is any <em>fingy</em>: a scalar, a container, a record, an enum, an object
 * that was recorded, a {@link Lazy}, or several of these inside one another.
 *
 * <pre>{@code
 * Trainer trainer = LazyTrainer.create(LazyOptimizer.of(0.001));
 * Confingy.save(trainer, Path.of("run-1.json"));
 * Trainer again = Confingy.load(Path.of("run-1.json"), Trainer.class);
 * }</pre>
 *
 * <p>All methods are safe to be called by several threads at once. They are those of one {@link
 * ConfingyRuntime} with the default settings; {@link #builder()} makes one with others.
 */
public final class Confingy {

  private Confingy() {}

  /** Holds the default runtime, so that a class that only mentions this one loads nothing. */
  private static final class Default {
    static final ConfingyRuntime RUNTIME = builder().build();
  }

  static ConfingyRuntime runtime() {
    return Default.RUNTIME;
  }

  /**
   * Starts a runtime with settings of its own.
   *
   * @return a builder with the default settings
   */
  public static ConfingyRuntime.Builder builder() {
    return new ConfingyRuntime.Builder();
  }

  /**
   * Writes a configuration as JSON.
   *
   * @param config the configuration, which may be null
   * @return compact JSON, the same for the same configuration in every JVM
   * @throws SerializationException if the configuration holds something that is no fingy; the path
   *     says where
   */
  public static String serialize(@Nullable Object config) {
    return runtime().serialize(config);
  }

  /**
   * Builds a configuration from JSON.
   *
   * <p>The whole document is checked before anything is built. What is lazy stays lazy.
   *
   * @param <T> the type of the configuration
   * @param json a document that {@link #serialize} wrote
   * @param type the class of the configuration, or a supertype
   * @return the configuration, made anew; null where the document says so
   * @throws DeserializationException if the document is not one, does not fit the classes, or names
   *     a class it may not
   */
  public static <T extends @Nullable Object> T deserialize(String json, Class<T> type) {
    return runtime().deserialize(json, type);
  }

  /**
   * Writes a configuration to a file, indented, replacing it as a whole or not at all.
   *
   * @param config the configuration, which may be null
   * @param file the file; its directory exists
   * @throws SerializationException if the configuration holds something that is no fingy, or
   *     changes while it is saved
   * @throws StorageException if the file cannot be written; the message says whether the earlier
   *     one is unchanged, or the new one is there but not safely on disk
   */
  public static void save(@Nullable Object config, Path file) {
    runtime().save(config, file);
  }

  /**
   * Builds a configuration from a file.
   *
   * @param <T> the type of the configuration
   * @param file a file that {@link #save} wrote
   * @param type the class of the configuration, or a supertype
   * @return the configuration, made anew; null where the document says so
   * @throws StorageException if the file cannot be read
   * @throws DeserializationException as {@link #deserialize} does
   */
  public static <T extends @Nullable Object> T load(Path file, Class<T> type) {
    return runtime().load(file, type);
  }

  /**
   * Says whether a document would load today, without building anything.
   *
   * @param json a document
   * @return the report; what is no document at all has one, too
   */
  public static CheckReport check(String json) {
    return runtime().check(json);
  }

  /**
   * Says whether a document would load today as an object of a class, without building anything:
   * what keeps it from loading, which classes have changed since it was saved, and what lenient
   * loading would leave out.
   *
   * @param json a document
   * @param type the class of the configuration, or a supertype
   * @return the report; what is no document at all has one, too
   */
  public static CheckReport check(String json, Class<?> type) {
    return runtime().check(json, type);
  }

  /**
   * Says whether a file would load today as an object of a class, without building anything.
   *
   * @param file a file that {@link #save} wrote
   * @param type the class of the configuration, or a supertype
   * @return the report; what is no document at all has one, too
   * @throws StorageException if the file cannot be read
   */
  public static CheckReport check(Path file, Class<?> type) {
    return runtime().check(file, type);
  }

  /**
   * Returns what was recorded of an object when it was made.
   *
   * @param instance any object
   * @return the recording, or empty where the object is not tracked or was not recorded
   */
  public static Optional<Recording> recording(Object instance) {
    return Optional.ofNullable(Recordings.find(instance)).map(Recording::new);
  }

  /**
   * Makes an object of a class that is known at run time only, from arguments by position, and
   * records it: the form for scripts and tests.
   *
   * <p>The class has a companion, or is public with public constructors whose parameters have names
   * in the class file, as {@code -parameters} writes them. Of several constructors that take the
   * arguments the most specific is called. Variable arguments are given as an array. Of a class
   * without a companion, a document is built only by a runtime that {@linkplain
   * ConfingyRuntime.Builder#allow(Class[]) allows} the class.
   *
   * <p>A {@code Map} alone gives arguments {@linkplain #track(Class, Map) by name}; to give one as
   * the only argument by position, cast it to {@code Object}.
   *
   * @param <T> the class
   * @param type the class
   * @param arguments the arguments of a constructor, all of them, in order
   * @return a new, recorded object
   * @throws ConfigurationException if the class cannot be tracked, or not exactly one constructor
   *     takes the arguments best
   * @throws ConstructionException if the constructor throws a checked exception, which is then the
   *     cause; what else it throws is thrown as it is
   */
  public static <T> T track(Class<T> type, @Nullable Object... arguments) {
    return runtime().track(type, arguments);
  }

  /**
   * Makes an object of a class that is known at run time only, from arguments by name, and records
   * it.
   *
   * <p>The same classes can be tracked as by {@linkplain #track(Class, Object...) position}. A map
   * always gives the arguments of a constructor, also where a constructor has a map as its only
   * parameter: {@code Map.of("settings", settings)} gives one to that.
   *
   * @param <T> the class
   * @param type the class
   * @param arguments the arguments by parameter name; those that are not there have their defaults,
   *     if they have any
   * @return a new, recorded object
   * @throws ConfigurationException if the class cannot be tracked, an argument does not fit, has no
   *     parameter of its name or is missing
   * @throws ConstructionException if the constructor throws a checked exception, which is then the
   *     cause; what else it throws is thrown as it is
   */
  public static <T> T track(Class<T> type, Map<String, ? extends @Nullable Object> arguments) {
    return runtime().track(type, arguments);
  }

  /**
   * Makes a recipe for a class that is known only at run time.
   *
   * @param <T> the tracked class
   * @param type the tracked class
   * @param arguments the arguments by parameter name; those that are not there have their defaults
   * @return a recipe of the class's companion
   * @throws ConfigurationException if the class has no companion, an argument does not fit, has no
   *     parameter of its name or is missing
   * @throws ValidationException if an argument does not satisfy its constraints
   */
  public static <T> Lazy<T> lazy(Class<T> type, Map<String, ? extends @Nullable Object> arguments) {
    return DynamicLazy.of(type, arguments);
  }

  /**
   * Runs something for which constraints of Jakarta Validation are not checked; on this thread
   * only, and until it ends.
   *
   * @param action what to run
   */
  public static void withoutValidation(Runnable action) {
    Validating.without(
        () -> {
          action.run();
          return true;
        });
  }

  /**
   * Returns what something returns for which constraints of Jakarta Validation are not checked; on
   * this thread only, and until it ends.
   *
   * @param <T> what is returned
   * @param action what to run
   * @return what the action returns, unchecked: a recipe made by it is checked when it is changed
   *     or built later on
   */
  public static <T extends @Nullable Object> T withoutValidation(Supplier<T> action) {
    return Validating.without(action);
  }

  /**
   * Starts the change of a configuration by paths, where its type is not known at compile time;
   * where it is, {@code LazyFoo.lens(config)} gives a typed lens.
   *
   * @param <T> the type of the configuration
   * @param config the configuration, which stays as it is
   * @return a lens over all of it
   */
  public static <T extends @Nullable Object> Lens<T> lens(T config) {
    return new Lens<>(Drafting.of(config));
  }

  /**
   * Changes arguments of a configuration itself: the short form for one level.
   *
   * <p>An object that was recorded is built anew; what else is in it is the same object in both.
   *
   * @param <T> the type of the configuration
   * @param config a recipe, an object that was recorded, or a record, which stays as it is
   * @param changes the new arguments by parameter name, converted as {@link Lens#set} does
   * @return the changed configuration
   * @throws ConfigurationException if there is no parameter of a name, or a value does not fit
   * @throws ValidationException if a value does not satisfy its constraints
   * @throws ConstructionException if a constructor throws a checked exception; what else it throws
   *     is thrown as it is
   */
  public static <T> T update(T config, Map<String, ? extends @Nullable Object> changes) {
    return Updates.update(config, changes);
  }

  /**
   * Says where the value at a path came from, if {@link Origins} are remembered.
   *
   * @param config a configuration
   * @param path the path of the value, as {@link Lens#get} reads it
   * @return a text of several lines: the value, what gave it, and what had given those before
   * @throws ConfigurationException if the path leads nowhere; the message says what is there
   */
  public static String explain(@Nullable Object config, String path) {
    return Origins.explain(config, path);
  }

  /**
   * Returns where the value at a path came from, if {@link Origins} are remembered.
   *
   * @param config a configuration
   * @param path the path of the value, as {@link Lens#get} reads it
   * @return the origin of the argument that the value is, or is inside of; empty where it is not
   *     known
   * @throws ConfigurationException if the path leads nowhere; the message says what is there
   */
  public static Optional<Origin> origin(@Nullable Object config, String path) {
    return Origins.of(new Lens<>(Drafting.of(config)).place(path));
  }

  /**
   * Selects all objects of a class and all recipes for it, wherever they are in a configuration.
   *
   * @param <T> the type of the configuration
   * @param config the configuration, which stays as it is
   * @param type the class, or a supertype
   * @return what was found, to be changed in one call
   */
  public static <T extends @Nullable Object> Selection<T> select(T config, Class<?> type) {
    return new Selection<>(config, type);
  }

  /**
   * Returns what equal configurations have in common and no others: to name a run by, to find out
   * whether one was run before.
   *
   * <p>It depends on classes, arguments and their values, and neither on the code of the classes
   * nor on whether an object stands in several places or equal ones do. Two configurations are
   * equal where their documents say the same, as two recipes are where {@link Lazy#equals} says so.
   *
   * @param config the configuration, which may be null
   * @return 64 hexadecimal digits, the same for equal configurations in every JVM
   * @throws SerializationException if the configuration holds something that is no fingy; the path
   *     says where
   */
  public static String fingerprint(@Nullable Object config) {
    return runtime().fingerprint(config);
  }

  /**
   * Writes a configuration as a tree of Jackson's: what an {@code ObjectMapper} makes of {@link
   * #serialize}, but with all digits of each number.
   *
   * @param config the configuration, which may be null
   * @return a new tree
   * @throws SerializationException if the configuration holds something that is no fingy; the path
   *     says where
   */
  public static JsonNode toTree(@Nullable Object config) {
    return runtime().toTree(config);
  }

  /**
   * Builds a configuration from a tree of Jackson's.
   *
   * @param <T> the type of the configuration
   * @param tree a document as {@link #toTree} or an {@code ObjectMapper} makes it, or one made by
   *     hand
   * @param type the class of the configuration, or a supertype
   * @return the configuration, made anew; null where the document says so
   * @throws DeserializationException if the tree is no document, does not fit the classes, or names
   *     a class it may not
   */
  public static <T extends @Nullable Object> T fromTree(JsonNode tree, Class<T> type) {
    return runtime().fromTree(tree, type);
  }

  /**
   * Returns the values of a document by their paths, for an experiment tracker: {@code
   * "model.layers"} has {@code 4}.
   *
   * @param json a document
   * @return an unmodifiable map in the order of the document, as {@link ConfingyRuntime#flatten}
   *     describes it
   * @throws DeserializationException if it is not a document, or if its paths have more characters
   *     than {@link Limit#DOCUMENT_SIZE} allows
   */
  public static Map<String, @Nullable Object> flatten(String json) {
    return runtime().flatten(json);
  }

  /**
   * Says what changed from one configuration to another.
   *
   * <p>Only the documents are looked at; no class is loaded.
   *
   * @param a the document of the first
   * @param b the document of the second
   * @return the changes, none if both are the same
   * @throws DeserializationException if one of them is not a document
   */
  public static ConfigDiff diff(String a, String b) {
    return ConfigDiff.between(Compared.of(a), Compared.of(b), Limit.defaults());
  }

  /**
   * Says what changed from the configuration in one file to that in another.
   *
   * <p>Only the documents are looked at; no class is loaded. They are not kept in memory: what is
   * asked of the changes later reads the files again where it needs them.
   *
   * @param a the file of the first
   * @param b the file of the second
   * @return the changes, none if both are the same
   * @throws DeserializationException if one of them is not a document; the message says which
   * @throws StorageException if one of them cannot be read
   */
  public static ConfigDiff diff(Path a, Path b) {
    Limits limits = Limit.defaults();
    return ConfigDiff.between(Compared.of(a, limits), Compared.of(b, limits), limits);
  }

  /**
   * Writes a document as the Java source of a class {@code Configuration} whose static method
   * {@code config()} makes the configuration.
   *
   * @param json a document
   * @return the source of one file, in the package of the outermost object
   * @throws DeserializationException if the document is not one, or holds something that source
   *     cannot say; the path says where
   */
  public static String transpile(String json) {
    return runtime().transpile(json);
  }

  /**
   * Writes a document as Java source that makes the configuration.
   *
   * @param json a document
   * @param style what to write: a class, an expression or a snippet
   * @return the source
   * @throws DeserializationException if the document is not one, or holds something that source
   *     cannot say; the path says where
   */
  public static String transpile(String json, SourceStyle style) {
    return runtime().transpile(json, style);
  }

  /**
   * Writes a document as Java source that makes the configuration.
   *
   * <p>The document alone is enough. Where the companions of its classes can be found, source calls
   * the constructors of those that record themselves.
   *
   * @param json a document
   * @param style what to write: a class, an expression or a snippet
   * @param className the name of the class, if there is one; without a package it is in that of the
   *     outermost object
   * @return the source
   * @throws ConfigurationException if no class can have the name
   * @throws DeserializationException if the document is not one, or holds something that source
   *     cannot say; the path says where
   */
  public static String transpile(String json, SourceStyle style, String className) {
    return runtime().transpile(json, style, className);
  }

  /**
   * Rewrites a document to be read by a person: class names in place of markers, indented.
   *
   * @param json a document
   * @return JSON that no longer says all that is needed to build the configuration
   * @throws DeserializationException if the document is not one
   */
  public static String prettify(String json) {
    return ConfingyRuntime.prettify(json, Limit.defaults());
  }
}
