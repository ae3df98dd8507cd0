package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Checks that each {@code @FormerName} is on something that a document names. */
final class FormerNamePlacement {

  /** Reports the annotations without effect, and the mistakes in those of untracked records. */
  List<Report> check(Set<? extends Element> annotated) {
    List<Report> reports = new ArrayList<>();
    for (Element element : annotated) {
      if (element.getKind() == ElementKind.RECORD_COMPONENT) {
        reports.addAll(FormerNames.check((TypeElement) Declarations.enclosing(element)));
      } else if (element.getKind() == ElementKind.PARAMETER) {
        misplaced(element).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private static Optional<Report> misplaced(Element parameter) {
    Element executable = Declarations.enclosing(parameter);
    TypeElement type = Declarations.typeAround(executable);
    Optional<AnnotationMirror> annotation = FormerNames.of(parameter);
    Optional<String> reason = reason(parameter, executable, type);
    if (reason.isEmpty() || annotation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Report.at(
            parameter,
            annotation.get(),
            Message.FORMER_NAME_MISPLACED,
            parameter.getSimpleName().toString(),
            reason.get()));
  }

  private static Optional<String> reason(Element parameter, Element executable, TypeElement type) {
    if (DefaultPlacement.isTracked(type) || type.getKind() != ElementKind.RECORD) {
      return DefaultPlacement.misplaced(executable);
    }
    boolean isCanonical =
        executable.getKind() == ElementKind.CONSTRUCTOR
            && Declarations.isCanonical((ExecutableElement) executable, type);
    return isCanonical && isOnComponent(parameter, type)
        ? Optional.empty()
        : Optional.of(
            "it is not on a component of the record `" + Declarations.readable(type) + "`");
  }

  private static boolean isOnComponent(Element parameter, TypeElement record) {
    for (RecordComponentElement component : record.getRecordComponents()) {
      if (component.getSimpleName().equals(parameter.getSimpleName())) {
        return FormerNames.of(component).isPresent();
      }
    }
    return false;
  }
}
