package io.confingy.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what the runtime knows of a tracked class: the companion in a field of the recipe, and the
 * methods of the recipe that it calls. In a class of its own they would be one more class file for
 * each tracked class.
 */
final class CompanionWriter {

  private final TrackedClass model;

  private CompanionWriter(TrackedClass model) {
    this.model = model;
  }

  static FieldSpec field(TrackedClass model) {
    return new CompanionWriter(model).field();
  }

  static List<MethodSpec> methods(TrackedClass model) {
    return new CompanionWriter(model).methods();
  }

  private FieldSpec field() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$>$>\n$T.of(\n$>$>$>$>", RuntimeNames.COMPANION)
            .add("$L,\n$T.class,\n$L", prototype(), model.type(), hash());
    model.parameters().forEach(parameter -> code.add(",\n$L", parameter(parameter)));
    code.add(")$<$<");
    told().forEach(call -> code.add("\n.$L", call));
    FieldSpec.Builder field =
        FieldSpec.builder(RuntimeNames.COMPANION, "COMPANION")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(code.add("$<$<$<$<").build());
    if (model.isGeneric()) {
      field.addAnnotation(Code.suppress(rawWarnings()));
    }
    return field.build();
  }

  private CodeBlock hash() {
    return model.classHash().map(hash -> CodeBlock.of("$S", hash)).orElse(CodeBlock.of("null"));
  }

  /** A recipe of nothing, on which the methods are called that are the same for all. */
  private CodeBlock prototype() {
    CodeBlock nothing =
        Code.list(model.parameters().stream().map(each -> Literals.zero(each.type())));
    return CodeBlock.of("new $T($L)", model.recipeType(), nothing);
  }

  /** What is told of the class that is not so of most. */
  private List<CodeBlock> told() {
    List<CodeBlock> calls = new ArrayList<>();
    if (model.creation().kind() == Creation.Kind.FACTORY) {
      calls.add(CodeBlock.of("madeByMethod()"));
    }
    model
        .external()
        .flatMap(ExternalModel::maker)
        .ifPresent(maker -> calls.add(CodeBlock.of("madeBy($S)", maker)));
    calls.addAll(UpkeepWriter.told(model.upkeep()));
    calls.add(CodeBlock.of(model.external().isPresent() ? "registerExternal()" : "register()"));
    return calls;
  }

  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>(List.of(make(), with(), LensWriter.ofRecipe(model)));
    if (model.hasDefaults()) {
      methods.add(defaultValue());
    }
    if (model.creation().kind() == Creation.Kind.RECORD) {
      methods.add(read());
    }
    model.upkeep().hook().ifPresent(hook -> methods.add(UpkeepWriter.configured(model, hook)));
    return methods;
  }

  private static CodeBlock parameter(TrackedParameter parameter) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                parameter.defaultValue().isPresent() ? "$T.optional($S,$W$L)" : "$T.of($S,$W$L)",
                RuntimeNames.PARAMETER,
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

  /** Linear in the parameters, where a call for each of them would be a method too large. */
  private MethodSpec with() {
    MethodSpec.Builder method =
        override("with")
            .addParameter(int.class, "index")
            .addParameter(Object.class, "value")
            .returns(lazy());
    suppressWarnings(method);
    CodeBlock arguments =
        model.parameters().stream()
            .map(CompanionWriter::otherOrOwn)
            .collect(CodeBlock.joining(",\n"));
    boolean isLong = model.parameters().size() > 1;
    return method
        .addStatement(
            isLong ? "return new $T(\n$L)" : "return new $T($L)", model.recipeType(), arguments)
        .build();
  }

  private static CodeBlock otherOrOwn(TrackedParameter parameter) {
    String variable = parameter.variable();
    boolean isHidden = variable.equals("index") || variable.equals("value");
    return CodeBlock.of(
        "index == $L ? $L : $L",
        parameter.index(),
        cast(parameter, "value"),
        isHidden ? "this." + variable : variable);
  }

  private void suppressWarnings(MethodSpec.Builder method) {
    List<String> warnings = rawWarnings();
    if (!warnings.isEmpty()) {
      method.addAnnotation(Code.suppress(warnings));
    }
  }

  /** A generic recipe is made as a raw one: nobody knows the type arguments of what there is. */
  private List<String> rawWarnings() {
    List<String> warnings = new ArrayList<>();
    if (model.isGeneric()) {
      warnings.add("rawtypes");
    }
    if (model.parameters().stream().anyMatch(TrackedParameter::isUnchecked)) {
      warnings.add("unchecked");
    }
    return warnings;
  }

  private static CodeBlock cast(TrackedParameter parameter) {
    return cast(parameter, "arguments[" + parameter.index() + "]");
  }

  private static CodeBlock cast(TrackedParameter parameter, String argument) {
    return parameter
        .cast()
        .map(type -> CodeBlock.of("($T) $L", type, argument))
        .orElseGet(() -> CodeBlock.of("$L", argument));
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
        Code.list(
            model.parameters().stream()
                .map(parameter -> Code.kept(parameter, "value." + parameter.name() + "()")));
    return method.addStatement("return new $T($L)", model.recipeType(), arguments).build();
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
