package io.confingy.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads {@code @FormerName} on parameters and record components. */
final class FormerNames {

  private final TypeElement owner;
  private final Set<String> present;

  /** Which parameter has a former name. */
  private final Map<String, String> claimed = new HashMap<>();

  private final Map<String, List<String>> byName = new HashMap<>();
  private final List<Report> reports = new ArrayList<>();

  private FormerNames(List<? extends Element> elements, TypeElement owner) {
    this.owner = owner;
    this.present =
        elements.stream().map(each -> each.getSimpleName().toString()).collect(Collectors.toSet());
  }

  /**
   * Reads the former names of the parameters of a tracked class.
   *
   * @return for each parameter that has some; or what is wrong with them
   */
  static Outcome<Map<String, List<String>>> ofParameters(Target target) {
    List<Element> elements = new ArrayList<>();
    for (VariableElement parameter : target.executable().getParameters()) {
      elements.add(annotated(target, parameter));
    }
    return read(elements, target.type());
  }

  /** Checks the former names of the components of a record that is not tracked. */
  static List<Report> check(TypeElement record) {
    return read(record.getRecordComponents(), record).reports();
  }

  /** An explicit canonical constructor does not repeat the annotations of the components. */
  private static Element annotated(Target target, VariableElement parameter) {
    if (of(parameter).isEmpty() && target.isRecord()) {
      for (RecordComponentElement component : target.type().getRecordComponents()) {
        if (component.getSimpleName().equals(parameter.getSimpleName())) {
          return component;
        }
      }
    }
    return parameter;
  }

  static Optional<AnnotationMirror> of(Element element) {
    return Declarations.annotation(element, Declarations.FORMER_NAME);
  }

  private static Outcome<Map<String, List<String>>> read(
      List<? extends Element> elements, TypeElement owner) {
    FormerNames names = new FormerNames(elements, owner);
    elements.forEach(names::read);
    return names.reports.isEmpty() ? Outcome.of(names.byName) : Outcome.failed(names.reports);
  }

  private void read(Element element) {
    AnnotationMirror annotation = of(element).orElse(null);
    if (annotation == null) {
      return;
    }
    String name = element.getSimpleName().toString();
    // What the header of a record declares has no place of its own for the compiler.
    Element pin = owner.getKind() == ElementKind.RECORD ? owner : element;
    List<AnnotationValue> values = values(annotation);
    if (values.isEmpty()) {
      reports.add(Report.at(pin, annotation, Message.FORMER_NAME_EMPTY, name));
    }
    List<String> formerNames = new ArrayList<>();
    for (AnnotationValue value : values) {
      String former = String.valueOf(value.getValue());
      complaint(pin, annotation, name, former)
          .ifPresent(report -> reports.add(report.pinnedTo(value)));
      claimed.putIfAbsent(former, name);
      formerNames.add(former);
    }
    byName.put(name, formerNames);
  }

  private Optional<Report> complaint(
      Element pin, AnnotationMirror annotation, String name, String former) {
    Message message;
    String rest;
    if (!SourceVersion.isIdentifier(former) || SourceVersion.isKeyword(former)) {
      message = Message.FORMER_NAME_INVALID;
      rest = "a Java identifier";
    } else if (former.equals(name)) {
      message = Message.FORMER_NAME_CURRENT;
      rest = "Remove it from `@FormerName`";
    } else if (present.contains(former)) {
      message = Message.FORMER_NAME_TAKEN;
      String what = owner.getKind() == ElementKind.RECORD ? "component" : "parameter";
      rest = "`" + Declarations.readable(owner) + "` has a " + what + " of that name";
    } else if (claimed.containsKey(former)) {
      message = Message.FORMER_NAME_TWICE;
      rest = claimed.get(former);
    } else {
      return Optional.empty();
    }
    return Optional.of(Report.at(pin, annotation, message, name, former, rest));
  }

  /** Returns the names; a constant that does not exist is reported by the compiler. */
  static List<AnnotationValue> values(AnnotationMirror annotation) {
    List<AnnotationValue> values = new ArrayList<>();
    for (AnnotationValue value : annotation.getElementValues().values()) {
      if (value.getValue() instanceof List<?> list) {
        list.forEach(each -> values.add((AnnotationValue) each));
      } else {
        values.add(value);
      }
    }
    return values;
  }
}
