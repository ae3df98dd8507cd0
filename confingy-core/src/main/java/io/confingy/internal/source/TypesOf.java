package io.confingy.internal.source;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.type.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the classes that a document names, by their whole names. */
final class TypesOf {

  private final Map<String, TypeName> types = new HashMap<>();
  private final Set<TypeName> added = new HashSet<>();
  private final Set<ObjectKind> kinds = new HashSet<>();

  private TypesOf() {}

  static Map<String, TypeName> nodes(Node root, Plan plan) {
    TypesOf all = new TypesOf();
    if (root instanceof Scalar scalar) {
      all.add(scalar);
    }
    plan.order().forEach(all::add);
    return all.types;
  }

  /** Tells whether a scalar names a class. */
  static boolean namesClass(Scalar node) {
    return node instanceof Scalar.EnumConstant
        || node instanceof Scalar.ClassLiteral
        || node instanceof Scalar.Value
        || node instanceof Scalar.Function;
  }

  private void add(Part part) {
    if (part.kind != null) {
      add(part.kind);
    } else if (part.node instanceof ContainerNode container) {
      add(container.shape().elementType());
    } else {
      add(((BoundNode) part.node).method());
    }
    for (int i = 0; part.namesClass && i < part.node.size(); i++) {
      if (part.node.part(i) instanceof Scalar scalar) {
        add(scalar);
      }
    }
  }

  private void add(ObjectKind kind) {
    if (kinds.add(kind)) {
      add(kind.first.type());
      if (kind.maker != null) {
        add(TypeName.of(kind.maker.type()));
      }
    }
  }

  private void add(Scalar node) {
    if (node instanceof Scalar.EnumConstant constant) {
      add(constant.type());
    } else if (node instanceof Scalar.ClassLiteral literal) {
      add(literal.type());
    } else if (node instanceof Scalar.Value value) {
      add(value.type());
    } else if (node instanceof Scalar.Function function) {
      add(function.method());
    }
  }

  private void add(MethodName method) {
    add(method.owner());
  }

  private void add(@Nullable TypeName type) {
    if (type != null && added.add(type) && !type.name().endsWith("]")) {
      types.put(type.toString(), type);
    }
  }
}
