package io.confingy.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Knows which tracked classes get their constructors from Lombok.
 *
 * <p>Lombok changes what javac has parsed, and then has it begin again with another round. Only
 * from that on do elements show its constructors for sure: where Lombok comes later than this
 * processor, the first round shows the default constructor. Lombok removes its annotations; should
 * one be left, the class has waited for one round and waits no more.
 */
final class LombokConstructors {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "lombok.AllArgsConstructor",
          "lombok.Builder",
          "lombok.Data",
          "lombok.NoArgsConstructor",
          "lombok.RequiredArgsConstructor",
          "lombok.Value",
          "lombok.experimental.SuperBuilder");

  private final boolean isJavac;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> waiting = new LinkedHashSet<>();

  LombokConstructors(ProcessingEnvironment environment) {
    // Under Eclipse's compiler Lombok works in the parser: its constructors are there from the
    // start.
    isJavac = isJavac(environment);
  }

  private static boolean isJavac(ProcessingEnvironment environment) {
    try {
      return JavacEnvironment.behind(environment).isPresent();
    } catch (LinkageError noJavac) {
      return false;
    }
  }

  /** Returns whether a class has to wait for the next round; it has to but once. */
  boolean mustWait(TypeElement type) {
    String name = type.getQualifiedName().toString();
    boolean mustWait = isJavac && isAnnotated(type) && asked.add(name);
    if (mustWait) {
      waiting.add(name);
    } else {
      waiting.remove(name);
    }
    return mustWait;
  }

  /** Returns the names of the classes for which the next round has not come. */
  Set<String> waiting() {
    return waiting;
  }

  private static boolean isAnnotated(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (ANNOTATIONS.contains(annotation.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }
}
