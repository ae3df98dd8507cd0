package io.confingy.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a configuration that is too large for one method: its parts go into an array, those that
 * others need first, and each method and class makes some of them.
 */
final class LargeSource {

  private static final int VALUES_OF_A_METHOD = 250;
  private static final int VALUES_OF_A_CLASS = 3_000;
  private static final int ELEMENTS_AT_ONCE = 200;

  private final @Nullable Part root;
  private final Names names;
  private final Expressions expressions;
  private final LocalTypes types;
  private final Layout classes = new Layout();

  /** How many methods each class has. */
  private final List<Integer> methods = new ArrayList<>();

  private int made;
  private int valuesOfClass;
  private int valuesOfMethod;
  private boolean fills;

  LargeSource(Plan plan, Names names, Expressions expressions, LocalTypes types) {
    this.types = types;
    this.root = plan.root();
    this.names = names;
    this.expressions = expressions;
    for (Part part : plan.order()) {
      if (part.cut || part == plan.root()) {
        make(part);
      }
    }
    endMethod();
    endClass();
  }

  /** Writes what makes all parts, and returns the configuration. */
  void calls(Layout out) {
    out.line(4, "Object[] made = new Object[" + made + "];");
    for (int i = 0; i < methods.size(); i++) {
      for (int j = 0; j < methods.get(i); j++) {
        out.line(4, "Part" + i + ".make" + j + "(made);");
      }
    }
    String type = root == null ? "Object" : types.raw(root);
    out.line(4, "return (" + type + ") made[" + (made - 1) + "];");
  }

  /** Writes the classes that make parts. */
  void classes(Layout out) {
    if (fills) {
      out.line(0, "");
      out.line(2, "private static void fill(Object array, int from, Object... elements) {");
      out.line(4, "for (int i = 0; i < elements.length; i++) {");
      out.line(6, names.type("java.lang.reflect", "Array") + ".set(array, from + i, elements[i]);");
      out.line(4, "}");
      out.line(2, "}");
    }
    out.lines(classes);
  }

  private void make(Part part) {
    if (!part.spread) {
      String target = "made[" + made++ + "]";
      method(part.weight).statement(6, target + " =", expressions.made(part, null));
      part.name = "(" + types.raw(part) + ") " + target;
      return;
    }
    String array = fill(part);
    if (part.type.isArray()) {
      part.name = "(" + types.raw(part) + ") " + array;
      return;
    }
    String target = "made[" + made++ + "]";
    Code all = Code.text("(Object[]) " + array);
    method(1).statement(6, target + " =", expressions.made(part, all));
    part.name = "(" + types.raw(part) + ") " + target;
  }

  private String fill(Part part) {
    fills = true;
    String array = "made[" + made++ + "]";
    Declared component =
        part.type.isArray() ? part.type.component() : Declared.of("java.lang.Object");
    String empty =
        "new "
            + names.type(new Declared(component.name(), List.of(), 0))
            + "["
            + part.node.size()
            + "]"
            + "[]".repeat(component.dimensions());
    method(1).statement(6, array + " =", Code.text(empty));
    for (int from = 0; from < part.node.size(); ) {
      from = fillSome(part, array, from);
    }
    return array;
  }

  private int fillSome(Part part, String array, int from) {
    List<Code> arguments = new ArrayList<>();
    arguments.add(Code.text(array));
    arguments.add(Code.text(String.valueOf(from)));
    int weight = 0;
    int to = from;
    while (to < part.node.size() && weight < ELEMENTS_AT_ONCE) {
      weight += part.weight(to);
      arguments.add(expressions.part(part, to++));
    }
    if (to == from + 1 && expressions.spreads(part, from)) {
      arguments.set(2, Code.around("(Object) ", arguments.get(2), ""));
    }
    method(weight).statement(6, "", Code.call("fill", arguments));
    return to;
  }

  /** Returns where the method goes on that makes the next values. */
  private Layout method(int values) {
    boolean newClass = methods.isEmpty() || valuesOfClass > VALUES_OF_A_CLASS;
    if (newClass || valuesOfMethod > VALUES_OF_A_METHOD) {
      endMethod();
      if (newClass) {
        endClass();
        startClass();
      }
      startMethod();
    }
    valuesOfClass += values;
    valuesOfMethod += values;
    return classes;
  }

  private void startClass() {
    classes.line(0, "");
    classes.line(2, "private static final class Part" + methods.size() + " {");
    methods.add(0);
    valuesOfClass = 0;
  }

  private void startMethod() {
    int last = methods.size() - 1;
    int method = methods.get(last);
    classes.line(0, "");
    classes.line(4, "static void make" + method + "(Object[] made) {");
    methods.set(last, method + 1);
    valuesOfMethod = 0;
  }

  private void endMethod() {
    if (!methods.isEmpty()) {
      classes.line(4, "}");
    }
  }

  private void endClass() {
    if (!methods.isEmpty()) {
      classes.line(2, "}");
    }
  }
}
