package io.confingy.internal.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A place of a configuration where a value stands, as its declared type describes it.
 *
 * <p>Wildcards count as their upper bounds, and so do type variables of which nothing else is
 * known.
 */
public final class Slot {

  /** A place for anything, null included. */
  public static final Slot ANY = new Slot(Object.class, false, List.of());

  /**
   * How many classes a place may mention. Of one with more, type arguments are left out: a class
   * that holds one of itself with other type arguments, {@code Nest<T>} with a {@code
   * Nest<List<T>>}, has no end of them.
   */
  private static final int MOST_CLASSES = 50;

  private final Class<?> type;
  private final boolean primitive;
  private final List<Slot> arguments;
  private final boolean optional;

  /** How many classes it mentions. */
  private final int size;

  private final int hash;

  private Slot(Class<?> type, boolean primitive, List<Slot> all) {
    int mentioned = 1;
    for (Slot each : all) {
      mentioned += each.size;
    }
    this.type = type;
    this.primitive = primitive;
    this.arguments = mentioned > MOST_CLASSES ? List.of() : all;
    this.size = arguments.isEmpty() ? 1 : mentioned;
    this.hash = 31 * type.hashCode() + arguments.hashCode();
    this.optional =
        type == Optional.class
            || type == OptionalInt.class
            || type == OptionalLong.class
            || type == OptionalDouble.class;
  }

  /** Describes a declared type. */
  public static Slot of(Type type) {
    return of(type, Map.of());
  }

  /**
   * Describes a declared type that may mention type variables.
   *
   * @param variables what is known of them
   */
  public static Slot of(Type type, Map<TypeVariable<?>, Slot> variables) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    if (type instanceof ParameterizedType generic) {
      List<Slot> arguments =
          Arrays.stream(generic.getActualTypeArguments()).map(each -> of(each, variables)).toList();
      return new Slot((Class<?>) generic.getRawType(), false, arguments);
    }
    if (type instanceof GenericArrayType array) {
      // An array of a type variable is one of its bound, whatever the variable stands for.
      Slot component = of(array.getGenericComponentType(), variables);
      return new Slot(erasure(array), false, List.of(component));
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], variables);
    }
    TypeVariable<?> variable = (TypeVariable<?>) type;
    // The bound of a variable may mention the variable again: T extends Comparable<T>.
    Slot bound = ofClass(erasure(variable.getBounds()[0]));
    Slot known = variables.get(variable);
    return known != null && bound.type.isAssignableFrom(known.type) ? known : bound;
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

  /** Tells whether two places are for the same values. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Slot slot
            && hash == slot.hash
            && type == slot.type
            && primitive == slot.primitive
            && arguments.equals(slot.arguments));
  }

  @Override
  public int hashCode() {
    return hash;
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
