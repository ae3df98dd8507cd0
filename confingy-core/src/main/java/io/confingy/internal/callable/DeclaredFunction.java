package io.confingy.internal.callable;

import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeArguments;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a place says, with type arguments, of the functions that stand there. */
public final class DeclaredFunction {

  private DeclaredFunction() {}

  /**
   * Tells whether a method can take what functions of a place are given and give back what they
   * have to: {@code Function<Integer, Integer>} is none for a method of texts.
   *
   * @param called a method that fits the interface itself
   */
  public static boolean fits(Slot place, Executable called, boolean bound) {
    FunctionType type = place.arguments().isEmpty() ? null : FunctionType.of(place.type());
    if (type == null) {
      return true;
    }
    MethodType implementation = Called.type(called);
    MethodType wanted = bound ? implementation.dropParameterTypes(0, 1) : implementation;
    for (Method method : place.type().getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())
          && method.getName().equals(type.name())
          && Called.type(method).dropParameterTypes(0, 1).equals(type.called())
          && Adaptation.between(narrowed(method, place, type.called(), wanted), wanted) == null) {
        return false;
      }
    }
    return true;
  }

  /** Returns the type of the interface's method with what its type variables stand for. */
  private static MethodType narrowed(
      Method method, Slot place, MethodType erased, MethodType wanted) {
    Map<TypeVariable<?>, Slot> variables = variables(method.getDeclaringClass(), place);
    Type[] parameters = method.getGenericParameterTypes();
    MethodType narrowed =
        erased.changeReturnType(
            narrowed(
                method.getGenericReturnType(),
                variables,
                erased.returnType(),
                wanted.returnType()));
    for (int i = 0; i < wanted.parameterCount(); i++) {
      Class<?> parameter =
          narrowed(parameters[i], variables, erased.parameterType(i), wanted.parameterType(i));
      narrowed = narrowed.changeParameterType(i, parameter);
    }
    return narrowed;
  }

  private static Map<TypeVariable<?>, Slot> variables(Class<?> declaring, Slot place) {
    Map<TypeVariable<?>, Slot> variables = new HashMap<>();
    List<Slot> arguments = TypeArguments.of(place, declaring);
    for (int i = 0; i < arguments.size(); i++) {
      variables.put(declaring.getTypeParameters()[i], arguments.get(i));
    }
    return variables;
  }

  private static Class<?> narrowed(
      Type type, Map<TypeVariable<?>, Slot> variables, Class<?> erased, Class<?> wanted) {
    if (erased.isPrimitive() || erased == void.class) {
      return erased;
    }
    Class<?> narrow = Slot.of(type, variables).type();
    // Of a variable with several bounds only the first is known: an object of it may be of any
    // interface as well.
    boolean mayBeBoth =
        (narrow.isInterface() && !Modifier.isFinal(wanted.getModifiers()))
            || (wanted.isInterface() && !Modifier.isFinal(narrow.getModifiers()));
    return mayBeBoth ? erased : narrow;
  }
}
