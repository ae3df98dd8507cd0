package io.confingy.processor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds what carries our annotations in a round.
 *
 * <p>The compiler walks through all classes of the round whenever it is asked, so it is asked only
 * for what it says is there, and once.
 */
final class RoundAnnotations {

  private final Map<String, TypeElement> present = new HashMap<>();
  private final Map<TypeElement, Set<? extends Element>> found = new HashMap<>();
  private final RoundEnvironment round;

  /**
   * Sets up the search.
   *
   * @param present the annotations that are in the round, as the compiler tells a processor
   */
  RoundAnnotations(Set<? extends TypeElement> present, RoundEnvironment round) {
    present.forEach(each -> this.present.put(each.getQualifiedName().toString(), each));
    this.round = round;
  }

  /** Returns the elements that carry an annotation, which is given by its name. */
  Set<? extends Element> on(String annotation) {
    TypeElement type = present.get(annotation);
    return type == null ? Set.of() : found.computeIfAbsent(type, round::getElementsAnnotatedWith);
  }
}
