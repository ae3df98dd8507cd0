package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A class with methods that documents may refer to; checked, so that the writer decides nothing.
 *
 * @param element the class, for which the file is generated
 * @param type its name
 * @param exportsType the name of what is generated
 * @param methods the methods that carry {@code @Track}
 * @param warnings the warnings that the generated class suppresses
 * @param generated the annotation for generated code, where the class's module can see it
 */
record ExportingClass(
    TypeElement element,
    ClassName type,
    ClassName exportsType,
    List<Method> methods,
    List<String> warnings,
    Optional<ClassName> generated) {

  /**
   * A method with {@code @Track}.
   *
   * @param name its name
   * @param parameters the types of its parameters, without their type arguments
   */
  record Method(String name, List<TypeName> parameters) {}
}
