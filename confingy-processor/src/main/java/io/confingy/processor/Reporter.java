package io.confingy.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic;

/** Prints reports, each problem once; nothing else in the processor prints. */
final class Reporter {

  private final Messager messager;
  private final Set<Printed> printed = new HashSet<>();

  Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Prints reports as errors, pinned as closely as each allows. */
  void print(Iterable<Report> reports) {
    for (Report report : reports) {
      if (printed.add(new Printed(report.element().toString(), report.text()))) {
        print(report);
      }
    }
  }

  /** Prints reports as warnings. */
  void warn(Iterable<Report> reports) {
    for (Report report : reports) {
      if (printed.add(new Printed(report.element().toString(), report.text()))) {
        messager.printMessage(Diagnostic.Kind.WARNING, report.text(), report.element());
      }
    }
  }

  /** Prints a note about what was not done but is not missed. */
  void note(Message message, String... arguments) {
    messager.printMessage(Diagnostic.Kind.NOTE, message.text(List.of(arguments)));
  }

  private void print(Report report) {
    if (report.annotation().isEmpty()) {
      messager.printMessage(Diagnostic.Kind.ERROR, report.text(), report.element());
      return;
    }
    AnnotationMirror annotation = report.annotation().get();
    if (report.value().isEmpty()) {
      messager.printMessage(Diagnostic.Kind.ERROR, report.text(), report.element(), annotation);
      return;
    }
    AnnotationValue value = report.value().get();
    messager.printMessage(
        Diagnostic.Kind.ERROR, report.text(), report.element(), annotation, value);
  }

  private record Printed(String element, String text) {}
}
