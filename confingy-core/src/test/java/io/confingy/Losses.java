package io.confingy;

import io.confingy.annotations.Track;
import io.confingy.function.SerializableFunction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Methods to refer to, exported and not. */
@SuppressWarnings("UnusedMethod")
final class Losses {

  private Losses() {}

  /** What was called that no refused document may call. */
  static final List<String> CALLS = new ArrayList<>();

  @Track
  static double squared(double actual, double wanted) {
    return (actual - wanted) * (actual - wanted);
  }

  @Track
  static String overloaded(int value) {
    return "int " + value;
  }

  @Track
  static String overloaded(String value) {
    return "string " + value;
  }

  @Track
  static String overloaded(long value) {
    return "long " + value;
  }

  @Track
  static String joined(String... parts) {
    return String.join("+", parts);
  }

  static double absolute(double actual, double wanted) {
    return Math.abs(actual - wanted);
  }

  /** A functional interface of a user's. */
  @FunctionalInterface
  interface Loss extends Serializable {
    double of(double actual, double wanted);

    default String described() {
      return "loss";
    }
  }

  /** One that inherits its method twice. */
  interface Text<T> {
    String text(T value);
  }

  interface IntegerText {
    String text(Integer value);
  }

  interface Both extends Text<Integer>, IntegerText, Serializable {}

  /** A marker that would be lost. */
  interface Marker {}

  /** An enum with a method of its own. */
  enum Rounding {
    UP,
    DOWN;

    @Track
    double round(double value) {
      return this == UP ? Math.ceil(value) : Math.floor(value);
    }
  }

  /** A record with a method of its own. */
  record Offset(double by) {
    @Track
    double apply(double value) {
      return value + by;
    }
  }

  /** An interface whose method is called on what implements it. */
  interface Named {
    @Track
    String name();
  }

  /** A tracked class whose objects methods are bound to. */
  @Track
  static class Scale implements Named {
    private final double factor;

    Scale(double factor) {
      this.factor = factor;
    }

    @Track
    double apply(double value) {
      return factor * value;
    }

    double secret(double value) {
      return value;
    }

    @Override
    public String name() {
      return "scale " + factor;
    }
  }

  /** Inherits what it is referred to with. */
  @Track
  static class Twice extends Scale {
    Twice() {
      super(2);
    }
  }

  /** A class that a static method makes. */
  static final class Made {
    private final int size;

    private Made(int size) {
      this.size = size;
    }

    @Track
    static Made of(int size) {
      return new Made(size);
    }

    int size() {
      return size;
    }
  }

  /** Functions as constructor arguments. */
  @Track
  static final class Training {
    private final DoubleBinaryOperator loss;
    private final Function<? super String, String> text;

    Training(DoubleBinaryOperator loss, Function<? super String, String> text) {
      this.loss = loss;
      this.text = text;
    }

    DoubleBinaryOperator loss() {
      return loss;
    }

    Function<? super String, String> text() {
      return text;
    }
  }

  /** Functions as components, each of another declared type. */
  record Setup(
      DoubleBinaryOperator plain,
      Loss loss,
      @Nullable Object anything,
      List<DoubleUnaryOperator> steps,
      SerializableFunction<Double, Scale> maker) {}

  record OfFunction(Function<String, String> value) {}

  record OfSupplier(Supplier<?> value) {}

  record OfLoss(Loss value) {}

  record OfBoth(Both value) {}

  record OfAnything(@Nullable Object value) {}
}
