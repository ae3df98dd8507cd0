package io.confingy;

import io.confingy.internal.callable.Rebinding;
import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.container.Containers;
import io.confingy.internal.problem.ProblemException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
  /** Another such container that cannot be changed itself. */
  IMMUTABLE_CONTAINER,
  /** A record, some of whose components may be containers. */
  RECORD,
  /** A method that is bound to what may be a container, or hold one. */
  BOUND;

  private static final @Nullable Object[] NO_PARTS = {};

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

  /** Returns the parts of a value of such a class, which may have to be copied themselves. */
  @Nullable Object[] parts(Object value) {
    return switch (this) {
      case NOT, PRIMITIVES -> NO_PARTS;
      case ARRAY -> ((@Nullable Object[]) value).clone();
      case CONTAINER, IMMUTABLE_CONTAINER -> Containers.parts(container(value).kind(), value);
      case RECORD -> RecordShape.of(value.getClass()).components(value);
      case BOUND -> new @Nullable Object[] {Rebinding.receiver(value)};
    };
  }

  /** Returns what is known of the class of a container. */
  static ContainerClass container(Object value) {
    return Objects.requireNonNull(ContainerClass.of(value.getClass()));
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
    ContainerClass container = ContainerClass.of(type);
    if (container != null) {
      return container.immutable() ? IMMUTABLE_CONTAINER : CONTAINER;
    }
    Class<?> bound = Rebinding.boundType(type);
    return bound != null && mayHoldContainer(bound) ? BOUND : NOT;
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
