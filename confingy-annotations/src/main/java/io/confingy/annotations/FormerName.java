package io.confingy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a class or a parameter was called before, so that documents from then can still be
 * loaded.
 *
 * <p>It is for the parameters of tracked constructors and factory methods, for the components of
 * records, and for every type that a document may name: tracked classes, records, enums and others.
 *
 * <pre>{@code
 * @Track
 * @FormerName("com.example.old.Net")
 * public class Model {
 *   public Model(@FormerName({"depth", "numLayers"}) int layers) { ... }
 * }
 * }</pre>
 *
 * <p>What is written has the names of today. For a type, the annotation processor generates a small
 * class at the former name, which leads to the type of today.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface FormerName {

  /**
   * The former names.
   *
   * <p>That of a type is {@code Net} if the type stood where it stands now, {@code Outer.Net} if it
   * was nested in a class of the same package, and {@code com.example.Net} or {@code
   * com.example.Outer.Net} otherwise. The package is what stands before the first part that begins
   * with a capital; where that is not so, a {@code $} in place of the dot says which classes are
   * nested: {@code com.Example.outer$net}.
   *
   * @return names that documents may still have, at least one
   */
  String[] value();
}
