package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells which of the exceptions that a method declares its callers must handle. */
final class Exceptions {

  private final Types types;
  private final TypeMirror runtimeException;
  private final TypeMirror error;

  Exceptions(Elements elements, Types types) {
    this.types = types;
    this.runtimeException = type(elements, "java.lang.RuntimeException");
    this.error = type(elements, "java.lang.Error");
  }

  private static TypeMirror type(Elements elements, String name) {
    return Objects.requireNonNull(elements.getTypeElement(name), name).asType();
  }

  /** Returns the checked ones, without those that another one includes. */
  List<TypeMirror> checked(ExecutableElement executable) {
    List<TypeMirror> checked = new ArrayList<>();
    for (TypeMirror thrown : executable.getThrownTypes()) {
      if (types.isSubtype(thrown, runtimeException)
          || types.isSubtype(thrown, error)
          || checked.stream().anyMatch(wider -> types.isSubtype(thrown, wider))) {
        continue;
      }
      checked.removeIf(narrower -> types.isSubtype(narrower, thrown));
      checked.add(thrown);
    }
    return checked;
  }
}
