package io.confingy.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * One class that {@code @TrackExternal} names, with what else the annotation says.
 *
 * @param origin the annotated class or package
 * @param annotation the annotation
 * @param pin where it names the class
 * @param type the class
 * @param parameters the types that choose a constructor or method, if the annotation has any
 * @param method the name of a static method, if the annotation has one
 * @param names the names of the parameters, if the annotation has them
 */
record ExternalRequest(
    Element origin,
    AnnotationMirror annotation,
    AnnotationValue pin,
    TypeElement type,
    Optional<List<TypeMirror>> parameters,
    Optional<String> method,
    Optional<List<String>> names) {

  /** Returns whether the annotation leaves the constructor open. */
  boolean isOpen() {
    return parameters.isEmpty() && method.isEmpty();
  }

  /** Reports a mistake where the annotation names the class. */
  Report report(Message message, String... arguments) {
    return Report.at(origin, annotation, message, arguments).pinnedTo(pin);
  }

  String readable() {
    return Declarations.readable(type);
  }
}
