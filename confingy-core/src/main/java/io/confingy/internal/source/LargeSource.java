package io.confingy.internal.source;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a configuration that is too large for one method: its parts go into an array, those that
 * others need first, and each method and class makes some of them.
 */
final class LargeSource {

  private static final int VALUES_OF_A_METHOD = 250;
  private static final int VALUES_OF_A_CLASS = 3_000;
  private static final int ELEMENTS_AT_ONCE = 200;

  private final Document document;
  private final Plan plan;
  private final Names names;
  private final Expressions expressions;
  private final LocalTypes types;
  private final List<List<Layout>> classes = new ArrayList<>();
  private int made;
  private int valuesOfClass;
  private int valuesOfMethod;
  private boolean fills;

  LargeSource(
      Document document, Plan plan, Names names, Expressions expressions, LocalTypes types) {
    this.types = types;
    this.document = document;
    this.plan = plan;
    this.names = names;
    this.expressions = expressions;
    for (Composite node : plan.order()) {
      if (plan.part(node).cut || node == document.root()) {
        make(node);
      }
    }
  }

  /** Writes what makes all parts, and returns the configuration. */
  void calls(Layout out) {
    out.line(4, "Object[] made = new Object[" + made + "];");
    for (int i = 0; i < classes.size(); i++) {
      for (int j = 0; j < classes.get(i).size(); j++) {
        out.line(4, "Part" + i + ".make" + j + "(made);");
      }
    }
    String type = document.root() instanceof Composite root ? types.raw(root) : "Object";
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
    for (int i = 0; i < classes.size(); i++) {
      out.line(0, "");
      out.line(2, "private static final class Part" + i + " {");
      for (int j = 0; j < classes.get(i).size(); j++) {
        out.line(0, "");
        out.line(4, "static void make" + j + "(Object[] made) {");
        out.lines(classes.get(i).get(j));
        out.line(4, "}");
      }
      out.line(2, "}");
    }
  }

  private void make(Composite node) {
    Plan.Part part = plan.part(node);
    if (!part.spread) {
      String target = "made[" + made++ + "]";
      method(plan.weightOfAll(node)).statement(6, target + " =", expressions.made(node, null));
      part.name = "(" + types.raw(node) + ") " + target;
      return;
    }
    ContainerNode container = (ContainerNode) node;
    String array = fill(container, part);
    if (part.type.isArray()) {
      part.name = "(" + types.raw(node) + ") " + array;
      return;
    }
    String target = "made[" + made++ + "]";
    Code all = Code.text("(Object[]) " + array);
    method(1).statement(6, target + " =", expressions.made(node, all));
    part.name = "(" + types.raw(node) + ") " + target;
  }

  private String fill(ContainerNode node, Plan.Part part) {
    fills = true;
    String array = "made[" + made++ + "]";
    Declared component =
        part.type.isArray() ? part.type.component() : Declared.of("java.lang.Object");
    String empty =
        "new "
            + names.type(new Declared(component.name(), List.of(), 0))
            + "["
            + node.size()
            + "]"
            + "[]".repeat(component.dimensions());
    method(1).statement(6, array + " =", Code.text(empty));
    for (int from = 0; from < node.size(); ) {
      from = fillSome(node, array, from);
    }
    return array;
  }

  private int fillSome(ContainerNode node, String array, int from) {
    List<Code> arguments = new ArrayList<>();
    arguments.add(Code.text(array));
    arguments.add(Code.text(String.valueOf(from)));
    int weight = 0;
    int to = from;
    while (to < node.size() && weight < ELEMENTS_AT_ONCE) {
      weight += plan.weight(node.part(to));
      arguments.add(expressions.part(node, to++));
    }
    if (to == from + 1 && expressions.spreads(node, from)) {
      arguments.set(2, Code.around("(Object) ", arguments.get(2), ""));
    }
    method(weight).statement(6, "", Code.call("fill", arguments));
    return to;
  }

  /** Returns the method that makes the next values. */
  private Layout method(int values) {
    boolean newClass = classes.isEmpty() || valuesOfClass > VALUES_OF_A_CLASS;
    if (newClass) {
      classes.add(new ArrayList<>());
      valuesOfClass = 0;
    }
    List<Layout> methods = classes.get(classes.size() - 1);
    if (newClass || valuesOfMethod > VALUES_OF_A_METHOD) {
      methods.add(new Layout());
      valuesOfMethod = 0;
    }
    valuesOfClass += values;
    valuesOfMethod += values;
    return methods.get(methods.size() - 1);
  }
}
