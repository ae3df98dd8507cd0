package io.confingy;

import io.confingy.internal.callable.Called;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes companions at run time, by reflection, for classes that have none; only ever for classes
 * that the caller names himself.
 */
final class Reflected {

  private static final ClassValue<List<Companion>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<Companion> computeValue(Class<?> type) {
          return make(type);
        }
      };

  private Reflected() {}

  /**
   * Returns a companion for each public constructor of a class that can be called, in order of
   * their signatures; none where there is none, or its parameters have no names.
   */
  static List<Companion> of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** Returns the constructors that can be called, whether or not their parameters have names. */
  static List<Constructor<?>> constructors(Class<?> type) {
    boolean isMade =
        !type.isEnum()
            && !type.isRecord()
            && !Modifier.isAbstract(type.getModifiers())
            && (!type.isMemberClass() || Modifier.isStatic(type.getModifiers()));
    return isMade
        ? Arrays.stream(type.getConstructors()).filter(each -> each.canAccess(null)).toList()
        : List.of();
  }

  private static List<Companion> make(Class<?> type) {
    List<Constructor<?>> usable = new ArrayList<>();
    for (Constructor<?> constructor : constructors(type)) {
      if (Arrays.stream(constructor.getParameters()).allMatch(each -> each.isNamePresent())) {
        usable.add(constructor);
      }
    }
    // The JVM returns them in no particular order.
    usable.sort(Comparator.comparing(Called::signature));
    List<Companion> companions = new ArrayList<>();
    for (Constructor<?> constructor : usable) {
      boolean isTold =
          usable.stream()
              .allMatch(other -> other.equals(constructor) || areToldApart(constructor, other));
      companions.add(new OfConstructor(constructor, isTold));
    }
    return List.copyOf(companions);
  }

  /** Tells whether the names of arguments say which constructor is meant, and of which types. */
  private static boolean areToldApart(Constructor<?> constructor, Constructor<?> other) {
    Set<String> names = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (var parameter : constructor.getParameters()) {
      names.add(parameter.getName());
    }
    for (var parameter : other.getParameters()) {
      others.add(parameter.getName());
    }
    for (var one : constructor.getParameters()) {
      for (var two : other.getParameters()) {
        if (one.getName().equals(two.getName())
            && !one.getParameterizedType().equals(two.getParameterizedType())) {
          return false;
        }
      }
    }
    return !names.equals(others);
  }

  private static Parameter[] parameters(Constructor<?> constructor) {
    return Arrays.stream(constructor.getParameters())
        .map(each -> Parameter.of(each.getName(), each.getParameterizedType()))
        .toArray(Parameter[]::new);
  }

  /** What the runtime knows of one constructor. */
  private static final class OfConstructor extends Companion {
    private final Lazy<?> prototype;

    OfConstructor(Constructor<?> constructor, boolean isTold) {
      super(constructor.getDeclaringClass(), Recipe.class, null, parameters(constructor));
      constrained(constructor.getParameterTypes());
      isExternal();
      if (!isTold) {
        madeBy("new" + Called.signature(constructor));
      }
      prototype = new Recipe<>(this, constructor, new @Nullable Object[0]);
    }

    @Override
    Lazy<?> prototype() {
      return prototype;
    }

    @Override
    List<Companion> siblings() {
      return Reflected.of(type());
    }
  }

  /**
   * A recipe that calls a constructor by reflection.
   *
   * @param <T> what the constructor makes
   */
  @SuppressWarnings("serial") // It is written in its JSON form, whatever its fields are.
  private static final class Recipe<T> extends Lazy<T> {
    private final Companion companion;
    private final Constructor<T> constructor;
    private final @Nullable Object[] arguments;

    Recipe(Companion companion, Constructor<T> constructor, @Nullable Object[] arguments) {
      super(companion);
      this.companion = companion;
      this.constructor = constructor;
      this.arguments = arguments;
    }

    @Override
    public T instantiate() {
      Validating.checked(this);
      @Nullable Object[] given = Arrays.stream(arguments).map(Copies::handOut).toArray();
      return recorded(Calls.make(constructor, given));
    }

    @Override
    protected Companion companion() {
      return companion;
    }

    @Override
    protected Lazy<?> make(@Nullable Object[] others) {
      return new Recipe<>(companion, constructor, others);
    }

    @Override
    protected @Nullable Object argument(int index) {
      return arguments[Objects.checkIndex(index, arguments.length)];
    }
  }
}
