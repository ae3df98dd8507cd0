package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the lenses of a recipe: its own, the root, and one for each record on the way. */
final class LensWriter {

  private final TrackedClass model;
  private final LensModel lenses;

  private LensWriter(TrackedClass model) {
    this.model = model;
    this.lenses = model.lenses();
  }

  static List<TypeSpec> write(TrackedClass model) {
    LensWriter writer = new LensWriter(model);
    List<TypeSpec> types = new ArrayList<>(List.of(writer.lens(), writer.root()));
    model.lenses().records().forEach(each -> types.add(RecordLensWriter.write(each)));
    return types;
  }

  /** Returns the name of the lens with the type parameters of its recipe as arguments. */
  static TypeName lens(TrackedClass model) {
    return model.parameterized(model.lenses().names().lens());
  }

  private TypeSpec lens() {
    ClassName name = lenses.names().lens();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name.simpleName())
            .addJavadoc("Reads and changes what a {@link $T} was made from.\n", model.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .superclass(RuntimeNames.TYPED_LENS)
            .addTypeVariables(model.typeVariables())
            .addMethod(LensMembers.constructor(CodeBlock.of("COMPANION")));
    if (model.isGeneric()) {
      type.addJavadoc(Docs.of("\n", Docs.typeParameters(model)));
    }
    LensMembers members = new LensMembers(lens(model));
    for (LensMember member : lenses.members()) {
      TrackedParameter parameter = model.parameters().get(member.index());
      type.addMethod(members.getter(member));
      type.addMethod(setter(members, member, parameter));
      if (member.serializable().isPresent()) {
        type.addMethod(members.setter(member, member.serializable().get()).build());
      }
    }
    return type.build();
  }

  private MethodSpec setter(LensMembers members, LensMember member, TrackedParameter parameter) {
    MethodSpec.Builder method = members.setter(member, member.type());
    return Code.varargsOf(model, parameter, method).build();
  }

  private TypeSpec root() {
    TypeVariableName result = TypeVariableName.get(lenses.result());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(lenses.names().root().simpleName())
            .addJavadoc(
                Docs.of(
                    "The lens of a whole configuration, which gives it back changed.\n\n",
                    Docs.typeParameters(model),
                    "@param <" + lenses.result() + "> what is given back\n"))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(model.typeVariables())
            .addTypeVariable(result)
            .superclass(lens(model))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Object.class, "config")
                    .addStatement("super(draftOf(config))")
                    .build())
            .addMethod(unlens(result));
    return type.addMethod(unlensByRebuild(result)).build();
  }

  private static MethodSpec unlens(TypeName result) {
    return MethodSpec.methodBuilder("unlens")
        .addJavadoc("{@return the configuration as it is now, built anew where it was built}\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addStatement("return unlens($T.ALL)", RuntimeNames.REBUILD)
        .build();
  }

  private static MethodSpec unlensByRebuild(TypeName result) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("unlens")
            .addJavadoc(
                Docs.of(
                    "Returns the configuration as it is now.\n\n",
                    "@param rebuild what to build anew of what was built\n",
                    "@return the configuration\n"))
            .addModifiers(Modifier.PUBLIC)
            .addParameter(RuntimeNames.REBUILD, "rebuild")
            .returns(result)
            .addStatement("return ($T) unlensed(rebuild)", result);
    return Code.uncheckedIf(true, method).build();
  }

  /** Returns the method by which the runtime makes a lens of the class. */
  static MethodSpec ofRecipe(TrackedClass model) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("lensOf")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeNames.DRAFT, "draft")
            .returns(RuntimeNames.TYPED_LENS)
            .addStatement("return new $T(draft)", model.lenses().names().lens());
    // A generic lens is a raw one, as the recipe on which this is called is.
    return model.isGeneric()
        ? method.addAnnotation(Code.suppress(List.of("rawtypes"))).build()
        : method.build();
  }

  /** Returns the methods of the recipe that start lenses. */
  static List<MethodSpec> starts(TrackedClass model) {
    return List.of(
        start(model, model.creation().result(), "an object whose arguments were recorded"),
        start(model, model.recipe(), "a recipe"),
        edit(model));
  }

  private static MethodSpec start(TrackedClass model, TypeName config, String what) {
    ClassName root = model.lenses().names().root();
    List<TypeName> arguments = new ArrayList<>();
    model.typeVariables().forEach(each -> arguments.add(TypeVariableName.get(each.name())));
    arguments.add(config);
    TypeName result = ParameterizedTypeName.get(root, arguments.toArray(TypeName[]::new));
    return MethodSpec.methodBuilder("lens")
        .addJavadoc(
            Docs.of(
                "Starts to change something deep inside; what is given stays as it is.\n\n",
                Docs.typeParameters(model),
                "@param config " + what + "\n",
                "@return a lens, for one thread\n"))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(model.typeVariables())
        .addParameter(config, "config")
        .returns(result)
        .addStatement("return new $T(config)", result)
        .build();
  }

  private static MethodSpec edit(TrackedClass model) {
    return MethodSpec.methodBuilder("edit")
        .addJavadoc(
            Docs.of(
                "Returns a recipe with something deep inside changed.\n\n",
                "@param changes what to change, on a lens of this recipe\n",
                "@return the changed recipe; this one stays as it is\n"))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Code.consumerOf(lens(model)), "changes")
        .returns(model.recipe())
        .addStatement("return this.<$T>edited(changes)", model.recipe())
        .build();
  }
}
