package io.confingy;

import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.problem.ProblemException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How the values of a class are copied so that what is kept of them does not change. */
enum Copying {
  /** Not at all: they hold no container, or are none of those that Confingy knows. */
  NOT,
  /** An array of a primitive type. */
  PRIMITIVES,
  /** Another array. */
  ARRAY,
  /** A container that comes back as the kind it was. */
  CONTAINER,
  /** A record, some of whose components may be containers. */
  RECORD;

  private static final ClassValue<Copying> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected Copying computeValue(Class<?> type) {
          return choose(type);
        }
      };

  static Copying of(Class<?> type) {
    return OF_CLASS.get(type);
  }

  /** Tells whether a value may be, or hold, something that can be changed. */
  boolean mayHoldChangeable() {
    return this != NOT;
  }

  private static Copying choose(Class<?> type) {
    if (type.isArray()) {
      return type.componentType().isPrimitive() ? PRIMITIVES : ARRAY;
    }
    if (type.isRecord()) {
      boolean scalars =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .noneMatch(Copying::mayHoldContainer);
      return scalars || !isAccessible(type) ? NOT : RECORD;
    }
    return ContainerClass.of(type) == null ? NOT : CONTAINER;
  }

  /** Tells whether a place of a declared type may hold a container, or a record that does. */
  static boolean mayHoldContainer(Class<?> declared) {
    boolean open = declared.isInterface() || declared == Object.class || declared == Record.class;
    return open
        || declared.isArray()
        || declared.isRecord()
        || ContainerClass.isContainer(declared);
  }

  /** A record in a closed package is refused when it is written, or read by its companion. */
  private static boolean isAccessible(Class<?> type) {
    try {
      RecordShape.of(type);
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }
}
