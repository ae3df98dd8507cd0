package io.confingy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has companions generated for classes that are not yours, so that their constructor arguments can
 * be recorded, saved and loaded as those of your own.
 *
 * <p>On a class or a package of yours the annotation processor generates the companion {@code
 * LazyThirdParty} in that package ({@code LazyOuter_Inner} for a nested class). It makes recipes
 * and recorded objects as the companion of a tracked class does; an object that is made by a plain
 * {@code new} is not recorded, since the class itself stays as it is.
 *
 * <pre>{@code
 * @TrackExternal({AdaGrad.class, GiniIndex.class})
 * @TrackExternal(value = SGD.class, method = "getSqrtDecaySGD",
 *     parameters = {double.class, double.class, SGD.Momentum.class})
 * package com.example.training;
 *
 * LazyAdaGrad recipe = LazyAdaGrad.of(0.1, 1e-6, 0.0);
 * AdaGrad now = LazyAdaGrad.create(0.1);
 * }</pre>
 *
 * <p>Where nothing else is said, all public constructors can be used. Each has a recipe class of
 * its own: that with the most parameters (of several, the first) is {@code LazyFoo}, one of {@code
 * (double, String)} is {@code LazyFoo_double_String}, and that without parameters {@code
 * LazyFoo_noArguments}. {@code LazyFoo} has {@code of} and {@code create} for all of them.
 *
 * <p>The names of the parameters are those in the class file, which has them if it was compiled
 * with {@code -parameters} or {@code -g}. Where it has none, give them as {@link #names}. They are
 * what the arguments are called in a document, so keep them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(TrackExternal.List.class)
public @interface TrackExternal {

  /**
   * Names the classes to generate companions for.
   *
   * @return classes with a constructor or static method that the annotated package can call
   */
  Class<?>[] value();

  /**
   * Chooses one constructor, or one of several methods of a name, by the types of its parameters;
   * {@code {}} chooses the constructor without any.
   *
   * @return the types of its parameters; those of type variables are their bounds
   */
  Class<?>[] parameters() default {};

  /**
   * Chooses a static method, which returns an object of the class, in place of a constructor.
   *
   * @return the name of the method
   */
  String method() default "";

  /**
   * Names the parameters of the chosen constructor or method by hand.
   *
   * @return a name for each parameter, in order
   */
  String[] names() default {};

  /** Holds several of these annotations; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {

    /**
     * Returns what is repeated.
     *
     * @return the annotations
     */
    TrackExternal[] value();
  }
}
