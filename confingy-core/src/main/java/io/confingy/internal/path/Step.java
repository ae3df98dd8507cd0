package io.confingy.internal.path;

/** A step of a path, from a value to its parts. */
public sealed interface Step {

  /** Tells whether the step may lead to several parts, or to none. */
  default boolean isPattern() {
    return false;
  }

  /**
   * To an argument, a component, or the value of a string key: {@code .name} or {@code ['a name']}.
   *
   * @param name the name
   */
  record Name(String name) implements Step {}

  /**
   * To an element, or to the value of a key that is no string: {@code [2]}.
   *
   * @param text the position, or the key as it is shown
   */
  record Position(String text) implements Step {}

  /** To all elements or values: {@code [*]}. */
  record All() implements Step {
    @Override
    public boolean isPattern() {
      return true;
    }
  }

  /**
   * To all arguments, components and values of a name, however deep inside: {@code ..name}.
   *
   * @param name the name
   */
  record Anywhere(String name) implements Step {
    @Override
    public boolean isPattern() {
      return true;
    }
  }
}
