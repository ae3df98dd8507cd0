package io.confingy.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the runtime knows of a tracked class: the companion in a field of the recipe. */
final class CompanionWriter {

  private final TrackedClass model;

  private CompanionWriter(TrackedClass model) {
    this.model = model;
  }

  static FieldSpec write(TrackedClass model) {
    TypeSpec companion = new CompanionWriter(model).companion();
    return FieldSpec.builder(RuntimeNames.COMPANION, "COMPANION")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            CodeBlock.builder()
                .add(
                    "$>$>\n$T.$L(\n$>$>",
                    RuntimeNames.COMPANION,
                    model.external().isPresent() ? "registerExternal" : "register")
                .add("$L)$<$<$<$<", companion)
                .build())
        .build();
  }

  private TypeSpec companion() {
    CodeBlock.Builder arguments =
        CodeBlock.builder()
            .add("$>$>\n$T.class,\n$T.class,\n", model.type(), model.recipeType())
            .add(
                model
                    .classHash()
                    .map(hash -> CodeBlock.of("$S", hash))
                    .orElse(CodeBlock.of("null")));
    model.parameters().forEach(parameter -> arguments.add(",\n$L", parameter(parameter)));
    TypeSpec.Builder type =
        TypeSpec.anonymousClassBuilder(arguments.add("$<$<").build())
            .superclass(RuntimeNames.COMPANION)
            .addMethod(make())
            .addMethod(LensWriter.ofCompanion(model));
    if (model.hasDefaults()) {
      type.addMethod(defaultValue());
    }
    if (model.creation().kind() == Creation.Kind.RECORD) {
      type.addMethod(read());
    }
    if (model.creation().kind() == Creation.Kind.FACTORY) {
      type.addMethod(callsConstructor());
    }
    model.external().flatMap(ExternalModel::maker).ifPresent(each -> type.addMethod(maker(each)));
    UpkeepWriter.write(model).forEach(type::addMethod);
    return type.build();
  }

  private static CodeBlock parameter(TrackedParameter parameter) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($S,$W$L)",
                RuntimeNames.PARAMETER,
                parameter.defaultValue().isPresent() ? "optional" : "of",
                parameter.name(),
                parameter.typeExpression());
    if (!parameter.formerNames().isEmpty()) {
      code.add(
          ".formerly($L)",
          parameter.formerNames().stream()
              .map(name -> CodeBlock.of("$S", name))
              .collect(CodeBlock.joining(",$W")));
    }
    return code.build();
  }

  private MethodSpec make() {
    MethodSpec.Builder method =
        override("make").addParameter(ArrayTypeName.of(Object.class), "arguments").returns(lazy());
    suppressWarnings(method);
    boolean isLong = model.parameters().size() > 2;
    CodeBlock arguments =
        model.parameters().stream()
            .map(CompanionWriter::cast)
            .collect(CodeBlock.joining(isLong ? ",\n" : ", "));
    return method
        .addStatement(
            isLong ? "return new $T(\n$L)" : "return new $T($L)", model.recipeType(), arguments)
        .build();
  }

  /** Without the type parameters in scope, a generic recipe is made as a raw one. */
  private void suppressWarnings(MethodSpec.Builder method) {
    List<String> warnings = new ArrayList<>();
    if (model.isGeneric()) {
      warnings.add("rawtypes");
    }
    if (model.parameters().stream().anyMatch(TrackedParameter::isUnchecked)) {
      warnings.add("unchecked");
    }
    if (!warnings.isEmpty()) {
      method.addAnnotation(Code.suppress(warnings));
    }
  }

  private static CodeBlock cast(TrackedParameter parameter) {
    CodeBlock argument = CodeBlock.of("arguments[$L]", parameter.index());
    return parameter.cast().map(type -> CodeBlock.of("($T) $L", type, argument)).orElse(argument);
  }

  private MethodSpec defaultValue() {
    MethodSpec.Builder method =
        override("defaultValue").addParameter(int.class, "index").returns(Object.class);
    method.addCode("return switch (index) {\n$>");
    for (TrackedParameter parameter : model.parameters()) {
      parameter
          .defaultValue()
          .ifPresent(value -> method.addCode("case $L -> $L;\n", parameter.index(), value));
    }
    method.addCode("default -> super.defaultValue(index);\n");
    return method.addCode("$<};\n").build();
  }

  /** Raw, since the type arguments of an instance are not known; that is no matter to a recipe. */
  private MethodSpec read() {
    MethodSpec.Builder method =
        override("read").addParameter(Object.class, "instance").returns(lazy());
    if (model.isGeneric()) {
      suppressWarnings(method);
    }
    if (!model.parameters().isEmpty()) {
      method.addStatement("$1T value = ($1T) instance", model.type());
    }
    CodeBlock arguments =
        model.parameters().stream()
            .map(parameter -> Code.kept(parameter, "value." + parameter.name() + "()"))
            .collect(CodeBlock.joining(",$W"));
    return method.addStatement("return new $T($L)", model.recipeType(), arguments).build();
  }

  private static MethodSpec callsConstructor() {
    return override("callsConstructor").returns(boolean.class).addStatement("return false").build();
  }

  private static MethodSpec maker(String maker) {
    return override("maker").returns(String.class).addStatement("return $S", maker).build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }

  private static ParameterizedTypeName lazy() {
    return ParameterizedTypeName.get(RuntimeNames.LAZY, WildcardTypeName.subtypeOf(Object.class));
  }
}
