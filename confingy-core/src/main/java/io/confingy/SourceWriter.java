package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.source.Classes;
import io.confingy.internal.source.Identifiers;
import io.confingy.internal.source.Transpiler;
import io.confingy.internal.type.TypeName;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a document as source, with what the companions that can be found know of its classes. */
final class SourceWriter {

  private final ConfingyRuntime runtime;
  private final List<ClassLoader> loaders;
  private final Map<TypeName, List<Companion>> companions = new HashMap<>();

  private SourceWriter(ConfingyRuntime runtime) {
    this.runtime = runtime;
    this.loaders = runtime.lookup().loaders(Object.class);
  }

  static String write(
      ConfingyRuntime runtime, Document document, SourceStyle style, String className) {
    Classes classes = new SourceWriter(runtime)::maker;
    try {
      return switch (style) {
        case CLASS -> Transpiler.ofClass(document, classes, checked(className));
        case EXPRESSION -> Transpiler.expression(document, classes);
        case SNIPPET -> Transpiler.snippet(document, classes);
      };
    } catch (ProblemException e) {
      Problem problem = e.problem();
      throw new DeserializationException(
          problem.path() == null ? problem.at(PathText.ROOT) : problem);
    }
  }

  private static String checked(String className) {
    if (!Identifiers.isName(className)) {
      throw new ConfigurationException(
          Problem.of("The class for the configuration cannot have this name.")
              .found(Quote.code(className))
              .expected("a name of Java, with or without a package, such as `com.acme.MyConfig`"));
    }
    return className;
  }

  private Classes.@Nullable Maker maker(ObjectNode node) {
    return companions
        .computeIfAbsent(node.type(), type -> runtime.lookup().companions(type, loaders).toList())
        .stream()
        .filter(companion -> fits(companion, node))
        .findFirst()
        .map(companion -> maker(companion, node.size()))
        .orElse(null);
  }

  private static boolean fits(Companion companion, ObjectNode node) {
    return node.maker() != null
        ? node.maker().equals(companion.maker())
        : node.size() == companion.signature().size()
            && node.names().stream().allMatch(name -> companion.signature().indexOf(name, 0) >= 0);
  }

  private static Classes.Maker maker(Companion companion, int arguments) {
    String constructor =
        constructor(companion, arguments)
            .map(made -> made.getDeclaringClass().getTypeParameters().length == 0 ? "" : "<>")
            .orElse(null);
    return new Classes.Maker(TypeName.of(companion.recipeType()), constructor);
  }

  /** Returns the constructor of a woven class that no other can be mistaken for. */
  private static Optional<Constructor<?>> constructor(Companion companion, int arguments) {
    Class<?> type = companion.type();
    if (!RecordedInstance.class.isAssignableFrom(type) || !companion.callsConstructor()) {
      return Optional.empty();
    }
    List<Constructor<?>> alike =
        Arrays.stream(type.getDeclaredConstructors())
            .<Constructor<?>>map(each -> each)
            .filter(each -> each.getParameterCount() == arguments || each.isVarArgs())
            .toList();
    return alike.size() == 1 && isPlain(alike.get(0))
        ? Optional.of(alike.get(0))
        : Optional.empty();
  }

  private static boolean isPlain(Constructor<?> constructor) {
    return !Modifier.isPrivate(constructor.getModifiers())
        && !constructor.isVarArgs()
        && constructor.getExceptionTypes().length == 0;
  }
}
