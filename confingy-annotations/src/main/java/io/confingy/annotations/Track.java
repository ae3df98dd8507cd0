package io.confingy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose constructor arguments Confingy records, and has its {@code Lazy} companion
 * generated.
 *
 * <p>On a class or record {@code Foo} the annotation processor generates the companion {@code
 * LazyFoo} in the same package ({@code LazyOuter_Inner} for a nested class). The tracked
 * constructor is the only public one, else the only one that is not private; where several qualify,
 * put {@code @Track} on the constructor that is meant, or on a static method of the class that
 * returns an instance of it.
 *
 * <p>A static method that returns its own class may belong to an abstract class or an interface
 * too. A record is always described by its components.
 *
 * <p>On any method, the annotation lets a document refer to it, so that a method reference such as
 * {@code Losses::squared} can be part of a configuration. For that the class itself need not be
 * tracked.
 *
 * <pre>{@code
 * @Track
 * public class Model {
 *   public Model(int layers, @Default("0.1") double dropout) { ... }
 * }
 *
 * Model model = new Model(4, 0.1);          // built now, and its arguments recorded
 * Model same = LazyModel.create(4, 0.1);    // recorded under every compiler
 * LazyModel recipe = LazyModel.of(4, 0.1);  // built later, by recipe.instantiate()
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface Track {}
