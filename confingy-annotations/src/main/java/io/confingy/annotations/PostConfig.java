package io.confingy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the hook of a tracked class: the method that keeps the parts of a recipe in line with one
 * another.
 *
 * <p>The hook runs once a {@code Lazy} was made, with {@code changed} empty, and once each time a
 * parameter of it was given another value, with the name of the parameter. It changes what its lens
 * shows:
 *
 * <pre>{@code
 * @Track
 * public class Parent {
 *   public Parent(int size, Lazy<Child> encoder, Lazy<Child> decoder) { ... }
 *
 *   @PostConfig
 *   static void propagate(LazyParent.Lens config, Optional<String> changed) {
 *     config.encoder().size(config.size());
 *     config.decoder().size(config.size());
 *   }
 * }
 * }</pre>
 *
 * <p>The method is static, returns nothing, is not private, and takes the lens alone or the lens
 * and the name. What it changes in its own configuration does not run it again. If it throws, the
 * configuration is as it was before.
 *
 * <p>It does not run when a document is loaded, when a lens gives its configuration back, nor when
 * an object is built, nor when something inside a parameter was changed. Subclasses do not inherit
 * it. A class has one hook at most.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PostConfig {}
