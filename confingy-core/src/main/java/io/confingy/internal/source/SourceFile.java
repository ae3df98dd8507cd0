package io.confingy.internal.source;

import io.confingy.internal.graph.Document;
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
    this.types = new LocalTypes(names, helpers);
  }

  /** Returns a file with a class. */
  String asClass(String inPackage, String className) {
    Layout file = members(className);
    Layout head = new Layout();
    head.write(inPackage.isEmpty() ? "" : "package " + inPackage + ";\n\n");
    head.write(imports());
    around(file, head, className);
    return file.toString();
  }

  /** Returns imports and statements, the last of which declares {@code config}. */
  String asSnippet() {
    Layout statements = new Layout();
    Layout before = new Layout();
    if (plan.isLarge()) {
      before = members(Transpiler.CLASS_NAME);
      around(before, new Layout(), Transpiler.CLASS_NAME);
      String call = Transpiler.CLASS_NAME + "." + METHOD + "();";
      statements.line(0, "Object " + METHOD + " = " + call);
    } else {
      Expressions expressions = expressions(false);
      locals(expressions, statements, 0);
      statements.statement(0, rootType() + " " + METHOD + " =", expressions.root());
      methods(before, 0, "");
    }
    String first = before.toString().stripLeading();
    return imports() + first + (first.isEmpty() ? "" : "\n") + statements;
  }

  private String imports() {
    String imports = names.imports();
    return imports + (imports.isEmpty() ? "" : "\n");
  }

  private Expressions expressions(boolean chains) {
    return new Expressions(document, plan, names, helpers, chains);
  }

  /** Returns what is in the class, behind its constructor. */
  private Layout members(String className) {
    names.reserve(className);
    Expressions expressions = expressions(true);
    String rootType = rootType();
    Layout inside = new Layout();
    inside.line(2, "public static " + rootType + " " + METHOD + "() {");
    LargeSource large = null;
    if (plan.isLarge()) {
      large = new LargeSource(plan, names, expressions, types);
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
    return inside;
  }

  /** Writes the class around its members, behind what is at the head of its file. */
  private void around(Layout members, Layout head, String className) {
    String name = Identifiers.simple(className);
    if (helpers.warns()) {
      head.line(0, "@SuppressWarnings({\"rawtypes\", \"unchecked\"})");
    }
    head.line(0, "public final class " + name + " {");
    head.line(0, "");
    head.line(2, "private " + name + "() {}");
    head.line(0, "");
    members.before(head);
    members.line(0, "}");
  }

  private String rootType() {
    Part root = plan.root();
    return root != null && root.kind != null ? types.of(root) : "Object";
  }

  private void locals(Expressions expressions, Layout out, int indent) {
    Locals locals = new Locals(hiding);
    for (Part part : plan.order()) {
      if (part.cut) {
        part.name = locals.name(part);
        String beginning = types.of(part) + " " + part.name + " =";
        out.statement(indent, beginning, expressions.made(part, null));
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
