package io.confingy.processor;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the recipe {@code LazyFoo} of a tracked class {@code Foo}: this is its table of contents.
 */
final class RecipeWriter {

  private final TrackedClass model;
  private final CreationWriter creation;

  private RecipeWriter(TrackedClass model) {
    this.model = model;
    this.creation = new CreationWriter(model);
  }

  static TypeSpec write(TrackedClass model) {
    return new RecipeWriter(model).write();
  }

  private TypeSpec write() {
    TypeSpec.Builder type = declaration();
    type.addField(CompanionWriter.field(model));
    model.parameters().forEach(parameter -> type.addField(field(parameter)));
    type.addMethod(constructor());
    type.addMethod(creation.of());
    if (model.hasOverloads()) {
      type.addMethod(creation.overloadedOf());
    }
    if (model.hasOnlyRecipe()) {
      type.addMethod(creation.onlyRecipe());
    }
    type.addMethod(creation.create());
    if (model.hasOverloads()) {
      type.addMethod(creation.overloadedCreate());
    }
    model.others().forEach(other -> OverloadWriter.write(other).forEach(type::addMethod));
    type.addMethod(from());
    type.addMethod(builder());
    model.parameters().forEach(parameter -> type.addMethod(accessor(parameter)));
    for (TrackedParameter parameter : model.parameters()) {
      type.addMethod(wither(parameter));
      if (parameter.serializable().isPresent()) {
        type.addMethod(wither(parameter.overloaded()));
      }
    }
    type.addMethod(copy());
    type.addMethods(LensWriter.starts(model));
    type.addMethod(creation.instantiate());
    type.addMethod(companion());
    type.addMethod(argument());
    type.addMethods(CompanionWriter.methods(model));
    type.addType(BuilderWriter.write(model));
    type.addTypes(LensWriter.write(model));
    return type.build();
  }

  private TypeSpec.Builder declaration() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.recipeType())
            .addOriginatingElement(model.origin())
            .addJavadoc(
                "A recipe for a {@link $T}: its arguments, with nothing built yet.\n", model.type())
            .superclass(ParameterizedTypeName.get(RuntimeNames.LAZY, model.creation().result()))
            .addTypeVariables(model.typeVariables());
    if (model.isGeneric()) {
      type.addJavadoc(Docs.of("\n", Docs.typeParameters(model)));
    }
    model.generated().ifPresent(generated -> type.addAnnotation(Code.generated(generated)));
    type.addAnnotation(Code.suppress(model.warnings()));
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type.addModifiers(Modifier.FINAL);
  }

  private static FieldSpec field(TrackedParameter parameter) {
    return FieldSpec.builder(parameter.type(), parameter.variable())
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    for (TrackedParameter parameter : model.parameters()) {
      constructor.addParameter(Code.parameter(parameter));
      String variable = parameter.variable();
      constructor.addCode(Code.lines("this." + variable + " = " + variable + ";"));
    }
    return constructor.build();
  }

  private MethodSpec from() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("from")
            .addJavadoc(
                Docs.of(
                    "Returns the recipe that an object was made from.\n\n",
                    Docs.typeParameters(model),
                    "@param instance an object whose arguments were recorded\n",
                    "@return its recipe\n"))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariables(model.typeVariables())
            .addParameter(model.creation().result(), "instance")
            .returns(model.recipe())
            .addStatement("return ($T) COMPANION.recipeOf(instance)", model.recipe());
    return Code.uncheckedIf(model.isGeneric(), method).build();
  }

  private MethodSpec builder() {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc(
            Docs.of(
                "Starts a recipe by name, with no argument given.\n\n",
                Docs.typeParameters(model),
                "@return a builder\n"))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(model.typeVariables())
        .returns(model.builder())
        .addStatement(
            "return new $T$L(COMPANION.arguments())", model.builderType(), Code.diamond(model))
        .build();
  }

  private static MethodSpec accessor(TrackedParameter parameter) {
    return MethodSpec.methodBuilder(parameter.accessor())
        .addJavadoc(Docs.accessor(parameter))
        .addModifiers(Modifier.PUBLIC)
        .returns(parameter.type())
        .addCode(Code.lines("return " + Code.copied(parameter, parameter.variable()) + ";"))
        .build();
  }

  private MethodSpec wither(TrackedParameter parameter) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(parameter.wither())
            .addJavadoc(Docs.wither(parameter))
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Code.parameter(parameter))
            .returns(model.recipe())
            .addStatement(
                // To infer the type takes javac time, and ECJ cannot infer all that javac can.
                "return this.<$1T>changed(new $1T($2L), $3L)",
                model.recipe(),
                Code.arguments(
                    model,
                    (other, variable) ->
                        other.index() == parameter.index()
                            ? Code.kept(other, variable)
                            : Code.plain(other, variable)),
                parameter.index());
    return Code.varargsOf(model, parameter, method).build();
  }

  private MethodSpec copy() {
    return MethodSpec.methodBuilder("copy")
        .addJavadoc(
            Docs.of(
                "Returns a recipe with some arguments changed; this one stays as it is.\n\n",
                "@param changes what to change, on a builder that holds this recipe's arguments\n",
                "@return the changed recipe\n"))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Code.consumerOf(model.builder()), "changes")
        .returns(model.recipe())
        .addStatement(
            "$T builder = new $T$L(COMPANION.arguments(this))",
            model.builder(),
            model.builderType(),
            Code.diamond(model))
        .addStatement("changes.accept(builder)")
        .addStatement("return builder.build()")
        .build();
  }

  private static MethodSpec companion() {
    return MethodSpec.methodBuilder("companion")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeNames.COMPANION)
        .addStatement("return COMPANION")
        .build();
  }

  private MethodSpec argument() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("argument")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(int.class, "index")
            .returns(Object.class);
    if (model.parameters().isEmpty()) {
      return method.addStatement("throw new $T(index)", IndexOutOfBoundsException.class).build();
    }
    String[] cases =
        model.parameters().stream().map(RecipeWriter::argumentCase).toArray(String[]::new);
    return method
        .addCode("return switch (index) {\n$>")
        .addCode(Code.lines(cases))
        .addCode("default -> throw new $T(index);\n$<};\n", IndexOutOfBoundsException.class)
        .build();
  }

  private static String argumentCase(TrackedParameter parameter) {
    boolean isHidden = parameter.variable().equals("index");
    String field = isHidden ? "this.index" : parameter.variable();
    return "case " + parameter.index() + " -> " + field + ";";
  }
}
