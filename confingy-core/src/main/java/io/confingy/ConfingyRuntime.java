package io.confingy;

import com.fasterxml.jackson.databind.JsonNode;
import io.confingy.internal.file.Storage;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Flattening;
import io.confingy.internal.graph.GraphBuilder;
import io.confingy.internal.json.DocumentText;
import io.confingy.internal.json.JsonReader;
import io.confingy.internal.json.JsonTree;
import io.confingy.internal.json.Prettifier;
import io.confingy.internal.json.TreeText;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.source.Transpiler;
import io.confingy.internal.type.Slot;
import io.confingy.spi.ValueHandler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads configurations with settings of its own; {@link Confingy} does the same with the
 * default ones.
 *
 * <p>A runtime is immutable and safe to be used by several threads at once. It keeps what it finds
 * out about classes, so that one for the whole program is best.
 */
public final class ConfingyRuntime {

  private final Handlers handlers;
  private final Scribes scribes;
  private final Set<Class<?>> allowed;
  private final List<Executable> allowedMethods;
  private final Limits limits;
  private final ClassChanges classChanges;
  private final boolean lenient;
  private final Warnings warnings;
  private final CompanionLookup lookup;
  private final DocumentWriter writer;

  private ConfingyRuntime(Builder builder) {
    this.allowed = Set.copyOf(builder.allowed);
    this.lookup = new CompanionLookup(builder.loader, allowed);
    this.handlers = new Handlers(builder.handlers, lookup.loaders(ConfingyRuntime.class).get(0));
    this.scribes = new Scribes(handlers);
    this.limits = Limit.limits(builder.limits);
    this.writer = new DocumentWriter(scribes, limits);
    this.classChanges = builder.classChanges;
    this.lenient = builder.lenient;
    this.warnings = new Warnings(builder.onWarning);
    this.allowedMethods = List.copyOf(builder.allowedMethods);
  }

  /**
   * Writes a configuration as JSON.
   *
   * @param config the configuration, which may be null
   * @return compact JSON, the same for the same configuration in every JVM
   * @throws SerializationException if the configuration holds something that is no fingy; the path
   *     says where
   */
  public String serialize(@Nullable Object config) {
    return writer.text(config);
  }

  /**
   * Builds a configuration from JSON.
   *
   * @param <T> the type of the configuration
   * @param json a document that {@link #serialize} wrote
   * @param type the class of the configuration, or a supertype
   * @return the configuration, made anew; null where the document says so
   * @throws DeserializationException if the document is not one, does not fit the classes, or names
   *     a class it may not
   */
  public <T extends @Nullable Object> T deserialize(String json, Class<T> type) {
    return load(DocumentText.of(json), type, null);
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
  public void save(@Nullable Object config, Path file) {
    Saving saving = new Saving(writer, config);
    try {
      Storage.replace(file, saving);
    } catch (ProblemException e) {
      throw new StorageException(e.problem(), e.getCause());
    }
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
  public <T extends @Nullable Object> T load(Path file, Class<T> type) {
    // What is no regular file, such as a pipe, can be read only once.
    DocumentText text =
        Files.isRegularFile(file) ? DocumentText.of(source(file)) : DocumentText.of(read(file));
    return load(text, type, file);
  }

  private DocumentText.Source source(Path file) {
    return new DocumentText.Source() {
      @Override
      public InputStream open() throws IOException {
        return Storage.open(file);
      }

      @Override
      public byte[] readAll() {
        return read(file);
      }
    };
  }

  /**
   * Says whether a document would load today, without building anything.
   *
   * @param json a document
   * @return the report; what is no document at all has one, too
   */
  public CheckReport check(String json) {
    return check(json, Object.class);
  }

  /**
   * Says whether a document would load today as an object of a class, without building anything.
   *
   * @param json a document
   * @param type the class of the configuration, or a supertype
   * @return the report; what is no document at all has one, too
   */
  public CheckReport check(String json, Class<?> type) {
    return report(() -> JsonReader.read(json, limits), type);
  }

  /**
   * Says whether a file would load today as an object of a class, without building anything.
   *
   * @param file a file that {@link #save} wrote
   * @param type the class of the configuration, or a supertype
   * @return the report; what is no document at all has one, too
   * @throws StorageException if the file cannot be read
   */
  public CheckReport check(Path file, Class<?> type) {
    byte[] content = read(file);
    return report(() -> JsonReader.read(content, limits), type);
  }

  private byte[] read(Path file) {
    try {
      return Storage.read(file, limits.documentSize());
    } catch (ProblemException e) {
      throw new StorageException(e.problem(), e.getCause());
    }
  }

  private CheckReport report(Supplier<Document> reader, Class<?> type) {
    try {
      return Binder.report(this, lookup.loaders(type), parse(reader), Slot.of(type));
    } catch (DeserializationException e) {
      return new CheckReport(e.getMessage(), false, List.of(), List.of());
    }
  }

  /**
   * Makes an object of a class that is known at run time only, from arguments by position, and
   * records it: the form for scripts and tests.
   *
   * <p>The class has a companion, or is public with public constructors whose parameters have names
   * in the class file, as {@code -parameters} writes them. Of several constructors that take the
   * arguments the most specific is called. Variable arguments are given as an array. Of a class
   * without a companion, a document is built only by a runtime that {@linkplain
   * Builder#allow(Class[]) allows} the class.
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
  public <T> T track(Class<T> type, @Nullable Object... arguments) {
    return Tracker.byPosition(type, arguments);
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
  public <T> T track(Class<T> type, Map<String, ? extends @Nullable Object> arguments) {
    return Tracker.byName(type, arguments);
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
  public JsonNode toTree(@Nullable Object config) {
    return JsonTree.of(writer.bytes(config));
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
  public <T extends @Nullable Object> T fromTree(JsonNode tree, Class<T> type) {
    try {
      return deserialize(TreeText.of(tree, limits), type);
    } catch (ProblemException e) {
      throw refused(e);
    }
  }

  /**
   * Returns the values of a document by their paths, for an experiment tracker.
   *
   * <p>A key is a path as messages have it, without {@code $.} in front: {@code model.layers[0]},
   * {@code rates['odd key']}. A value is a {@link Boolean}, an {@link Integer}, {@link Long} or
   * {@link java.math.BigInteger}, a {@link Double} or, where it has too many digits for that, a
   * {@link java.math.BigDecimal}; else it is a {@link String}, or null. An object has its class at
   * its own path, {@code Lazy<...>} around it if it is a recipe; a container has none but where it
   * is empty, {@code []} or {@code {}}. An object or container that stands in several places has
   * its values in the first one, and the others say {@code same as} and the path of that.
   *
   * @param json a document
   * @return an unmodifiable map in the order of the document
   * @throws DeserializationException if it is not a document, or if its paths have more characters
   *     than {@link Limit#DOCUMENT_SIZE} allows
   */
  public Map<String, @Nullable Object> flatten(String json) {
    Document document = parse(() -> JsonReader.read(json, limits));
    try {
      return Flattening.of(document, limits);
    } catch (ProblemException e) {
      throw new DeserializationException(e.problem().at(PathText.ROOT));
    }
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
  public ConfigDiff diff(String a, String b) {
    return ConfigDiff.between(Compared.of(a), Compared.of(b), limits);
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
  public ConfigDiff diff(Path a, Path b) {
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
  public String transpile(String json) {
    return transpile(json, SourceStyle.CLASS);
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
  public String transpile(String json, SourceStyle style) {
    return transpile(json, style, Transpiler.CLASS_NAME);
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
  public String transpile(String json, SourceStyle style, String className) {
    Document document = parse(() -> JsonReader.read(json, limits));
    return SourceWriter.write(this, document, style, className);
  }

  /**
   * Rewrites a document to be read by a person: class names in place of markers, indented.
   *
   * @param json a document
   * @return JSON that no longer says all that is needed to build the configuration
   * @throws DeserializationException if the document is not one
   */
  public String prettify(String json) {
    return prettify(json, limits);
  }

  static String prettify(String json, Limits limits) {
    return Prettifier.prettify(parse(() -> JsonReader.read(json, limits)));
  }

  /**
   * Returns what equal configurations have in common and no others: to name a run by, to find out
   * whether one was run before.
   *
   * <p>It depends on classes, arguments and their values, and neither on the code of the classes
   * nor on whether an object stands in several places or equal ones do.
   *
   * @param config the configuration, which may be null
   * @return 64 hexadecimal digits, the same for equal configurations in every JVM
   * @throws SerializationException if the configuration holds something that is no fingy; the path
   *     says where
   */
  public String fingerprint(@Nullable Object config) {
    return HexFormat.of().formatHex(digest(config));
  }

  byte[] digest(@Nullable Object config) {
    return new Digester(scribes).digest(config);
  }

  /** Returns the graph of a configuration. */
  Document graph(@Nullable Object config) {
    GraphBuilder builder = new GraphBuilder();
    try {
      new ObjectWalker(scribes, builder, Limits.NONE).walk(config, Slot.ANY);
    } catch (IOException e) {
      throw new InternalConfingyException("A configuration could not be told to memory.", e);
    }
    return builder.document();
  }

  Handlers handlers() {
    return handlers;
  }

  Limits limits() {
    return limits;
  }

  Set<Class<?>> allowed() {
    return allowed;
  }

  ClassChanges classChanges() {
    return classChanges;
  }

  boolean lenient() {
    return lenient;
  }

  Warnings warnings() {
    return warnings;
  }

  List<Executable> allowedMethods() {
    return allowedMethods;
  }

  /** Returns what finds companions by the names of classes. */
  CompanionLookup lookup() {
    return lookup;
  }

  static Document parse(Supplier<Document> reader) {
    try {
      return reader.get();
    } catch (ProblemException e) {
      throw refused(e);
    }
  }

  static DeserializationException refused(ProblemException e) {
    Problem problem = e.problem();
    return new DeserializationException(
        problem.path() == null ? problem.at(PathText.ROOT) : problem);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // The binder checks the root; T may be nullable.
  private <T extends @Nullable Object> T load(
      DocumentText text, Class<T> type, @Nullable Path file) {
    Object config = new Loading(this, text, Slot.of(type)).load();
    if (Origins.areEnabled()) {
      Origins.read(config, file);
    }
    return (T) config;
  }

  /** Builds what a document says for a place. */
  @Nullable Object bind(Document document, Slot slot) {
    return Binder.build(this, lookup.loaders(slot.type()), document, slot, new Resolver.Memory());
  }

  /** Gathers the settings of a runtime. Not safe to be used by several threads at once. */
  public static final class Builder {

    private final List<ValueHandler<?>> handlers = new ArrayList<>();
    private final Set<Class<?>> allowed = new LinkedHashSet<>();
    private final Map<Limit, Long> limits = new EnumMap<>(Limit.class);
    private final Set<Executable> allowedMethods = new LinkedHashSet<>();
    private @Nullable ClassLoader loader;
    private ClassChanges classChanges = ClassChanges.WARN;
    private boolean lenient;
    private Consumer<String> onWarning = Warnings::log;

    Builder() {}

    /**
     * Teaches the runtime a value type.
     *
     * @param handler a handler; it comes before those of the class path and those of the JDK's
     *     types
     * @return this builder
     */
    public Builder handler(ValueHandler<?> handler) {
      handlers.add(handler);
      return this;
    }

    /**
     * Lets documents name classes that nothing else allows: records, enums, classes as values, and
     * classes whose objects {@link #track} makes, although they have no companion.
     *
     * <p>Documents then decide with which values the public constructors of such a class run.
     *
     * @param types the classes; what a record or sealed type among them names is allowed with it
     * @return this builder
     */
    public Builder allow(Class<?>... types) {
      allowed.addAll(List.of(types));
      return this;
    }

    /**
     * Sets a limit of what is written and read.
     *
     * @param limit what is limited
     * @param largest the largest value that is allowed; {@link Limit#defaultValue} by default
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder limit(Limit limit, long largest) {
      if (largest < 1) {
        throw new IllegalArgumentException(
            "The limit `" + limit + "` is at least 1, not " + largest + ".");
      }
      limits.put(limit, largest);
      return this;
    }

    /**
     * Lets documents refer to methods that nothing exports, in functions.
     *
     * @param owner the class that declares the methods
     * @param method the name of one of its methods, of those that are overloaded all; {@code new}
     *     for its constructors
     * @return this builder
     * @throws ConfigurationException if the class declares no such method
     */
    public Builder allow(Class<?> owner, String method) {
      allowedMethods.addAll(AllowedMethods.of(owner, method));
      return this;
    }

    /**
     * Sets where companions are looked for.
     *
     * @param loader a class loader that sees them; by default the thread's context class loader,
     *     then that of the requested class
     * @return this builder
     */
    public Builder classLoader(ClassLoader loader) {
      this.loader = loader;
      return this;
    }

    /**
     * Sets what loading does about classes whose source has changed since the document was saved.
     *
     * @param reaction what to do; by default there is a warning once a class
     * @return this builder
     */
    public Builder classChanges(ClassChanges reaction) {
      this.classChanges = reaction;
      return this;
    }

    /**
     * Makes loading leave out the arguments that no parameter has the name of, with a warning.
     *
     * <p>What such an argument holds is not built and not checked, unless it stands elsewhere too.
     * By default a document with such an argument is refused.
     *
     * @return this builder
     */
    public Builder lenient() {
      this.lenient = true;
      return this;
    }

    /**
     * Sets who receives warnings.
     *
     * <p>They come once a document was checked, before anything is built; what the receiver throws
     * ends the loading.
     *
     * @param receiver is given one text a warning, of one or several lines; by default they go to
     *     the {@link System.Logger} named {@code io.confingy}
     * @return this builder
     */
    public Builder onWarning(Consumer<String> receiver) {
      this.onWarning = receiver;
      return this;
    }

    /**
     * Makes the runtime.
     *
     * @return an immutable runtime
     * @throws ConfigurationException if a handler that the class path names cannot be used
     */
    public ConfingyRuntime build() {
      return new ConfingyRuntime(this);
    }
  }
}
