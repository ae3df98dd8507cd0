package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A former name of a type, and what is generated there.
 *
 * @param element the type, for which the file is generated
 * @param type its name today
 * @param former its former name
 * @param generated the annotation for generated code, where the type's module can see it
 */
record FormerType(
    TypeElement element, ClassName type, ClassName former, Optional<ClassName> generated) {

  /** Returns the name of the class that is generated: that which the recipe had. */
  ClassName leader() {
    return RecipeNames.of(former);
  }
}
