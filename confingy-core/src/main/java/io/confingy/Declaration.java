package io.confingy;

import io.confingy.internal.type.TypeArguments;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a constructor, a factory method or a record declares: what it makes, and of which arguments,
 * with the type variables that parameters do not have.
 *
 * @param made the type of the object
 * @param parameters the types of the arguments; none where no type variable is among them
 */
record Declaration(Type made, List<Type> parameters) {

  /** Returns the declaration of a record class. */
  static Declaration of(Class<?> type, Signature components) {
    List<Type> types =
        IntStream.range(0, components.size())
            .mapToObj(i -> components.parameter(i).type())
            .toList();
    return new Declaration(TypeArguments.generic(type), isGeneric(type) ? types : List.of());
  }

  /** Returns the declaration of what a companion calls; where it cannot be told, of the class. */
  static Declaration of(Companion companion) {
    Class<?> type = companion.type();
    Executable maker = isGeneric(type) ? maker(companion) : null;
    if (maker == null) {
      return new Declaration(type, List.of());
    }
    List<Type> parameters = List.of(maker.getGenericParameterTypes());
    Type made =
        maker instanceof Method method
            ? method.getGenericReturnType()
            : TypeArguments.generic(type);
    boolean isTold =
        !(made instanceof TypeVariable) && parameters.size() == companion.signature().size();
    return isTold ? new Declaration(made, parameters) : new Declaration(type, List.of());
  }

  private static boolean isGeneric(Class<?> type) {
    return type.getTypeParameters().length > 0;
  }

  private static @Nullable Executable maker(Companion companion) {
    Class<?>[] types = companion.signature().types();
    if (companion.callsConstructor()) {
      try {
        return companion.type().getDeclaredConstructor(types);
      } catch (NoSuchMethodException e) {
        return null;
      }
    }
    List<Method> factories =
        Arrays.stream(companion.type().getDeclaredMethods())
            .filter(each -> Modifier.isStatic(each.getModifiers()))
            .filter(each -> each.getReturnType() == companion.type())
            .filter(each -> Arrays.equals(each.getParameterTypes(), types))
            .toList();
    return factories.size() == 1 ? factories.get(0) : null;
  }
}
