package io.confingy.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/** Finds the warnings that a recipe would draw for what its tracked class already says. */
final class Warnings {

  private final Elements elements;

  Warnings(Elements elements) {
    this.elements = elements;
  }

  /**
   * Names the warnings to suppress on a recipe as a whole.
   *
   * @param target the tracked class
   * @param members what else its recipe mentions
   * @return arguments of {@code @SuppressWarnings}
   */
  List<String> of(Target target, Collection<? extends Element> members) {
    MentionedTypes mentioned = MentionedTypes.ofSignature(target);
    Collector collector = new Collector();
    mentioned.declared().forEach(collector::addWithEnclosing);
    members.forEach(collector::addWithEnclosing);
    collector.addWithEnclosing(target.executable());
    List<String> warnings = collector.warnings();
    if (mentioned.mentionsRaw()) {
      warnings.add(warnings.contains("deprecation") ? 1 : 0, "rawtypes");
    }
    // A recipe is written in its JSON form, so neither its fields nor a version number matter.
    warnings.add("serial");
    return warnings;
  }

  /** Names the warnings to suppress on code that mentions some classes and nothing else. */
  List<String> ofMentions(Collection<? extends Element> mentioned) {
    Collector collector = new Collector();
    mentioned.forEach(collector::addWithEnclosing);
    return collector.warnings();
  }

  private final class Collector {

    private boolean isDeprecated;
    private boolean isForRemoval;

    List<String> warnings() {
      List<String> warnings = new ArrayList<>();
      if (isDeprecated) {
        warnings.add("deprecation");
      }
      if (isForRemoval) {
        warnings.add("removal");
      }
      return warnings;
    }

    void addWithEnclosing(Element element) {
      add(element);
      Declarations.withEnclosing(Declarations.typeAround(element)).forEach(this::add);
    }

    private void add(Element element) {
      if (!elements.isDeprecated(element)) {
        return;
      }
      Optional<AnnotationMirror> annotation =
          Declarations.annotation(element, "java.lang.Deprecated");
      boolean forRemoval = annotation.isPresent() && isForRemoval(annotation.get());
      isForRemoval |= forRemoval;
      isDeprecated |= !forRemoval;
    }

    private static boolean isForRemoval(AnnotationMirror deprecated) {
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
          deprecated.getElementValues().entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals("forRemoval")) {
          return Boolean.TRUE.equals(entry.getValue().getValue());
        }
      }
      return false;
    }
  }
}
