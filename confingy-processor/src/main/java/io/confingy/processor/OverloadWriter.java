package io.confingy.processor;

import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the methods of one recipe that lead to the recipe of another constructor of the same
 * class, so that its users need to know one name only.
 */
final class OverloadWriter {

  private OverloadWriter() {}

  /** Returns {@code of} and {@code create} with the parameters of another constructor. */
  static List<MethodSpec> write(TrackedClass other) {
    CreationWriter creation = new CreationWriter(other);
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(leading(creation.of(), other));
    if (other.hasOverloads()) {
      methods.add(leading(creation.overloadedOf(), other));
    }
    methods.add(leading(creation.create(), other));
    if (other.hasOverloads()) {
      methods.add(leading(creation.overloadedCreate(), other));
    }
    return methods;
  }

  private static MethodSpec leading(MethodSpec method, TrackedClass other) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name())
            .addJavadoc(method.javadoc())
            .addAnnotations(method.annotations())
            .addModifiers(method.modifiers())
            .addTypeVariables(method.typeVariables())
            .addParameters(method.parameters())
            .addExceptions(method.exceptions())
            .varargs(method.varargs())
            .returns(method.returnType());
    return builder
        .addStatement(
            "return $T.$L$L($L)",
            other.recipeType(),
            other.isGeneric() ? CreationWriter.typeArguments(other) : "",
            method.name(),
            Code.arguments(other, Code::plain))
        .build();
  }
}
