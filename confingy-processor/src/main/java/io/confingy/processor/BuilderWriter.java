package io.confingy.processor;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the builder of a recipe. */
final class BuilderWriter {

  private BuilderWriter() {}

  static TypeSpec write(TrackedClass model) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.builderType().simpleName())
            .addJavadoc("Gathers arguments by name; for one thread.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(model.typeVariables())
            .addField(RuntimeNames.ARGUMENTS, "arguments", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor());
    if (model.isGeneric()) {
      type.addJavadoc(Docs.of("\n", Docs.typeParameters(model)));
    }
    for (TrackedParameter parameter : model.parameters()) {
      type.addMethod(setter(model, parameter));
      if (parameter.serializable().isPresent()) {
        type.addMethod(setter(model, parameter.overloaded()));
      }
    }
    return type.addMethod(build(model)).build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeNames.ARGUMENTS, "arguments")
        .addStatement("this.arguments = arguments")
        .build();
  }

  private static MethodSpec setter(TrackedClass model, TrackedParameter parameter) {
    boolean isHidden = parameter.variable().equals("arguments");
    String arguments = isHidden ? "this.arguments" : "arguments";
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(parameter.setter())
            .addJavadoc(Docs.setter(parameter))
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Code.parameter(parameter))
            .returns(model.builder())
            .addCode(
                Code.lines(
                    arguments + ".set(" + parameter.index() + ", " + parameter.variable() + ");",
                    "return this;"));
    return Code.varargsOf(model, parameter, method).build();
  }

  private static MethodSpec build(TrackedClass model) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build")
            .addJavadoc(
                "Makes the recipe, with defaults for what was not given.\n\n"
                    + "@return a recipe with these arguments\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(model.recipe())
            .addStatement("return ($T) arguments.build()", model.recipe());
    return Code.uncheckedIf(model.isGeneric(), method).build();
  }
}
