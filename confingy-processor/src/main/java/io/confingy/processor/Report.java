package io.confingy.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A mistake in a user's source, as data: what it is and where.
 *
 * @param message what is wrong
 * @param arguments what the message is about, in the order of its placeholders
 * @param element where it is
 * @param annotation the annotation it is in, if any
 * @param value the value of that annotation it is in, if any
 */
record Report(
    Message message,
    List<String> arguments,
    Element element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value) {

  /** Reports a mistake at a declaration. */
  static Report at(Element element, Message message, String... arguments) {
    return new Report(message, List.of(arguments), element, Optional.empty(), Optional.empty());
  }

  /** Reports a mistake at an annotation of a declaration. */
  static Report at(
      Element element, AnnotationMirror annotation, Message message, String... arguments) {
    return new Report(
        message, List.of(arguments), element, Optional.of(annotation), Optional.empty());
  }

  /** Pins the report to one value of its annotation. */
  Report pinnedTo(AnnotationValue pin) {
    return new Report(message, arguments, element, annotation, Optional.of(pin));
  }

  String text() {
    return message.text(arguments);
  }
}
