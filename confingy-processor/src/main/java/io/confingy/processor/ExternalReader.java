package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the {@code @TrackExternal} annotations of a class or package. */
final class ExternalReader {

  private final Element origin;
  private final List<ExternalRequest> requests = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private boolean isMissing;

  private ExternalReader(Element origin) {
    this.origin = origin;
  }

  /**
   * Reads all annotations of an element.
   *
   * @return the classes they name, beside what is wrong with others; no value and no report where a
   *     class does not exist yet
   */
  static Outcome<List<ExternalRequest>> read(Element origin) {
    ExternalReader reader = new ExternalReader(origin);
    Declarations.annotation(origin, Declarations.TRACK_EXTERNAL).ifPresent(reader::read);
    Declarations.annotation(origin, Declarations.TRACK_EXTERNALS)
        .flatMap(container -> value(container, "value"))
        .ifPresent(
            all -> list(all).forEach(each -> reader.read((AnnotationMirror) each.getValue())));
    return reader.isMissing && reader.reports.isEmpty()
        ? Outcome.none()
        : new Outcome<>(Optional.of(reader.requests), reader.reports);
  }

  private void read(AnnotationMirror annotation) {
    List<AnnotationValue> classes =
        value(annotation, "value").map(ExternalReader::list).orElse(List.of());
    if (classes.isEmpty()) {
      reports.add(Report.at(origin, annotation, Message.EXTERNAL_EMPTY));
    }
    Optional<List<TypeMirror>> parameters =
        value(annotation, "parameters").map(ExternalReader::types);
    Optional<String> method =
        value(annotation, "method").map(each -> String.valueOf(each.getValue()));
    Optional<List<String>> names =
        value(annotation, "names")
            .map(all -> list(all).stream().map(each -> String.valueOf(each.getValue())).toList());
    boolean isChosen = parameters.isPresent() || method.isPresent() || names.isPresent();
    if (classes.size() > 1 && isChosen) {
      reports.add(
          Report.at(
              origin, annotation, Message.EXTERNAL_ONE_CLASS, String.valueOf(classes.size())));
      return;
    }
    for (AnnotationValue pin : classes) {
      type(annotation, pin)
          .ifPresent(
              type ->
                  requests.add(
                      new ExternalRequest(
                          origin, annotation, pin, type, parameters, method, names)));
    }
    isMissing |= value(annotation, "parameters").stream().anyMatch(ExternalReader::mentionsMissing);
  }

  /** Returns the class that a value names; notes that it does not exist, or reports what it is. */
  private Optional<TypeElement> type(AnnotationMirror annotation, AnnotationValue pin) {
    if (!(pin.getValue() instanceof TypeMirror mirror) || isError(mirror)) {
      isMissing = true;
      return Optional.empty();
    }
    if (mirror instanceof DeclaredType declared) {
      return Optional.of((TypeElement) declared.asElement());
    }
    reports.add(
        Report.at(
                origin,
                annotation,
                Message.EXTERNAL_NO_CLASS,
                Mirrors.readable(mirror),
                mirror.getKind() == TypeKind.ARRAY ? "an array" : "no class")
            .pinnedTo(pin));
    return Optional.empty();
  }

  private static boolean isError(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR;
  }

  /** A class that does not exist is, in an annotation, no type but a text. */
  private static boolean mentionsMissing(AnnotationValue all) {
    return list(all).stream()
        .anyMatch(each -> !(each.getValue() instanceof TypeMirror type) || isError(type));
  }

  private static List<TypeMirror> types(AnnotationValue all) {
    return list(all).stream()
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .toList();
  }

  private static List<AnnotationValue> list(AnnotationValue value) {
    List<AnnotationValue> values = new ArrayList<>();
    if (value.getValue() instanceof List<?> all) {
      all.forEach(each -> values.add((AnnotationValue) each));
    }
    return values;
  }

  private static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
    for (var entry : annotation.getElementValues().entrySet()) {
      ExecutableElement key = entry.getKey();
      if (key.getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}
