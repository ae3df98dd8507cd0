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
  private final Names names;
  private final boolean chains;
  private final ScalarCode scalars;
  private final ContainerCode containers;
  private final FunctionCode functions;

  /**
   * Makes expressions for one file.
   *
   * @param chains whether a line may end before the dot of a call
   */
  Expressions(Document document, Plan plan, Names names, Helpers helpers, boolean chains) {
    this.document = document;
    this.plan = plan;
    this.names = names;
    this.chains = chains;
    this.functions = new FunctionCode(names, helpers);
    this.scalars = new ScalarCode(names, functions);
    this.containers = new ContainerCode(names, helpers);
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
    return node instanceof ObjectNode object ? object(object) : bound((BoundNode) node);
  }

  private Code bound(BoundNode node) {
    Node receiver = node.part(0);
    Code code = part(node, 0);
    String type = "";
    if (receiver instanceof Scalar.EnumConstant constant) {
      type = constant.type().toString();
    } else if (receiver instanceof ObjectNode object && object.form() != ObjectNode.Form.LAZY) {
      type = object.type().toString();
      code = plan.part(object).name.startsWith("(") ? Code.around("(", code, ")") : code;
    }
    return functions.bound(node.method(), code, type);
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

  private Code object(ObjectNode node) {
    try {
      Plan.Part part = plan.part(node);
      Classes.Maker maker = part.maker;
      if (maker == null && node.maker() != null) {
        throw Refusal.of(
            "an object that " + Quote.code(node.maker()) + " of `" + node.type() + "` makes",
            "a class whose companion is on the class path");
      }
      if (node.form() == ObjectNode.Form.RECORD || (maker != null && makesNew(node, maker))) {
        String made = maker == null ? names.type(node.type()) : names.type(maker.type());
        String diamond = maker != null && maker.isGeneric() ? "<>" : "";
        return Code.call("new " + made + diamond, arguments(node, maker));
      }
      String companion = names.recipe(node, part);
      boolean lazy = node.form() == ObjectNode.Form.LAZY;
      if (maker != null && maker.leavesDefaults()) {
        return built(node, maker, companion, lazy ? ".build" : ".build().instantiate");
      }
      return lazy
          ? recipe(node, maker, companion)
          : Code.call(companion + ".create", arguments(node, maker));
    } catch (ProblemException e) {
      throw at(e, node, "");
    }
  }

  private static boolean makesNew(ObjectNode node, Classes.Maker maker) {
    return node.form() == ObjectNode.Form.TRACKED && maker.constructs() && !maker.leavesDefaults();
  }

  /** Returns the arguments in the order of the parameters. */
  private List<Code> arguments(ObjectNode node, Classes.@Nullable Maker maker) {
    if (maker == null) {
      return parts(node);
    }
    List<Code> codes = new ArrayList<>(maker.order().size());
    for (int each : maker.order()) {
      codes.add(part(node, each));
    }
    return codes;
  }

  private Code recipe(ObjectNode node, Classes.@Nullable Maker maker, String companion) {
    return node.size() <= MOST_BY_POSITION || !chains
        ? Code.call(companion + ".of", arguments(node, maker))
        : built(node, maker, companion, ".build");
  }

  private Code built(
      ObjectNode node, Classes.@Nullable Maker maker, String companion, String last) {
    List<Code> calls = new ArrayList<>();
    int size = maker == null ? node.size() : maker.order().size();
    for (int i = 0; i < size; i++) {
      int index = maker == null ? i : maker.order().get(i);
      if (index >= 0) {
        String name = maker == null ? node.name(i) : maker.names().get(i);
        calls.add(Code.call("." + Identifiers.simple(name), part(node, index)));
      }
    }
    calls.add(Code.call(last));
    return chains
        ? Code.chain(companion + ".builder()", calls)
        : Code.unbroken(Code.chain(companion + ".builder()", calls));
  }
}
