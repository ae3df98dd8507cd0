package io.confingy.internal.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows type arguments from a class to what it extends, and back. */
public final class TypeArguments {

  private TypeArguments() {}

  /**
   * Returns the type arguments that a place says of a class or interface above that of the place:
   * {@code String} of {@code Iterable} for a place {@code List<String>}. None where it says none.
   */
  public static List<Slot> of(Slot place, Class<?> above) {
    Type[] arguments = place.arguments().isEmpty() ? null : arguments(generic(place.type()), above);
    if (arguments == null) {
      return List.of();
    }
    Map<TypeVariable<?>, Slot> variables = new HashMap<>();
    TypeVariable<?>[] declared = place.type().getTypeParameters();
    for (int i = 0; i < declared.length; i++) {
      variables.put(declared[i], place.argument(i));
    }
    return Arrays.stream(arguments).map(each -> Slot.of(each, variables)).toList();
  }

  /**
   * Returns what type variables stand for, so that a type fits a place: {@code T} for {@code
   * String} where an {@code ArrayList<T>} stands in a place {@code List<String>}.
   *
   * @return the variables of which the place says something; null where the type does not fit,
   *     whatever they stand for
   */
  public static @Nullable Map<TypeVariable<?>, Slot> match(Type made, Slot place) {
    Map<TypeVariable<?>, Slot> variables = new HashMap<>();
    Type[] arguments = place.arguments().isEmpty() ? null : arguments(made, place.type());
    return arguments == null || match(arguments, place, variables) ? variables : null;
  }

  /**
   * Returns the place that a class is in another, with the type arguments that the other says: for
   * an {@code ArrayList} in a place {@code List<String>} that of an {@code ArrayList<String>}.
   */
  public static Slot narrowed(Class<?> type, Slot place) {
    Type made = generic(type);
    Map<TypeVariable<?>, Slot> variables = match(made, place);
    return variables == null || variables.isEmpty() ? Slot.of(type) : Slot.of(made, variables);
  }

  private static boolean match(Type[] arguments, Slot place, Map<TypeVariable<?>, Slot> variables) {
    for (int i = 0; i < arguments.length; i++) {
      if (!match(arguments[i], place.argument(i), variables)) {
        return false;
      }
    }
    return true;
  }

  private static boolean match(Type type, Slot place, Map<TypeVariable<?>, Slot> variables) {
    if (type instanceof TypeVariable<?> variable) {
      variables.merge(variable, place, TypeArguments::narrower);
      return true;
    }
    if (type instanceof WildcardType) {
      return true;
    }
    if (!place.type().isAssignableFrom(Slot.of(type).type())) {
      return false;
    }
    return !(type instanceof ParameterizedType generic)
        || generic.getRawType() != place.type()
        || match(generic.getActualTypeArguments(), place, variables);
  }

  private static Slot narrower(Slot one, Slot other) {
    return one.type().isAssignableFrom(other.type()) ? other : one;
  }

  /** Returns a class with its own type variables for arguments. */
  public static Type generic(Class<?> type) {
    return type.getTypeParameters().length == 0
        ? type
        : Types.parameterized(type, type.getTypeParameters());
  }

  /**
   * Returns the type arguments that a type gives to a class or interface above it; null where it is
   * not above, or is not given any.
   */
  private static Type @Nullable [] arguments(Type type, Class<?> above) {
    Class<?> raw = raw(type);
    if (raw == above) {
      return type instanceof ParameterizedType generic ? generic.getActualTypeArguments() : null;
    }
    boolean isErased = type instanceof Class<?> && raw.getTypeParameters().length > 0;
    if (isErased || !above.isAssignableFrom(raw)) {
      return null;
    }
    for (Type each : supertypes(raw)) {
      if (above.isAssignableFrom(raw(each))) {
        return arguments(substituted(each, variables(type, raw)), above);
      }
    }
    return null;
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private static List<Type> supertypes(Class<?> type) {
    List<Type> above = new ArrayList<>();
    if (type.getGenericSuperclass() != null) {
      above.add(type.getGenericSuperclass());
    }
    above.addAll(Arrays.asList(type.getGenericInterfaces()));
    return above;
  }

  private static Map<TypeVariable<?>, Type> variables(Type type, Class<?> raw) {
    Map<TypeVariable<?>, Type> variables = new HashMap<>();
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        variables.put(raw.getTypeParameters()[i], arguments[i]);
      }
    }
    return variables;
  }

  private static Type substituted(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return variables.getOrDefault(variable, variable);
    }
    if (type instanceof ParameterizedType generic) {
      return Types.parameterized(
          raw(generic),
          Arrays.stream(generic.getActualTypeArguments())
              .map(each -> substituted(each, variables))
              .toArray(Type[]::new));
    }
    return type instanceof GenericArrayType array
        ? Types.arrayOf(substituted(array.getGenericComponentType(), variables))
        : type;
  }
}
