package io.confingy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a parameter of a tracked constructor the value it has when a builder or a document leaves
 * it out.
 *
 * <p>Exactly one of {@link #value()} and {@link #method()} is given:
 *
 * <pre>{@code
 * Model(@Default("4") int layers,
 *       @Default("relu") String activation,
 *       @Default("ADAM") Algorithm algorithm,               // an enum constant
 *       @Default(method = "defaultSizes") List<Integer> sizes) { ... }
 *
 * static List<Integer> defaultSizes() { return List.of(64, 32); }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Default {

  /** What {@link #value()} is when it is not given; no value of a configuration. */
  String NOT_GIVEN = "\0not given";

  /**
   * The value as text, read at compile time against the parameter's type.
   *
   * <p>Numbers are written as in Java ({@code -1}, {@code 0x7f}, {@code 1_000}, {@code 1e-3},
   * {@code NaN}, {@code -Infinity}); a {@code char} is one character. What does not fit the type
   * does not compile.
   *
   * @return a literal of a primitive type or its box, a string, or the name of an enum constant
   */
  String value() default NOT_GIVEN;

  /**
   * The name of a static method without parameters in the tracked class, called each time the value
   * is needed.
   *
   * @return the name of a method that is not private and whose result fits the parameter
   */
  String method() default "";
}
