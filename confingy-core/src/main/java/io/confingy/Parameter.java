package io.confingy;

import io.confingy.internal.type.Types;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A parameter of a tracked constructor: its name, its declared type, whether it has a default, and
 * what it was called before.
 *
 * <p>For generated code only.
 */
public final class Parameter {

  private final String name;
  private final Type type;
  private final boolean hasDefault;
  private final List<String> formerNames;

  private Parameter(String name, Type type, boolean hasDefault, List<String> formerNames) {
    this.name = name;
    this.type = type;
    this.hasDefault = hasDefault;
    this.formerNames = formerNames;
  }

  /**
   * Describes a parameter that must be given.
   *
   * @param name its name in the source
   * @param type its declared type, type variables and wildcards replaced by their upper bounds
   * @return the parameter
   */
  public static Parameter of(String name, Type type) {
    return new Parameter(name, type, false, List.of());
  }

  /**
   * Describes a parameter that has a default.
   *
   * @param name its name in the source
   * @param type its declared type, type variables and wildcards replaced by their upper bounds
   * @return the parameter
   */
  public static Parameter optional(String name, Type type) {
    return new Parameter(name, type, true, List.of());
  }

  /**
   * Describes the same parameter with the names it had before, which documents may still have.
   *
   * @param names its former names
   * @return the parameter
   */
  public Parameter formerly(String... names) {
    return new Parameter(name, type, hasDefault, List.of(names));
  }

  /**
   * Names a generic type, such as {@code type(List.class, String.class)} for {@code List<String>}.
   *
   * @param raw the class
   * @param arguments its type arguments
   * @return the type
   */
  public static Type type(Class<?> raw, Type... arguments) {
    return Types.parameterized(raw, arguments);
  }

  /**
   * Names an array of a generic type; for {@code String[]} the class itself does.
   *
   * @param component the type of the elements
   * @return the type
   */
  public static Type arrayOf(Type component) {
    return Types.arrayOf(component);
  }

  /**
   * Returns the parameter's name.
   *
   * @return its name in the source
   */
  public String name() {
    return name;
  }

  /**
   * Returns the parameter's declared type.
   *
   * @return a class, a parameterized type or a generic array type
   */
  public Type type() {
    return type;
  }

  /**
   * Tells whether the argument may be left out.
   *
   * @return whether there is a default
   */
  public boolean hasDefault() {
    return hasDefault;
  }

  /**
   * Returns what the parameter was called before.
   *
   * @return an unmodifiable list, mostly empty
   */
  public List<String> formerNames() {
    return formerNames;
  }
}
