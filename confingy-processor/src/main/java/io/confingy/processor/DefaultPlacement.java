package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Checks that each {@code @Default} is on a parameter that is recorded. */
final class DefaultPlacement {

  /** Reports the annotations without effect, but none on a class that has a mistake already. */
  List<Report> check(Set<? extends Element> parameters) {
    List<Report> reports = new ArrayList<>();
    for (Element parameter : parameters) {
      Optional<AnnotationMirror> annotation =
          Declarations.annotation(parameter, Declarations.DEFAULT);
      Optional<String> reason = misplaced(Declarations.enclosing(parameter));
      if (reason.isPresent() && annotation.isPresent()) {
        reports.add(
            Report.at(
                parameter,
                annotation.get(),
                Message.DEFAULT_MISPLACED,
                parameter.getSimpleName().toString(),
                reason.get()));
      }
    }
    return reports;
  }

  /** Returns why a parameter is not recorded, or nothing where it is. */
  static Optional<String> misplaced(Element executable) {
    TypeElement type = Declarations.typeAround(executable);
    String name = Declarations.readable(type);
    if (!isTracked(type)) {
      return Optional.of("`" + name + "` is not tracked");
    }
    Outcome<Target> target = TargetFinder.find(type);
    boolean isOther =
        target.value().isPresent() && !target.value().get().executable().equals(executable);
    return isOther
        ? Optional.of(
            "it is not a parameter of the tracked constructor or method of `" + name + "`")
        : Optional.empty();
  }

  static boolean isTracked(TypeElement type) {
    return Declarations.isTracked(type)
        || type.getEnclosedElements().stream()
            .filter(each -> !Declarations.isType(each))
            .anyMatch(each -> Declarations.isTracked(each) && Declarations.isMaker(each));
  }
}
