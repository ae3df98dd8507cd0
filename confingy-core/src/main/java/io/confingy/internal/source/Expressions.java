package io.confingy.internal.source;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.source.ContainerCode.Elements;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes nodes as expressions. It calls itself for parts, which the plan keeps from being nested
 * deeply.
 */
final class Expressions {

  private final Document document;
  private final Plan plan;
  private final Names names;
  private final boolean chains;
  private final ScalarCode scalars;
  private final ContainerCode containers;
  private final FunctionCode functions;
  private final Map<ObjectKind, ObjectCode> objects = new HashMap<>();

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
    Part root = plan.root();
    return root == null ? scalars.code((Scalar) document.root(), Declared.NONE) : made(root, null);
  }

  /**
   * Returns the expression that makes a composite.
   *
   * @param all the array that holds its parts, if one does
   */
  Code made(Part part, @Nullable Code all) {
    if (part.node instanceof ContainerNode container) {
      return containers.code(container, part.type, elements(part, all));
    }
    return part.kind != null ? object(part, part.kind) : bound(part);
  }

  private Code bound(Part part) {
    BoundNode node = (BoundNode) part.node;
    Node receiver = node.part(0);
    Part known = part.part(0);
    Code code = part(part, 0);
    String type = "";
    if (receiver instanceof Scalar.EnumConstant constant) {
      type = constant.type().toString();
    } else if (known != null
        && receiver instanceof ObjectNode object
        && object.form() != ObjectNode.Form.LAZY) {
      type = object.type().toString();
      code = known.name.startsWith("(") ? Code.around("(", code, ")") : code;
    }
    return functions.bound(node.method(), code, type);
  }

  private Elements elements(Part part, @Nullable Code all) {
    Composite node = part.node;
    boolean nulls = false;
    for (int i = 0; i < node.size() && !nulls; i++) {
      nulls = node.part(i) instanceof Scalar.Null;
    }
    List<Code> codes = all == null ? parts(part) : List.of();
    boolean spreads = spreads(part, node.size() - 1);
    boolean mixed = part.namesClass && isMixed((ContainerNode) node);
    return new Elements(codes, node.size(), nulls, spreads, mixed, all);
  }

  private static boolean isMixed(ContainerNode node) {
    return node.shape().form() == Shape.Form.MAP
        ? isMixed(node, 0, 2) || isMixed(node, 1, 2)
        : isMixed(node, 0, 1);
  }

  /**
   * Tells whether there are constants of two enums, and something else: all of that is comparable,
   * each to others, which is where compilers give up.
   */
  private static boolean isMixed(ContainerNode node, int from, int step) {
    TypeName first = null;
    boolean two = false;
    boolean other = false;
    for (int i = from; i < node.size(); i += step) {
      if (!(node.part(i) instanceof Scalar.EnumConstant constant)) {
        other |= !(node.part(i) instanceof Scalar.Null);
      } else if (first == null) {
        first = constant.type();
      } else {
        two |= !constant.type().equals(first);
      }
    }
    return two && other;
  }

  /** Tells whether a part of a container, as the only argument, would be taken for all. */
  boolean spreads(Part part, int index) {
    if (index < 0 || part.node.part(index) instanceof Scalar.Null) {
      return index >= 0;
    }
    Part inner = part.part(index);
    return inner != null && inner.node instanceof ContainerNode && inner.type.isArray();
  }

  /**
   * Returns the expression of a part that is all the variable arguments, with a cast where a
   * compiler would warn that it may be meant as one of them.
   *
   * @param type the class of each
   */
  Code all(Code code, Part whole, int index, Class<?> type) {
    Part part = whole.part(index);
    boolean isOne =
        part == null
            ? !type.isPrimitive()
            : !type.isArray()
                && type.isAssignableFrom(Object[].class)
                && !part.type.isArrayOf(type.getName());
    return isOne ? Code.around("(" + names.type(type) + "[]) ", code, "") : code;
  }

  private List<Code> parts(Part part) {
    int size = part.node.size();
    List<Code> codes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      codes.add(part(part, i));
    }
    return codes;
  }

  /** Returns the expression of a part, which is a reference where it is made on its own. */
  Code part(Part whole, int index) {
    Part part = whole.part(index);
    if (part != null) {
      return part.cut ? Code.text(part.name) : made(part, null);
    }
    try {
      return scalars.code((Scalar) whole.node.part(index), whole.place(index));
    } catch (ProblemException e) {
      throw at(e, whole.node, PathFinder.step(whole.node, index));
    }
  }

  /** Adds where it is to a problem that does not say so. */
  private ProblemException at(ProblemException e, Composite node, String step) {
    return e.problem().path() != null
        ? e
        : new ProblemException(e.problem().at(PathFinder.path(document.root(), node) + step));
  }

  private Code object(Part part, ObjectKind kind) {
    try {
      ObjectCode code = objects.get(kind);
      if (code == null) {
        code = ObjectCode.of(kind, names, chains);
        objects.put(kind, code);
      }
      return code.of(part, this);
    } catch (ProblemException e) {
      throw at(e, part.node, "");
    }
  }
}
