package io.confingy.internal.source;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Document;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.source.Names.Style;
import io.confingy.internal.type.TypeName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes a configuration as Java source that makes it. */
public final class Transpiler {

  /** What the class is called where its name is left open. */
  public static final String CLASS_NAME = "Configuration";

  /** How many digits the hashes of Python's classes have; those of Java's have half as many. */
  private static final int PYTHON_HASH = 64;

  private Transpiler() {}

  /**
   * Returns a class with a static method {@code config()} that makes the configuration.
   *
   * @param className its name, with its package; where it has none, it is in that of the outermost
   *     object
   * @throws ProblemException if the document holds something that is not written as source
   */
  public static String ofClass(Document document, Classes classes, String className) {
    Plan plan = plan(document, classes);
    int dot = className.lastIndexOf('.');
    String inPackage = dot < 0 ? packageOf(plan) : className.substring(0, dot);
    return file(document, plan, new Where(classes, Style.CLASS, inPackage))
        .asClass(inPackage, className.substring(dot + 1));
  }

  /**
   * Returns a snippet for JShell, after which {@code config} is the configuration.
   *
   * @throws ProblemException if the document holds something that is not written as source
   */
  public static String snippet(Document document, Classes classes) {
    Plan plan = plan(document, classes);
    return file(document, plan, new Where(classes, Style.SNIPPET, "")).asSnippet();
  }

  /**
   * Returns one expression, with whole names.
   *
   * @throws ProblemException if the document holds something that is not written as one
   */
  public static String expression(Document document, Classes classes) {
    Plan plan = plan(document, classes);
    Names names = new Names(classes, Style.EXPRESSION, "", TypesOf.nodes(document.root(), plan));
    Helpers helpers = new Helpers(names, false);
    for (Part part : plan.order()) {
      if (plan.isLarge() || part.cut) {
        throw Refusal.of(
            cutBecause(plan, part),
            "what one expression can make; a class or a snippet can make any");
      }
    }
    Expressions expressions = new Expressions(document, plan, names, helpers, true);
    Layout out = new Layout();
    expressions.root().print(out, 0, 0);
    return out.toString();
  }

  private static String cutBecause(Plan plan, Part part) {
    if (plan.isLarge()) {
      return "more than " + Plan.LARGE + " values";
    }
    return part.shared
        ? "an object in several places"
        : "objects or containers that are nested too deeply for the compiler";
  }

  private static Plan plan(Document document, Classes classes) {
    for (ClassFacts facts : document.classes().values()) {
      if (facts.hash() != null && facts.hash().length() == PYTHON_HASH) {
        throw Refusal.ofPython(facts.name());
      }
    }
    return new Plan(document, classes);
  }

  private static SourceFile file(Document document, Plan plan, Where where) {
    Map<String, TypeName> types = TypesOf.nodes(document.root(), plan);
    return new SourceFile(document, plan, where.names(types), hiding(types));
  }

  /** Returns what a local variable must not be called, since it would hide a package or class. */
  private static Set<String> hiding(Map<String, TypeName> types) {
    Set<String> names = new HashSet<>(Set.of("config", "io", "java", "made"));
    for (TypeName type : types.values()) {
      names.add(Identifiers.first(type.module()));
      names.add(Identifiers.first(type.name()));
    }
    return names;
  }

  /** Returns the package of the outermost object that is not one of the JDK. */
  private static String packageOf(Plan plan) {
    for (int i = plan.order().size() - 1; i >= 0; i--) {
      ObjectKind kind = plan.order().get(i).kind;
      if (kind != null) {
        TypeName type = kind.maker == null ? kind.first.type() : TypeName.of(kind.maker.type());
        String module = type.module();
        return module.isEmpty() || module.startsWith("java.")
            ? ""
            : Identifiers.qualified(new TypeName("", module));
      }
    }
    return "";
  }

  /** Where the source stands, and what it can name. */
  private record Where(Classes classes, Style style, String inPackage) {
    Names names(Map<String, TypeName> types) {
      return new Names(classes, style, inPackage, types);
    }
  }
}
