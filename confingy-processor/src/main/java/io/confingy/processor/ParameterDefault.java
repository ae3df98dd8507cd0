package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * What a parameter is when it is left out.
 *
 * @param code an expression of the parameter's own type, boxed or not
 * @param member the enum constant or method it uses, if any
 */
record ParameterDefault(CodeBlock code, Optional<Element> member) {}
