package io.confingy.internal.source;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the objects of one kind as calls, whose names are found out once. */
final class ObjectCode {

  private static final int MOST_BY_POSITION = 4;

  private final ObjectKind kind;

  /** What is called with the arguments, or what makes the builder that takes them. */
  private final String first;

  /** What is called last where a builder takes the arguments, or null where none does. */
  private final @Nullable String last;

  /** Whether a line may end before the dot of a call. */
  private final boolean chains;

  /** The methods of the builder, once they have been called. */
  private final @Nullable String[] setters;

  private ObjectCode(ObjectKind kind, String first, @Nullable String last, boolean chains) {
    this.kind = kind;
    this.first = first;
    this.last = last;
    this.chains = chains;
    this.setters = new @Nullable String[last == null ? 0 : kind.order.length];
  }

  /** Finds out how objects are written. */
  static ObjectCode of(ObjectKind kind, Names names, boolean chains) {
    ObjectNode node = kind.first;
    Classes.Maker maker = kind.maker;
    if (maker == null && node.maker() != null) {
      throw Refusal.of(
          "an object that " + Quote.code(node.maker()) + " of `" + node.type() + "` makes",
          "a class whose companion is on the class path");
    }
    if (node.form() == ObjectNode.Form.RECORD || (maker != null && makesNew(node, maker))) {
      String made = maker == null ? names.type(node.type()) : names.type(maker.type());
      String diamond = maker != null && maker.generic() ? "<>" : "";
      return new ObjectCode(kind, "new " + made + diamond, null, chains);
    }
    String companion = names.recipe(kind);
    boolean lazy = node.form() == ObjectNode.Form.LAZY;
    boolean defaults = maker != null && maker.leavesDefaults();
    if (defaults || (lazy && chains && node.size() > MOST_BY_POSITION)) {
      String last = lazy ? ".build" : ".build().instantiate";
      return new ObjectCode(kind, companion + ".builder()", last, chains);
    }
    return new ObjectCode(kind, companion + (lazy ? ".of" : ".create"), null, chains);
  }

  private static boolean makesNew(ObjectNode node, Classes.Maker maker) {
    return node.form() == ObjectNode.Form.TRACKED && maker.constructs() && !maker.leavesDefaults();
  }

  /** Returns the expression of one of them. */
  Code of(Part object, Expressions expressions) {
    return last == null
        ? Code.call(first, arguments(object, expressions))
        : built(object, expressions, last);
  }

  /** Returns the arguments in the order of the parameters. */
  private List<Code> arguments(Part object, Expressions expressions) {
    List<Code> codes = new ArrayList<>(kind.order.length);
    for (int i = 0; i < kind.order.length; i++) {
      codes.add(argument(object, i, expressions));
    }
    return codes;
  }

  private Code argument(Part object, int parameter, Expressions expressions) {
    int index = kind.order[parameter];
    Code code = expressions.part(object, index);
    boolean last = parameter == kind.order.length - 1;
    Class<?> variable = last && kind.maker != null ? kind.maker.variable() : null;
    return variable == null ? code : expressions.all(code, object, index, variable);
  }

  private Code built(Part object, Expressions expressions, String build) {
    List<Code> calls = new ArrayList<>(kind.order.length + 1);
    for (int i = 0; i < kind.order.length; i++) {
      if (kind.order[i] >= 0) {
        calls.add(Code.call(setter(i), argument(object, i, expressions)));
      }
    }
    calls.add(Code.call(build));
    Code chain = Code.chain(first, calls);
    return chains ? chain : Code.unbroken(chain);
  }

  private String setter(int parameter) {
    String known = setters[parameter];
    if (known == null) {
      known = "." + Identifiers.simple(kind.setter(parameter));
      setters[parameter] = known;
    }
    return known;
  }
}
