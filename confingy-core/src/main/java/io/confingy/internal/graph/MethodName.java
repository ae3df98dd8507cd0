package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which method a callable calls, and what it is to its callers.
 *
 * <p>Of a callable of Python only the name is known, which then has the module in front.
 *
 * @param owner the class that declares the method
 * @param name the name of the method; {@code new} for a constructor
 * @param signature the types of the parameters, without their type arguments, as they are written
 *     in source: {@code (int, java.lang.String[])}
 * @param functionType the functional interface, as it is written in source
 */
public record MethodName(
    @Nullable TypeName owner,
    String name,
    @Nullable String signature,
    @Nullable String functionType) {

  /** The name of all constructors. */
  public static final String CONSTRUCTOR = "new";

  /** Returns the name of a callable of Python. */
  public static MethodName ofPython(String name) {
    return new MethodName(null, name, null, null);
  }

  // Written out, since a JVM takes as long for the first call of what it would make itself as for a
  // comparison.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MethodName that
        && name.equals(that.name)
        && Objects.equals(owner, that.owner)
        && Objects.equals(signature, that.signature)
        && Objects.equals(functionType, that.functionType);
  }

  @Override
  public int hashCode() {
    return Objects.hash(owner, name, signature, functionType);
  }

  /** Returns the name to show a person: {@code com.acme.Losses.squared}. */
  @Override
  public String toString() {
    return owner == null ? name : owner + "." + name;
  }
}
