package io.confingy.internal.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the generic types that have no class literal. */
public final class Types {

  private Types() {}

  /** Returns {@code raw<arguments...>}. */
  public static Type parameterized(Class<?> raw, Type... arguments) {
    return new Parameterized(raw, List.of(arguments));
  }

  /** Returns {@code component[]}, for a component that is no class. */
  public static Type arrayOf(Type component) {
    return component instanceof Class<?> type ? type.arrayType() : new GenericArray(component);
  }

  private record Parameterized(Class<?> raw, List<Type> arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return raw.getDeclaringClass();
    }

    @Override
    public String toString() {
      return raw.getTypeName()
          + arguments.stream().map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
    }
  }

  private record GenericArray(Type component) implements GenericArrayType {
    @Override
    public Type getGenericComponentType() {
      return component;
    }

    @Override
    public String toString() {
      return component.getTypeName() + "[]";
    }
  }
}
