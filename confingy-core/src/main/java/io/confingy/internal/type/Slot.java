package io.confingy.internal.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A place of a configuration where a value stands, as its declared type describes it.
 *
 * <p>Type variables and wildcards count as their upper bounds.
 */
public final class Slot {

  /** A place for anything, null included. */
  public static final Slot ANY = new Slot(Object.class, false, List.of());

  private final Class<?> type;
  private final boolean primitive;
  private final List<Slot> arguments;
  private final boolean optional;

  private Slot(Class<?> type, boolean primitive, List<Slot> arguments) {
    this.type = type;
    this.primitive = primitive;
    this.arguments = arguments;
    this.optional =
        type == Optional.class
            || type == OptionalInt.class
            || type == OptionalLong.class
            || type == OptionalDouble.class;
  }

  /** Describes a declared type. */
  public static Slot of(Type type) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    if (type instanceof ParameterizedType generic) {
      List<Slot> arguments = Arrays.stream(generic.getActualTypeArguments()).map(Slot::of).toList();
      return new Slot((Class<?>) generic.getRawType(), false, arguments);
    }
    if (type instanceof GenericArrayType array) {
      Slot component = of(array.getGenericComponentType());
      return new Slot(component.type.arrayType(), false, List.of(component));
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    // The bound of a variable may mention the variable again: T extends Comparable<T>.
    return ofClass(erasure(((TypeVariable<?>) type).getBounds()[0]));
  }

  private static Slot ofClass(Class<?> type) {
    if (type == Object.class) {
      return ANY;
    }
    if (type.isArray()) {
      return new Slot(type, false, List.of(ofClass(type.componentType())));
    }
    return new Slot(boxed(type), type.isPrimitive(), List.of());
  }

  private static Class<?> erasure(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof GenericArrayType array) {
      return erasure(array.getGenericComponentType()).arrayType();
    }
    return type instanceof TypeVariable<?> variable
        ? erasure(variable.getBounds()[0])
        : Object.class;
  }

  private static Class<?> boxed(Class<?> type) {
    return type.isPrimitive()
        ? java.lang.invoke.MethodType.methodType(type).wrap().returnType()
        : type;
  }

  /** Returns the class a value here is an instance of; the box of a primitive one. */
  public Class<?> type() {
    return type;
  }

  /** Tells whether the declared type is primitive, so that null has no place here. */
  public boolean primitive() {
    return primitive;
  }

  /**
   * Returns the place that a type argument describes: 0 for the elements of a list, 1 for the
   * values of a map.
   */
  public Slot argument(int index) {
    return index < arguments.size() ? arguments.get(index) : ANY;
  }

  /** Returns a place of the same class with other type arguments. */
  public Slot withArguments(List<Slot> others) {
    return new Slot(type, primitive, List.copyOf(others));
  }

  /** Tells whether this is a place for one of the four optionals. */
  public boolean isOptional() {
    return optional;
  }

  /** Returns the type arguments there are, or the component of an array. */
  public List<Slot> arguments() {
    return arguments;
  }

  /**
   * Tells whether a value of exactly this class is what the declared type says, so that it need not
   * be named.
   */
  public boolean tells(Class<?> valueType) {
    return type == valueType;
  }

  /** Returns the declared type to show a person. */
  @Override
  public String toString() {
    if (primitive) {
      return primitiveName();
    }
    if (type.isArray()) {
      return argument(0) + "[]";
    }
    String name = TypeName.of(type).toString();
    return arguments.isEmpty()
        ? name
        : name + "<" + String.join(", ", arguments.stream().map(Slot::toString).toList()) + ">";
  }

  private String primitiveName() {
    return java.lang.invoke.MethodType.methodType(type).unwrap().returnType().getName();
  }
}
