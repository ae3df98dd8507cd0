package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.source.Classes;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What those classes of a document say that loading it would find: no class is loaded by a name
 * that only the document gives.
 */
final class SourceClasses implements Classes {

  /** How the objects of a class are made, by the class of their recipes, or else by their own. */
  private static final ClassValue<Kept> KEPT =
      new ClassValue<>() {
        @Override
        protected Kept computeValue(Class<?> type) {
          return new Kept();
        }
      };

  private final List<ClassLoader> loaders;
  private final Resolver resolver;

  /**
   * Places of parameters, by the names of their classes: the companion of such a class need not be
   * searched for by its name, which takes long where there is none.
   */
  private final Map<TypeName, Slot> places = new HashMap<>();

  /** Those whose places have been noted. */
  private final Set<Signature> noted = new HashSet<>();

  SourceClasses(ConfingyRuntime runtime, Document document) {
    this.loaders = runtime.lookup().loaders(Object.class);
    this.resolver = new Resolver(runtime, loaders, document, Slot.ANY, new Resolver.Memory());
  }

  @Override
  public @Nullable Maker maker(ObjectNode node) {
    try {
      return find(node);
    } catch (GeneratedClassException e) {
      throw new ProblemException(e.problem(), e);
    }
  }

  private @Nullable Maker find(ObjectNode node) {
    Companion companion = resolver.companion(node, place(node.type()));
    if (companion != null) {
      return maker(node, companion);
    }
    Class<?> type = type(node.type());
    if (type == null) {
      return null;
    }
    if (node.form() != ObjectNode.Form.RECORD) {
      throw new ProblemException(noCompanion(type));
    }
    if (!type.isRecord()) {
      throw new ProblemException(Refusals.notARecord(node));
    }
    Signature signature = RecordShape.of(type).signature();
    Kept kept = KEPT.get(type);
    Maker maker = kept.maker;
    if (maker == null) {
      maker = maker(type, null, true, Declaration.of(type, signature), signature);
      kept.maker = maker;
    }
    note(signature);
    return ordered(maker, node, signature);
  }

  private Maker maker(ObjectNode node, Companion companion) {
    boolean record = node.form() == ObjectNode.Form.RECORD;
    if (record && !companion.ofRecord()) {
      throw new ProblemException(Refusals.notARecord(node));
    }
    boolean reflected = companion.recipeType().getEnclosingClass() == Reflected.class;
    if (!record && reflected) {
      throw new ProblemException(noCompanion(companion.type()));
    }
    Signature signature = companion.signature();
    // It may be one of several, and a document may name what the first of them names.
    if (!companion.external()) {
      note(signature);
    }
    Maker maker = reflected ? made(companion) : maker(companion);
    return ordered(record ? maker.constructing() : maker, node, signature);
  }

  private static Maker maker(Companion companion) {
    Kept kept = KEPT.get(companion.recipeType());
    Maker maker = kept.maker;
    if (maker == null) {
      maker = made(companion);
      kept.maker = maker;
    }
    return maker;
  }

  private static Maker made(Companion companion) {
    return maker(
        companion.type(),
        companion.recipeType(),
        constructs(companion),
        Declaration.of(companion),
        companion.signature());
  }

  private static Problem noCompanion(Class<?> type) {
    return Problem.of("`" + Names.readable(type) + "` has no companion to write.")
        .found("a class without a class of its recipes")
        .expected("a class with `@Track`, or one that `@TrackExternal` names")
        .advice("load the document with `Confingy.deserialize` instead");
  }

  private static Maker maker(
      Class<?> type,
      @Nullable Class<?> recipe,
      boolean constructs,
      Declaration declaration,
      Signature signature) {
    List<Type> parameters = new ArrayList<>(declaration.parameters());
    List<Integer> order = new ArrayList<>(signature.size());
    for (int i = 0; i < signature.size(); i++) {
      order.add(i);
      if (parameters.size() == i) {
        parameters.add(signature.parameter(i).type());
      }
    }
    boolean generic = type.getTypeParameters().length > 0;
    return new Maker(
        type,
        generic,
        recipe,
        constructs,
        declaration.made(),
        parameters,
        signature.names(),
        order,
        variable(type, recipe, signature));
  }

  /** Returns the class of the variable arguments of what the source calls, or null. */
  private static @Nullable Class<?> variable(
      Class<?> type, @Nullable Class<?> recipe, Signature signature) {
    int last = signature.size() - 1;
    if (last < 0 || !signature.slot(last).type().isArray()) {
      return null;
    }
    Class<?>[] types = signature.types();
    try {
      Executable called =
          recipe == null
              ? type.getDeclaredConstructor(types)
              : recipe.getDeclaredMethod("of", types);
      return called.isVarArgs() ? types[last].componentType() : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private void note(Signature signature) {
    if (noted.add(signature)) {
      for (int i = 0; i < signature.size(); i++) {
        note(signature.slot(i));
      }
    }
  }

  /** Takes note of the classes of a place, if they are found where those of a document are. */
  private void note(Slot slot) {
    ClassLoader loader = slot.type().getClassLoader();
    if (loader != null && loaders.contains(loader)) {
      places.putIfAbsent(TypeName.of(slot.type()), slot);
    }
    slot.arguments().forEach(this::note);
  }

  private Slot place(TypeName type) {
    return places.getOrDefault(type, Slot.ANY);
  }

  private static Maker ordered(Maker maker, ObjectNode node, Signature signature) {
    return node.names().equals(signature.names())
        ? maker
        : maker.ordered(ArgumentOrder.of(node, maker.type(), signature));
  }

  @Override
  public @Nullable Class<?> type(TypeName name) {
    return resolver.type(name, place(name));
  }

  @Override
  public @Nullable Function function(String name) {
    Class<?> type = resolver.functionType(name, Slot.ANY);
    if (type == null) {
      return null;
    }
    Function function = SourceFunctions.of(type);
    if (function == null) {
      throw new ProblemException(
          Problem.of("The function is of an interface whose type arguments cannot be told.")
              .found("a function of " + Quote.code(Names.readable(type)))
              .expected("type variables that are themselves parameters of the method or its result")
              .advice("load the document with `Confingy.deserialize` instead"));
    }
    return function;
  }

  /** What is kept of a class once it has been found out. */
  private static final class Kept {
    volatile @Nullable Maker maker;
  }

  /** Tells whether a woven class has a constructor that no other can be mistaken for. */
  private static boolean constructs(Companion companion) {
    Class<?> type = companion.type();
    if (!RecordedInstance.class.isAssignableFrom(type) || !companion.callsConstructor()) {
      return false;
    }
    int arguments = companion.signature().size();
    List<Constructor<?>> alike =
        Arrays.stream(type.getDeclaredConstructors())
            .<Constructor<?>>map(each -> each)
            .filter(each -> each.getParameterCount() == arguments || each.isVarArgs())
            .toList();
    return alike.size() == 1 && isPlain(alike.get(0));
  }

  private static boolean isPlain(Constructor<?> constructor) {
    return !Modifier.isPrivate(constructor.getModifiers())
        && !constructor.isVarArgs()
        && constructor.getExceptionTypes().length == 0;
  }
}
