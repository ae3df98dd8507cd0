package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.type.TypeName;
import io.confingy.internal.value.BuiltInValue;
import io.confingy.spi.ValueHandler;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value types with a text form: those of the user, which come first, and those of the JDK. */
final class Handlers {

  /** The types that are plain JSON values wherever their declared type says which. */
  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigInteger.class,
          BigDecimal.class);

  private final Map<Class<?>, ValueHandler<?>> byType = new LinkedHashMap<>();
  private final Map<TypeName, ValueHandler<?>> byName = new HashMap<>();
  private final Map<TypeName, ValueHandler<?>> builtIn = new HashMap<>();

  Handlers(List<ValueHandler<?>> registered, ClassLoader loader) {
    registered.forEach(this::add);
    try {
      ServiceLoader.load(ValueHandler.class, loader).forEach(this::add);
    } catch (ServiceConfigurationError e) {
      throw new ConfigurationException(
          Problem.of("A value handler that the class path names cannot be used.")
              .found(String.valueOf(e.getMessage()))
              .advice("mend or remove the entry for `" + ValueHandler.class.getName() + "`"));
    }
    for (ValueHandler<?> handler : BuiltInValue.values()) {
      add(handler);
      builtIn.put(TypeName.of(handler.type()), handler);
    }
  }

  private void add(ValueHandler<?> handler) {
    if (PLAIN.contains(handler.type()) && !(handler instanceof BuiltInValue)) {
      throw new ConfigurationException(
          Problem.of("The form of `" + Names.readable(handler.type()) + "` is fixed.")
              .found("the handler `" + Names.readable(handler.getClass()) + "` for it")
              .expected("a handler for a type that JSON has no form for")
              .advice("put the value into a type of your own, and handle that"));
    }
    byType.putIfAbsent(handler.type(), handler);
    byName.putIfAbsent(TypeName.of(handler.type()), handler);
  }

  /** Returns the handler for exactly this class, or null. */
  @Nullable ValueHandler<?> exactly(Class<?> type) {
    return byType.get(type);
  }

  /** Returns the handler for the nearest supertype of a class, or null where none has one. */
  @Nullable ValueHandler<?> nearest(Class<?> type) {
    List<ValueHandler<?>> fitting = new ArrayList<>();
    for (ValueHandler<?> handler : byType.values()) {
      if (handler.type().isAssignableFrom(type)) {
        fitting.add(handler);
      }
    }
    for (ValueHandler<?> handler : fitting) {
      if (fitting.stream().allMatch(other -> other.type().isAssignableFrom(handler.type()))) {
        return handler;
      }
    }
    return fitting.isEmpty() ? null : fitting.get(0);
  }

  /** Returns the handler for the type of this name, or null. */
  @Nullable ValueHandler<?> named(TypeName name) {
    return byName.get(name);
  }

  /** Tells whether a handler is one of Confingy's own, which runs no code of a user. */
  boolean isBuiltIn(ValueHandler<?> handler) {
    return builtIn.get(TypeName.of(handler.type())) == handler;
  }

  /** Returns the types that are handled. */
  Iterable<Class<?>> types() {
    return byType.keySet();
  }
}
