package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.source.Classes;
import io.confingy.internal.source.Identifiers;
import io.confingy.internal.source.Transpiler;

/** Writes a document as source, with what the companions that can be found know of its classes. */
final class SourceWriter {

  private SourceWriter() {}

  static String write(
      ConfingyRuntime runtime, Document document, SourceStyle style, String className) {
    Classes classes = new SourceClasses(runtime, document);
    try {
      return switch (style) {
        case CLASS -> Transpiler.ofClass(document, classes, checked(className));
        case EXPRESSION -> Transpiler.expression(document, classes);
        case SNIPPET -> Transpiler.snippet(document, classes);
      };
    } catch (GeneratedClassException e) {
      throw new DeserializationException(e.problem().at(PathText.ROOT), e);
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
}
