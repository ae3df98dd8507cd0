package io.confingy.internal.callable;

import io.confingy.internal.problem.ProblemException;
import java.io.Serializable;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the method that a method reference is to, to another object. */
public final class Rebinding {

  private static final ClassValue<Rebinding> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected Rebinding computeValue(Class<?> type) {
          return new Rebinding();
        }
      };

  /** How functions of the class are made, if they can be: all of one class call the same method. */
  private Linker.@Nullable Linkable linkable;

  /** Whether one of them was asked. */
  private volatile boolean asked;

  private Rebinding() {}

  /**
   * Returns the declared type of what functions of a class are bound to, or null where they are
   * bound to nothing, or cannot say to what.
   */
  public static @Nullable Class<?> boundType(Class<?> type) {
    if (!MethodReference.isFunction(type) || !Serializable.class.isAssignableFrom(type)) {
      return null;
    }
    List<Field> captured = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        captured.add(field);
      }
    }
    return captured.size() == 1 ? captured.get(0).getType() : null;
  }

  /**
   * Returns the object that a function is bound to; null where there is none, or where it could not
   * be bound to another.
   */
  public static @Nullable Object receiver(Object function) {
    if (linkable(function) == null) {
      return null;
    }
    SerializedLambda lambda = Recovery.recover(function);
    return lambda == null ? null : lambda.getCapturedArg(0);
  }

  /**
   * Returns a function of the same interface that calls the same method of another object.
   *
   * @param function one that {@link #receiver} returned an object of
   * @return the function that was given, where the method is not one of the other object
   */
  public static Object bind(Object function, Object receiver) {
    Linker.Linkable found = linkable(function);
    if (found == null || !found.link().called().getDeclaringClass().isInstance(receiver)) {
      return function;
    }
    try {
      return found.make(receiver);
    } catch (LambdaConversionException | LinkageError e) {
      return function;
    }
  }

  private static Linker.@Nullable Linkable linkable(Object function) {
    Rebinding known = OF_CLASS.get(function.getClass());
    if (!known.asked) {
      known.linkable = find(function);
      known.asked = true;
    }
    return known.linkable;
  }

  private static Linker.@Nullable Linkable find(Object function) {
    try {
      TakenApart parts = TakenApart.of(function);
      return parts.receiver() == null
          ? null
          : Linker.find(parts.functionType(), parts.called(), true, null);
    } catch (ProblemException e) {
      // It is refused when it is written.
      return null;
    }
  }
}
