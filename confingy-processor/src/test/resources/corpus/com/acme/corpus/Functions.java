package com.acme.corpus;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functional interfaces of the JDK, which have overloads. */
public final class Functions {

  private Functions() {}

  @Track
  public static class Several<T extends Comparable<T>, R> {
    public Several(
        Function<? super T, ? extends R> score,
        int size,
        Comparator<? super T> order,
        @Nullable Supplier<List<? extends R>> source) {}
  }

  /** Its other constructor is for the very types of the overloads. */
  @Track
  public static class Overloaded {
    Overloaded(io.confingy.function.SerializableRunnable of) {}

    @Track
    public Overloaded(Runnable of) {}
  }

  /** Names of what is generated. */
  @Track
  public static class Named {
    public Named(
        Predicate<String> copy, Runnable arguments, IntBinaryOperator create, Runnable wait) {}
  }

  @Track
  public static class Variable {
    @SafeVarargs
    public Variable(Callable<String> first, Function<String, String>... rest) {}
  }

  @Track
  @SuppressWarnings("rawtypes")
  public static class Raw {
    public Raw(Function function, UnaryOperator operator) {}
  }

  @Track
  public static class Throwing {
    public Throwing(Consumer<String> sink) throws java.io.IOException {}
  }

  @Track
  public record Parts<T>(BiFunction<T, T, Integer> order, @Nullable Runnable then) {}

  @Track
  public static class Defaulted {
    public Defaulted(@Default(method = "none") Runnable then) {}

    static Runnable none() {
      return () -> {};
    }
  }

  public interface Made {
    @Track
    static <T> Made of(Supplier<T> supplier) {
      return new Made() {};
    }
  }

  /** A variable of such a type is no functional interface of the JDK. */
  @Track
  public static class Bounded<F extends Function<String, String>> {
    public Bounded(F function) {}
  }
}
