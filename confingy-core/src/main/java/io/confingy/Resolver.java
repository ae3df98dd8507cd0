package io.confingy;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes a document names, among those it may name and no others.
 *
 * <p>A class is never loaded by a name that only the document gives. What may be named: classes
 * with a companion; the classes the caller registered; those the place or the requested type names
 * statically, through type arguments, record components, sealed types and the parameters of
 * companions; and the value types.
 */
final class Resolver {

  /** As many as a Java array can have. */
  private static final int MOST_DIMENSIONS = 255;

  private final ConfingyRuntime runtime;
  private final List<ClassLoader> loaders;
  private final Document document;
  private final Slot root;
  private final Map<TypeName, Optional<Companion>> companions = new LinkedHashMap<>();
  private final Memory memory;
  private final Map<Companion, List<Companion>> overloads = new HashMap<>();
  private @Nullable Map<TypeName, Class<?>> named;
  private @Nullable Map<String, Class<?>> functionTypes;

  /**
   * Starts with a document.
   *
   * @param memory what was found in an earlier attempt at the same document
   */
  Resolver(
      ConfingyRuntime runtime,
      List<ClassLoader> loaders,
      Document document,
      Slot root,
      Memory memory) {
    this.memory = memory;
    this.runtime = runtime;
    this.loaders = loaders;
    this.document = document;
    this.root = root;
  }

  /**
   * What has been found by the names that a document gives, so that nothing is looked for twice.
   */
  static final class Memory {
    private final Map<TypeName, CompanionLookup.Found> found = new HashMap<>();
  }

  /** Returns the classes whose companions have been looked for, in that order. */
  List<TypeName> met() {
    return List.copyOf(companions.keySet());
  }

  /** Returns the companion of a class, or null where it has none. */
  @Nullable Companion companion(TypeName type) {
    Optional<Companion> known = companions.get(type);
    if (known == null) {
      CompanionLookup.Found found = found(type);
      known = found.companion();
      if (known.isEmpty()) {
        known = runtime.lookup().allowed(type).or(() -> found.today().flatMap(this::ofToday));
      }
      companions.put(type, known);
    }
    return known.orElse(null);
  }

  private Optional<Companion> ofToday(TypeName today) {
    return found(today).companion();
  }

  private CompanionLookup.Found found(TypeName type) {
    CompanionLookup.Found found = memory.found.get(type);
    if (found == null) {
      found = runtime.lookup().find(type, loaders);
      memory.found.put(type, found);
    }
    return found;
  }

  /** Returns the name of today of a class that once had a name. */
  Optional<TypeName> today(TypeName former) {
    return found(former).today();
  }

  /** Returns the companion of the class of an object at a place, or null where it has none. */
  @Nullable Companion companion(TypeName type, Slot slot) {
    Optional<Companion> known = companions.get(type);
    if (known == null && TypeName.of(slot.type()).equals(type)) {
      // The class is at hand: there is no need to look for it by its name, time and again if it has
      // no companion.
      Companion beside = Companions.find(slot.type());
      known = beside != null ? Optional.of(beside) : runtime.lookup().allowed(type);
      companions.put(type, known);
    }
    return known == null ? companion(type) : known.orElse(null);
  }

  /**
   * Returns the companion of an object at a place, or null where its class has none.
   *
   * @throws ProblemException if it has none for the constructor that the object names
   */
  @Nullable Companion companion(ObjectNode node, Slot slot) {
    Companion companion = companion(node.type(), slot);
    if (companion == null || (!companion.external() && node.maker() == null)) {
      return companion;
    }
    List<Companion> all =
        overloads.computeIfAbsent(
            companion, first -> first.external() ? all(first) : List.of(first));
    ClassFacts facts = document.classes().get(node.factsKey());
    return Overloads.choose(node, all, facts == null ? Map.of() : facts.types());
  }

  /**
   * Tells whether the arguments of an object have to say which of several constructors makes it.
   */
  boolean needsNames(ObjectNode node, Slot slot) {
    Companion companion = companion(node.type(), slot);
    return companion != null
        && companion.external()
        && node.maker() == null
        && all(companion).size() > 1;
  }

  private List<Companion> all(Companion first) {
    TypeName name = TypeName.of(first.type());
    return Stream.of(
            first.siblings().stream(),
            Externals.find(first.type()).stream(),
            runtime.lookup().companions(name, loaders))
        .flatMap(each -> each)
        .filter(each -> each.type() == first.type())
        .distinct()
        .toList();
  }

  /** Returns a class that may be named at a place, or null where no class of this name may. */
  @Nullable Class<?> type(TypeName name, Slot slot) {
    if (TypeName.of(slot.type()).equals(name)) {
      return slot.type();
    }
    String element = name.name();
    int end = element.length();
    while (element.startsWith("[]", end - 2)) {
      end -= 2;
    }
    int dimensions = (element.length() - end) / 2;
    Class<?> type = elementType(new TypeName(name.module(), element.substring(0, end)), slot);
    if (dimensions > 0 && (type == void.class || dimensions > MOST_DIMENSIONS)) {
      return null;
    }
    for (int i = 0; i < dimensions && type != null; i++) {
      type = type.arrayType();
    }
    return type;
  }

  private @Nullable Class<?> elementType(TypeName name, Slot slot) {
    Class<?> type = named(name, slot);
    if (type != null) {
      return type;
    }
    TypeName today = today(name).orElse(null);
    return today == null ? null : named(today, slot);
  }

  private @Nullable Class<?> named(TypeName name, Slot slot) {
    if (TypeName.of(slot.type()).equals(name)) {
      return slot.type();
    }
    Class<?> known = WellKnownTypes.named(name);
    if (known != null) {
      return known;
    }
    Companion companion = companion(name);
    return companion != null ? companion.type() : staticallyNamed().get(name);
  }

  /**
   * Returns the functional interface, by its name as it is written in source, that may be named at
   * a place, or null where no interface of this name may.
   */
  @Nullable Class<?> functionType(String name, Slot slot) {
    if (slot.type().isInterface() && Names.readable(slot.type()).equals(name)) {
      return slot.type();
    }
    Class<?> known = FunctionTypes.named(name);
    if (known != null) {
      return known;
    }
    if (functionTypes == null) {
      functionTypes = new HashMap<>();
      for (Class<?> type : staticallyNamed().values()) {
        if (type.isInterface()) {
          functionTypes.put(Names.readable(type), type);
        }
      }
    }
    return functionTypes.get(name);
  }

  /** Tells whether classes have been looked for that a place named only in a roundabout way. */
  boolean hasLookedAround() {
    return named != null;
  }

  private Map<TypeName, Class<?>> staticallyNamed() {
    if (named == null) {
      TypeClosure closure = new TypeClosure();
      closure.add(root);
      runtime.allowed().forEach(closure::add);
      runtime.handlers().types().forEach(closure::add);
      for (TypeName type : objectTypes()) {
        Companion companion = companion(type, closure);
        if (companion != null) {
          closure.add(companion);
        }
      }
      named = closure.byName();
    }
    return named;
  }

  /**
   * Returns the companion of a class, or null where it has none.
   *
   * @param closure classes at hand, whose companions need not be looked for by their names, which
   *     takes long where there is none
   */
  private @Nullable Companion companion(TypeName type, TypeClosure closure) {
    Class<?> known = companions.containsKey(type) ? null : closure.named(type);
    ClassLoader loader = known == null ? null : known.getClassLoader();
    return known != null && loader != null && loaders.contains(loader)
        ? companion(type, Slot.of(known))
        : companion(type);
  }

  /** Returns the classes of all objects in the document, each behind one that holds it. */
  private Set<TypeName> objectTypes() {
    Set<TypeName> types = new LinkedHashSet<>();
    Set<Composite> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Composite> open = new ArrayDeque<>();
    push(document.root(), open);
    while (!open.isEmpty()) {
      Composite composite = open.pop();
      // Where none stands in several places, none is met twice.
      if (document.shared() && !seen.add(composite)) {
        continue;
      }
      if (composite instanceof ObjectNode object) {
        types.add(object.type());
      }
      // Most hold no others.
      for (int i = 0; composite.height() > 1 && i < composite.size(); i++) {
        push(composite.part(i), open);
      }
    }
    return types;
  }

  private static void push(Node node, Deque<Composite> open) {
    if (node instanceof Composite composite) {
      open.push(composite);
    }
  }
}
