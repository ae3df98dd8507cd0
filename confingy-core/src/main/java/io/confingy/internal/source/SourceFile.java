package io.confingy.internal.source;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the source of one configuration together. */
final class SourceFile {

  private static final String METHOD = "config";

  private final Document document;
  private final Plan plan;
  private final Names names;
  private final Set<String> hiding;
  private final Helpers helpers;
  private final LocalTypes types;

  SourceFile(Document document, Plan plan, Names names, Set<String> hiding) {
    this.document = document;
    this.plan = plan;
    this.names = names;
    this.hiding = hiding;
    this.helpers = new Helpers(names, true);
    this.types = new LocalTypes(plan, names, helpers);
  }

  /** Returns a file with a class. */
  String asClass(String inPackage, String className) {
    String body = classBody(className);
    String imports = names.imports();
    return (inPackage.isEmpty() ? "" : "package " + inPackage + ";\n\n")
        + imports
        + (imports.isEmpty() ? "" : "\n")
        + body;
  }

  /** Returns imports and statements, the last of which declares {@code config}. */
  String asSnippet() {
    String body;
    if (plan.isLarge()) {
      body = classBody(Transpiler.CLASS_NAME);
      body += "\nObject " + METHOD + " = " + Transpiler.CLASS_NAME + "." + METHOD + "();\n";
    } else {
      Layout statements = new Layout();
      Expressions expressions = expressions(false);
      locals(expressions, statements, 0);
      statements.statement(0, rootType() + " " + METHOD + " =", expressions.root());
      Layout methods = new Layout();
      methods(methods, 0, "");
      String before = methods.toString();
      body = (before.isEmpty() ? "" : before.substring(1) + "\n") + statements;
    }
    String imports = names.imports();
    return imports + (imports.isEmpty() ? "" : "\n") + body;
  }

  private Expressions expressions(boolean chains) {
    return new Expressions(document, plan, names, helpers, chains);
  }

  private String classBody(String className) {
    names.reserve(className);
    Layout body = new Layout();
    Expressions expressions = expressions(true);
    String rootType = rootType();
    Layout inside = new Layout();
    inside.line(2, "public static " + rootType + " " + METHOD + "() {");
    LargeSource large = null;
    if (plan.isLarge()) {
      large = new LargeSource(document, plan, names, expressions, types);
      large.calls(inside);
    } else {
      locals(expressions, inside, 4);
      inside.statement(4, "return", expressions.root());
    }
    inside.line(2, "}");
    methods(inside, 2, "private static ");
    if (large != null) {
      large.classes(inside);
    }
    if (helpers.warns()) {
      body.line(0, "@SuppressWarnings({\"rawtypes\", \"unchecked\"})");
    }
    body.line(0, "public final class " + Identifiers.simple(className) + " {");
    body.line(0, "");
    body.line(2, "private " + Identifiers.simple(className) + "() {}");
    body.line(0, "");
    return body + inside.toString() + "}\n";
  }

  private String rootType() {
    return document.root() instanceof ObjectNode object ? types.of(object) : "Object";
  }

  private void locals(Expressions expressions, Layout out, int indent) {
    Locals locals = new Locals(hiding);
    for (Composite node : plan.order()) {
      Plan.Part part = plan.part(node);
      if (part.cut) {
        part.name = locals.name(node, part);
        String beginning = types.of(node) + " " + part.name + " =";
        out.statement(indent, beginning, expressions.made(node, null));
      }
    }
  }

  private void methods(Layout out, int indent, String modifiers) {
    List<List<String>> all = new ArrayList<>(helpers.methods(modifiers));
    for (List<String> method : all) {
      out.line(0, "");
      method.forEach(line -> out.line(indent, line));
    }
  }
}
