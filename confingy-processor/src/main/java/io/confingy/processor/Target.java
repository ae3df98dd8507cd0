package io.confingy.processor;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A tracked class with the constructor or static method whose arguments are recorded.
 *
 * @param type the class
 * @param executable one of its constructors or static methods
 */
record Target(TypeElement type, ExecutableElement executable) {

  boolean isRecord() {
    return type.getKind() == ElementKind.RECORD;
  }

  boolean isFactory() {
    return executable.getKind() == ElementKind.METHOD;
  }
}
