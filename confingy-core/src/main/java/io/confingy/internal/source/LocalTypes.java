package io.confingy.internal.source;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.type.TypeName;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the types of local variables: with the type arguments that all their places want, with
 * wildcards where the places take anything, and without type arguments where it is not known what
 * they want, since that compiles in any case.
 */
final class LocalTypes {

  private final Names names;
  private final Helpers helpers;

  LocalTypes(Names names, Helpers helpers) {
    this.names = names;
    this.helpers = helpers;
  }

  /** Returns the type of a variable for a composite. */
  String of(Part part) {
    Type wanted = part.wanted == null ? Wanted.ANYTHING : part.wanted;
    if (part.node instanceof ContainerNode container) {
      return part.type.isArray() ? raw(part) : container(container, part, wanted);
    }
    return part.kind != null && part.kind.maker != null
        ? object(part.kind, part.kind.maker, wanted)
        : raw(part);
  }

  /** Returns the type of a composite without type arguments. */
  String raw(Part part) {
    if (part.node instanceof ContainerNode container) {
      if (size(container, part) > 0 || part.type.isArray()) {
        helpers.warn();
      }
      return kind(part);
    }
    if (part.kind != null) {
      return raw(part.kind);
    }
    String functionType = ((BoundNode) part.node).method().functionType();
    helpers.warn();
    return functionType == null ? "Object" : names.functionType(functionType);
  }

  private String raw(ObjectKind kind) {
    if (kind.maker != null && kind.maker.generic()) {
      helpers.warn();
    }
    return name(kind);
  }

  private String name(ObjectKind kind) {
    if (kind.first.form() == ObjectNode.Form.LAZY) {
      return names.recipe(kind);
    }
    return names.type(kind.maker == null ? kind.first.type() : TypeName.of(kind.maker.type()));
  }

  private String kind(Part part) {
    return part.type.is("java.util.Arrays.ArrayList")
        ? names.type("java.util", "List")
        : names.type(part.type);
  }

  /** Returns how many type arguments a container has. */
  private static int size(ContainerNode node, Part part) {
    if (part.type.isArray()
        || part.type.name().matches("java\\.util\\.Optional(Int|Long|Double)")) {
      return 0;
    }
    return node.shape().form() == Shape.Form.MAP ? 2 : 1;
  }

  private String container(ContainerNode node, Part part, Type wanted) {
    int size = size(node, part);
    if (size == 0) {
      return kind(part);
    }
    if (wanted == Wanted.ANYTHING) {
      List<String> arguments = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        arguments.add(common(node, part, i, size));
      }
      return kind(part) + "<" + String.join(", ", arguments) + ">";
    }
    List<Type> arguments = Wanted.arguments(wanted, size);
    return arguments == null || !arguments.stream().allMatch(LocalTypes::isSpellable)
        ? raw(part)
        : kind(part) + spelled(arguments.toArray(Type[]::new));
  }

  private String object(ObjectKind kind, Classes.Maker maker, Type wanted) {
    int size = maker.type().getTypeParameters().length;
    boolean lazy = kind.first.form() == ObjectNode.Form.LAZY;
    if (size == 0 || (lazy && maker.recipe() != null && !isGeneric(maker.recipe()))) {
      return raw(kind);
    }
    String name = name(kind);
    if (wanted == Wanted.ANYTHING) {
      return name + "<?" + ", ?".repeat(size - 1) + ">";
    }
    Type[] arguments =
        wanted instanceof ParameterizedType place ? Wanted.ofObject(maker, place) : null;
    return arguments == null || !List.of(arguments).stream().allMatch(LocalTypes::isSpellable)
        ? raw(kind)
        : name + spelled(arguments);
  }

  private static boolean isGeneric(Class<?> type) {
    return type.getTypeParameters().length > 0;
  }

  /** Returns what the elements of a container, or its keys or values, all are, or a wildcard. */
  private String common(ContainerNode node, Part part, int from, int step) {
    String common = "";
    for (int i = from; i < node.size(); i += step) {
      boolean told = part.place(i).name().isEmpty();
      String type = told && node.part(i) instanceof Scalar scalar ? plain(scalar) : "?";
      if (type.equals("?") || !(common.isEmpty() || type.equals(common))) {
        return "?";
      }
      common = type;
    }
    return common.isEmpty() ? "?" : names.type("java.lang", common);
  }

  private static String plain(Scalar scalar) {
    if (scalar instanceof Scalar.Text) {
      return "String";
    }
    if (scalar instanceof Scalar.Whole whole) {
      return whole.value() == (int) whole.value() ? "Integer" : "Long";
    }
    return scalar instanceof Scalar.Bool ? "Boolean" : "?";
  }

  /** Tells whether a type has no type variables. */
  private static boolean isSpellable(Type type) {
    if (type instanceof ParameterizedType generic) {
      return List.of(generic.getActualTypeArguments()).stream().allMatch(LocalTypes::isSpellable);
    }
    if (type instanceof WildcardType wildcard) {
      return isSpellable(wildcard.getUpperBounds()[0])
          && List.of(wildcard.getLowerBounds()).stream().allMatch(LocalTypes::isSpellable);
    }
    return type instanceof GenericArrayType array
        ? isSpellable(array.getGenericComponentType())
        : type instanceof Class<?>;
  }

  private String spelled(Type type) {
    if (type instanceof ParameterizedType generic) {
      return names.type((Class<?>) generic.getRawType())
          + spelled(generic.getActualTypeArguments());
    }
    if (type instanceof GenericArrayType array) {
      return spelled(array.getGenericComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      Type upper = wildcard.getUpperBounds()[0];
      Type[] lower = wildcard.getLowerBounds();
      return lower.length > 0
          ? "? super " + spelled(lower[0])
          : upper == Object.class ? "?" : "? extends " + spelled(upper);
    }
    return names.type((Class<?>) type);
  }

  private String spelled(Type[] types) {
    List<String> all = new ArrayList<>();
    for (Type each : types) {
      all.add(spelled(each));
    }
    return "<" + String.join(", ", all) + ">";
  }
}
