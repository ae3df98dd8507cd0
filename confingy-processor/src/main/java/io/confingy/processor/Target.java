package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A tracked class with the constructor or static method whose arguments are recorded.
 *
 * @param type the class
 * @param executable one of its constructors or static methods
 * @param external what {@code @TrackExternal} says of it, where the class is not the user's
 */
record Target(TypeElement type, ExecutableElement executable, Optional<External> external) {

  Target(TypeElement type, ExecutableElement executable) {
    this(type, executable, Optional.empty());
  }

  boolean isRecord() {
    return type.getKind() == ElementKind.RECORD;
  }

  boolean isFactory() {
    return executable.getKind() == ElementKind.METHOD;
  }

  /** Returns the name of the recipe. */
  ClassName recipe() {
    return external.map(External::recipe).orElseGet(() -> RecipeNames.of(ClassName.get(type)));
  }

  /** Returns what in the user's source the recipe is generated for. */
  Element origin() {
    return external.<Element>map(each -> each.request().origin()).orElse(type);
  }

  /** Returns the names of the parameters. */
  List<String> names() {
    return external.map(External::names).orElseGet(() -> namesIn(executable));
  }

  /** Returns the names that the compiler knows. */
  static List<String> namesIn(ExecutableElement executable) {
    return executable.getParameters().stream()
        .map(each -> each.getSimpleName().toString())
        .toList();
  }
}
