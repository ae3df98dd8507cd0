package io.confingy.internal.source;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.source.ContainerCode.Elements;
import io.confingy.internal.source.Plan.Part;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes nodes as expressions. It calls itself for parts, which the plan keeps from being nested
 * deeply.
 */
final class Expressions {

  private static final int MOST_BY_POSITION = 4;

  private final Document document;
  private final Plan plan;
  private final Classes classes;
  private final Names names;
  private final Helpers helpers;
  private final boolean chains;
  private final ScalarCode scalars;
  private final ContainerCode containers;
  private final FunctionCode functions;

  /**
   * Makes expressions for one file.
   *
   * @param chains whether a line may end before the dot of a call
   */
  Expressions(
      Document document, Plan plan, Classes classes, Names names, Helpers helpers, boolean chains) {
    this.document = document;
    this.plan = plan;
    this.classes = classes;
    this.names = names;
    this.helpers = helpers;
    this.chains = chains;
    this.scalars = new ScalarCode(names);
    this.containers = new ContainerCode(names, helpers);
    this.functions = new FunctionCode(names);
  }

  /** Returns what the root, or a reference to it, is. */
  Code root() {
    Node root = document.root();
    return root instanceof Composite composite
        ? made(composite, null)
        : scalars.code((Scalar) root, Declared.NONE);
  }

  /**
   * Returns the expression that makes a composite.
   *
   * @param all the array that holds its parts, if one does
   */
  Code made(Composite node, @Nullable Code all) {
    if (node instanceof ContainerNode container) {
      return containers.code(container, plan.part(node).type, elements(container, all));
    }
    return node instanceof ObjectNode object
        ? object(object)
        : functions.bound(((BoundNode) node).method(), part(node, 0));
  }

  private Elements elements(ContainerNode node, @Nullable Code all) {
    boolean nulls = false;
    for (int i = 0; i < node.size() && !nulls; i++) {
      nulls = node.part(i) instanceof Scalar.Null;
    }
    List<Code> codes = all == null ? parts(node) : List.of();
    return new Elements(codes, node.size(), nulls, spreads(node, node.size() - 1), all);
  }

  /** Tells whether a part, as the only argument, would be taken for all arguments. */
  boolean spreads(ContainerNode node, int index) {
    if (index < 0 || node.part(index) instanceof Scalar.Null) {
      return index >= 0;
    }
    return node.part(index) instanceof ContainerNode inner && plan.part(inner).type.isArray();
  }

  private List<Code> parts(Composite node) {
    List<Code> codes = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      codes.add(part(node, i));
    }
    return codes;
  }

  /** Returns the expression of a part, which is a reference where it is made on its own. */
  Code part(Composite node, int index) {
    Node part = node.part(index);
    if (part instanceof Composite composite) {
      Part known = plan.part(composite);
      return known.cut ? Code.text(known.name) : made(composite, null);
    }
    try {
      return scalars.code((Scalar) part, plan.place(node, plan.part(node), index));
    } catch (ProblemException e) {
      throw at(e, node, PathFinder.step(node, index));
    }
  }

  /** Adds where it is to a problem that does not say so. */
  ProblemException at(ProblemException e, Composite node, String step) {
    return e.problem().path() != null
        ? e
        : new ProblemException(e.problem().at(PathFinder.path(document.root(), node) + step));
  }

  /** Returns the name of the type that a composite is of, without type arguments. */
  String type(Composite node) {
    if (node instanceof ContainerNode) {
      Declared type = plan.part(node).type;
      helpers.warn();
      return type.is("java.util.Arrays.ArrayList")
          ? names.type("java.util", "List")
          : names.type(type);
    }
    if (node instanceof ObjectNode object) {
      return object.form() == ObjectNode.Form.LAZY
          ? names.type(maker(object).companion())
          : names.type(object.type());
    }
    String functionType = ((BoundNode) node).method().functionType();
    return functionType == null ? "Object" : names.spelled(functionType);
  }

  private Code object(ObjectNode node) {
    try {
      List<Code> arguments = parts(node);
      if (node.form() == ObjectNode.Form.RECORD) {
        return Code.call("new " + names.type(node.type()), arguments);
      }
      Classes.Maker maker = maker(node);
      if (node.form() == ObjectNode.Form.LAZY) {
        return recipe(node, names.type(maker.companion()), arguments);
      }
      return maker.constructor() == null
          ? Code.call(names.type(maker.companion()) + ".create", arguments)
          : Code.call("new " + names.type(node.type()) + maker.constructor(), arguments);
    } catch (ProblemException e) {
      throw at(e, node, "");
    }
  }

  private Code recipe(ObjectNode node, String companion, List<Code> arguments) {
    if (node.size() <= MOST_BY_POSITION || !chains) {
      return Code.call(companion + ".of", arguments);
    }
    List<Code> calls = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      calls.add(Code.call("." + Identifiers.simple(node.name(i)), arguments.get(i)));
    }
    calls.add(Code.call(".build"));
    return Code.chain(companion + ".builder()", calls);
  }

  private Classes.Maker maker(ObjectNode node) {
    Classes.Maker known = classes.maker(node);
    if (known != null) {
      return known;
    }
    if (node.maker() != null) {
      throw Refusal.of(
          "an object that " + Quote.code(node.maker()) + " of `" + node.type() + "` makes",
          "a class whose companion is on the class path");
    }
    TypeName type = node.type();
    Identifiers.qualified(type);
    return new Classes.Maker(
        new TypeName(type.module(), "Lazy" + type.name().replace('.', '_')), null);
  }
}
