package io.confingy.internal.callable;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes functions out of methods, as the compiler would have: they run as fast, and can be taken
 * apart again.
 */
public final class Linker {

  private static final MethodHandles.Lookup OWN = MethodHandles.lookup();

  /**
   * What was linked stays as long as the loader of the class it was linked for, and is kept with
   * that class, so that it is linked once.
   */
  private static final ClassValue<Map<Link, MethodHandle>> LINKED =
      new ClassValue<>() {
        @Override
        protected Map<Link, MethodHandle> computeValue(Class<?> host) {
          return new ConcurrentHashMap<>();
        }
      };

  private Linker() {}

  /**
   * A method that was found to fit a functional interface.
   *
   * @param lookup the class for which it can be linked
   * @param link what is to be linked
   */
  public record Linkable(MethodHandles.Lookup lookup, Link link) {

    /**
     * Makes the function.
     *
     * @param receiver the object it is bound to, or null where it is bound to none
     * @return an instance of the functional interface
     * @throws LambdaConversionException if the Java runtime finds fault with what was found to fit
     */
    public Object make(@Nullable Object receiver) throws LambdaConversionException {
      Map<Link, MethodHandle> linked = LINKED.get(lookup.lookupClass());
      MethodHandle factory = linked.get(link);
      if (factory == null) {
        factory = factory(lookup, link);
        linked.put(link, factory);
      }
      try {
        return link.bound ? factory.invoke(receiver) : factory.invoke();
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new LambdaConversionException(e);
      }
    }
  }

  /** What is linked: a method as a functional interface. */
  record Link(Class<?> functionType, Executable called, boolean bound) {}

  /** Tells whether a class is a functional interface. */
  public static boolean isFunctionType(Class<?> type) {
    return FunctionType.of(type) != null;
  }

  /** Tells whether a method can be called by way of a functional interface. */
  public static boolean fits(Class<?> functionType, Executable called, boolean bound) {
    FunctionType type = FunctionType.of(functionType);
    return type != null
        && (!bound || Called.hasReceiver(called))
        && Adaptation.between(type.called(), implementation(called, bound)) != null;
  }

  /**
   * Finds a class for which a method that fits can be linked, without initialising any.
   *
   * @param exported a lookup of the class that exports the method, or null where none does
   * @return what can be linked; null where no class can reach both the interface and the method
   */
  public static @Nullable Linkable find(
      Class<?> functionType,
      Executable called,
      boolean bound,
      MethodHandles.@Nullable Lookup exported) {
    Link link = new Link(functionType, called, bound);
    List<MethodHandles.Lookup> lookups = new ArrayList<>();
    if (exported != null) {
      lookups.add(exported);
    }
    addPrivate(called.getDeclaringClass(), lookups);
    lookups.add(OWN);
    addPrivate(functionType, lookups);
    return lookups.stream()
        .filter(lookup -> reaches(lookup, link))
        .map(lookup -> new Linkable(lookup, link))
        .findFirst()
        .orElse(null);
  }

  private static void addPrivate(Class<?> type, List<MethodHandles.Lookup> lookups) {
    Linker.class.getModule().addReads(type.getModule());
    try {
      lookups.add(MethodHandles.privateLookupIn(type, OWN));
    } catch (IllegalAccessException closed) {
      // Its module does not open the package to us: another class may be able to reach it.
    }
  }

  private static boolean reaches(MethodHandles.Lookup lookup, Link link) {
    ClassLoader loader = lookup.lookupClass().getClassLoader();
    try {
      lookup.accessClass(link.functionType);
      handle(lookup, link.called);
      return sees(loader, link.functionType) && sees(loader, link.called.getDeclaringClass());
    } catch (IllegalAccessException unreachable) {
      return false;
    }
  }

  private static boolean sees(@Nullable ClassLoader loader, Class<?> type) {
    try {
      return Class.forName(type.getName(), false, loader) == type;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static MethodHandle handle(MethodHandles.Lookup lookup, Executable called)
      throws IllegalAccessException {
    return called instanceof Constructor<?> constructor
        ? lookup.unreflectConstructor(constructor)
        : lookup.unreflect((Method) called);
  }

  private static MethodType implementation(Executable called, boolean bound) {
    MethodType type = Called.type(called);
    return bound ? type.dropParameterTypes(0, 1) : type;
  }

  private static MethodHandle factory(MethodHandles.Lookup lookup, Link link)
      throws LambdaConversionException {
    FunctionType type = FunctionType.of(link.functionType);
    MethodType between =
        type == null
            ? null
            : Adaptation.between(type.called(), implementation(link.called, link.bound));
    if (type == null || between == null) {
      throw new LambdaConversionException(link + " was not found to fit.");
    }
    MethodType factory =
        link.bound
            ? MethodType.methodType(link.functionType, link.called.getDeclaringClass())
            : MethodType.methodType(link.functionType);
    try {
      return LambdaMetafactory.altMetafactory(
              lookup, type.name(), factory, arguments(type, handle(lookup, link.called), between))
          .getTarget();
    } catch (IllegalAccessException e) {
      throw new LambdaConversionException(e);
    }
  }

  private static Object[] arguments(FunctionType type, MethodHandle called, MethodType between) {
    List<Object> arguments = new ArrayList<>(List.of(type.called(), called, between));
    if (type.bridges().isEmpty()) {
      arguments.add(LambdaMetafactory.FLAG_SERIALIZABLE);
    } else {
      arguments.add(LambdaMetafactory.FLAG_SERIALIZABLE | LambdaMetafactory.FLAG_BRIDGES);
      arguments.add(type.bridges().size());
      arguments.addAll(type.bridges());
    }
    return arguments.toArray();
  }
}
