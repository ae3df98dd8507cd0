package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.confingy.weaver.Maker;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the methods of a recipe that make recipes and objects. */
final class CreationWriter {

  private static final ClassName EXCEPTION = ClassName.get(Exception.class);
  private static final ClassName THROWABLE = ClassName.get(Throwable.class);

  private final TrackedClass model;

  CreationWriter(TrackedClass model) {
    this.model = model;
  }

  MethodSpec of() {
    return of(model.parameters());
  }

  /** For woven code: what is made by plain {@code new} is recorded, and nothing else. */
  MethodSpec onlyRecipe() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(Maker.ONLY_RECIPE)
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(model.typeVariables());
    model.parameters().forEach(parameter -> method.addParameter(Code.parameter(parameter)));
    return method.returns(model.recipe()).addStatement("return $L", recipe()).build();
  }

  /** The same for method references, which thereby say what they call. */
  MethodSpec overloadedOf() {
    return of(overloadedParameters());
  }

  private List<TrackedParameter> overloadedParameters() {
    return model.parameters().stream().map(TrackedParameter::overloaded).toList();
  }

  private MethodSpec of(List<TrackedParameter> parameters) {
    return factory("of", parameters)
        .addJavadoc(
            Docs.of(
                "Makes a recipe.\n\n",
                Docs.parameters(model),
                "@return a recipe with these arguments\n"))
        .returns(model.recipe())
        .addStatement(model.upkeep().isNeeded() ? "return made($L)" : "return $L", recipe())
        .build();
  }

  MethodSpec create() {
    CodeBlock object = construction(Code.arguments(model, Code::plain));
    boolean isRecord = model.creation().kind() == Creation.Kind.RECORD;
    return create(model.parameters(), isRecord ? checked(object) : recorded(object));
  }

  /**
   * The same for method references; the class itself may have a constructor for their types too,
   * and it is not that one which is tracked.
   */
  MethodSpec overloadedCreate() {
    CodeBlock arguments =
        model.parameters().stream()
            .map(
                parameter ->
                    parameter.serializable().isEmpty()
                        ? CodeBlock.of("$L", parameter.variable())
                        : CodeBlock.of(
                            "($T) $L", parameter.type().withoutAnnotations(), parameter.variable()))
            .collect(CodeBlock.joining(",$W"));
    return create(
        overloadedParameters(),
        statement(
            model.isGeneric()
                ? CodeBlock.of("$T.$Lcreate($L)", model.recipeType(), typeArguments(), arguments)
                : CodeBlock.of("create($L)", arguments)));
  }

  private MethodSpec create(List<TrackedParameter> parameters, CodeBlock body) {
    boolean isRecord = model.creation().kind() == Creation.Kind.RECORD;
    return factory("create", parameters)
        .addJavadoc(
            Docs.of(
                isRecord
                    ? "Builds an object now.\n\n"
                    : "Builds an object now and records its arguments.\n\n",
                Docs.parameters(model),
                "@return the object\n"))
        .addJavadoc(Docs.exceptions(model))
        .returns(model.creation().result())
        .addExceptions(model.creation().thrown())
        .addCode(body)
        .build();
  }

  MethodSpec instantiate() {
    CodeBlock object = construction(Code.arguments(model, Code::copied));
    boolean isRecord = model.creation().kind() == Creation.Kind.RECORD;
    CodeBlock statement = statement(isRecord ? object : CodeBlock.of("recorded($L)", object));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("instantiate")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(model.creation().result());
    if (isConstrained()) {
      method.addStatement("checked(this)");
    }
    return method.addCode(wrapped(statement)).build();
  }

  private MethodSpec.Builder factory(String name, List<TrackedParameter> parameters) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariables(model.typeVariables());
    parameters.forEach(parameter -> method.addParameter(Code.parameter(parameter)));
    return Code.varargs(model, method);
  }

  private static CodeBlock statement(CodeBlock result) {
    return CodeBlock.builder().addStatement("return $L", result).build();
  }

  private boolean isConstrained() {
    return model.upkeep().constrained().isPresent();
  }

  private CodeBlock recorded(CodeBlock object) {
    CodeBlock recipe = isConstrained() ? CodeBlock.of("checked($L)", recipe()) : recipe();
    return CodeBlock.builder().add("return $L$>$>\n.recorded($L);\n$<$<", recipe, object).build();
  }

  /** A record needs a recipe for nothing but the check. */
  private CodeBlock checked(CodeBlock object) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (isConstrained()) {
      code.addStatement("checked($L)", recipe());
    }
    return code.addStatement("return $L", object).build();
  }

  /** With its type arguments spelled out where a diamond would have nothing to infer them from. */
  private CodeBlock recipe() {
    CodeBlock arguments = Code.arguments(model, Code::kept);
    return CodeBlock.of("new $T($L)", model.recipe(), arguments);
  }

  private CodeBlock construction(CodeBlock arguments) {
    if (model.creation().kind() != Creation.Kind.FACTORY) {
      return CodeBlock.of("new $T($L)", model.creation().result(), arguments);
    }
    return CodeBlock.of(
        "$T.$L$L($L)",
        model.type(),
        model.isGeneric() ? typeArguments() : "",
        model.creation().method(),
        arguments);
  }

  private String typeArguments() {
    return typeArguments(model);
  }

  /** Returns the type parameters of a recipe as arguments: {@code <K, V>}. */
  static String typeArguments(TrackedClass model) {
    return model.typeVariables().stream()
        .map(TypeVariableName::name)
        .collect(Collectors.joining(", ", "<", ">"));
  }

  private CodeBlock wrapped(CodeBlock statement) {
    List<TypeName> thrown = model.creation().thrown();
    if (thrown.isEmpty()) {
      return statement;
    }
    CodeBlock.Builder code = CodeBlock.builder().add("try {\n$>").add(statement);
    if (thrown.contains(THROWABLE)) {
      code.add("$<} catch ($T | $T e) {\n$>", RuntimeException.class, Error.class)
          .addStatement("throw e");
    } else if (thrown.contains(EXCEPTION)) {
      code.add("$<} catch ($T e) {\n$>", RuntimeException.class).addStatement("throw e");
    }
    CodeBlock types =
        thrown.stream().map(type -> CodeBlock.of("$T", type)).collect(CodeBlock.joining("$W| "));
    return code.add("$<} catch ($L e) {\n$>", types)
        .addStatement(
            "throw new $T($T.class, e)", RuntimeNames.CONSTRUCTION_EXCEPTION, model.type())
        .add("$<}\n")
        .build();
  }
}
