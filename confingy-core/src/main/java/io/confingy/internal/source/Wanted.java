package io.confingy.internal.source;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.type.Types;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what type all places of an object or a container want, so that a local variable can
 * have it.
 */
final class Wanted {

  /** What places want that take anything. */
  static final Type ANYTHING = Object.class;

  /** What places want of which this is not known, or that do not want the same. */
  static final Type UNKNOWN = void.class;

  private Wanted() {}

  /** Finds it for all parts of a plan. */
  static void find(Plan plan) {
    List<Part> order = plan.order();
    for (int i = order.size() - 1; i >= 0; i--) {
      Part part = order.get(i);
      if (part.wanted == null) {
        part.wanted = ANYTHING;
      }
      parts(part, part.wanted);
    }
  }

  private static void parts(Part part, Type type) {
    if (!part.hasComposites()) {
      return;
    }
    Classes.Maker maker = part.maker();
    Map<TypeVariable<?>, Type> variables = maker == null ? Map.of() : variables(maker, type);
    for (int i = 0; i < part.node.size(); i++) {
      Part inner = part.part(i);
      if (inner != null) {
        inner.wanted = both(inner.wanted, place(part, type, variables, i));
      }
    }
  }

  private static Type both(@Nullable Type one, Type other) {
    if (one == null || one.equals(ANYTHING)) {
      return other;
    }
    return other.equals(ANYTHING) || other.equals(one) ? one : UNKNOWN;
  }

  private static Type place(Part part, Type type, Map<TypeVariable<?>, Type> variables, int index) {
    if (part.kind != null) {
      Classes.Maker maker = part.kind.maker;
      int parameter = maker == null ? -1 : maker.order().indexOf(index);
      return maker == null || parameter < 0
          ? UNKNOWN
          : substituted(maker.parameters().get(parameter), variables);
    }
    if (part.node instanceof ContainerNode container && !part.type.isArray()) {
      return element(container, type, index);
    }
    return ANYTHING;
  }

  private static Type element(ContainerNode node, Type type, int index) {
    if (type == ANYTHING || type == UNKNOWN) {
      return type;
    }
    boolean ofMap = node.shape().form() == Shape.Form.MAP;
    List<Type> arguments = arguments(type, ofMap ? 2 : 1);
    return arguments == null ? UNKNOWN : bound(arguments.get(ofMap ? index % 2 : 0));
  }

  /**
   * Returns the type arguments of a container's place, or null where they are not those of the
   * container.
   */
  static @Nullable List<Type> arguments(Type type, int size) {
    return type instanceof ParameterizedType generic
            && generic.getActualTypeArguments().length == size
            && ((Class<?>) generic.getRawType()).getName().startsWith("java.")
            && generic.getRawType() != Comparable.class
        ? List.of(generic.getActualTypeArguments())
        : null;
  }

  private static Type bound(Type argument) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    return wildcard.getLowerBounds().length > 0 ? UNKNOWN : wildcard.getUpperBounds()[0];
  }

  /** Returns what is known of the type variables of an object in a place. */
  private static Map<TypeVariable<?>, Type> variables(Classes.Maker maker, Type type) {
    Map<TypeVariable<?>, Type> variables = new HashMap<>();
    if (!(maker.made() instanceof ParameterizedType made)) {
      return variables;
    }
    Type[] declared = made.getActualTypeArguments();
    Type[] given = type instanceof ParameterizedType place ? ofObject(maker, place) : null;
    for (int i = 0; i < declared.length; i++) {
      if (declared[i] instanceof TypeVariable<?> variable) {
        Type known = given == null ? type : bound(given[i]);
        variables.put(variable, given == null && type != ANYTHING ? UNKNOWN : known);
      }
    }
    return variables;
  }

  /** Returns the type arguments that a place gives to an object, be it for it or for its recipe. */
  static Type @Nullable [] ofObject(Classes.Maker maker, ParameterizedType place) {
    if (place.getRawType() == maker.type() || place.getRawType() == maker.recipe()) {
      return place.getActualTypeArguments();
    }
    boolean lazy = place.getRawType().getTypeName().equals("io.confingy.Lazy");
    return lazy && bound(place.getActualTypeArguments()[0]) instanceof ParameterizedType made
        ? ofObject(maker, made)
        : null;
  }

  private static Type substituted(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      Type known = variables.getOrDefault(variable, UNKNOWN);
      return known == ANYTHING && variable.getBounds()[0] != Object.class ? UNKNOWN : known;
    }
    if (!(type instanceof ParameterizedType generic) || variables.isEmpty()) {
      return type instanceof Class<?> || variables.isEmpty() ? type : UNKNOWN;
    }
    Type[] arguments = generic.getActualTypeArguments();
    for (int i = 0; i < arguments.length; i++) {
      if (mentionsVariable(arguments[i])) {
        arguments[i] = substituted(arguments[i], variables);
        if (arguments[i] == UNKNOWN || arguments[i] == ANYTHING) {
          return UNKNOWN;
        }
      }
    }
    return Types.parameterized((Class<?>) generic.getRawType(), arguments);
  }

  private static boolean mentionsVariable(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type each : generic.getActualTypeArguments()) {
        if (mentionsVariable(each)) {
          return true;
        }
      }
      return false;
    }
    if (type instanceof WildcardType wildcard) {
      return mentionsVariable(wildcard.getUpperBounds()[0])
          || (wildcard.getLowerBounds().length > 0
              && mentionsVariable(wildcard.getLowerBounds()[0]));
    }
    return !(type instanceof Class<?>);
  }
}
