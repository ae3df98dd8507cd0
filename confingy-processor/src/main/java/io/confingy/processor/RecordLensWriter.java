package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import javax.lang.model.element.Modifier;

/** Writes the lens of a record that is not tracked. */
final class RecordLensWriter {

  private RecordLensWriter() {}

  static TypeSpec write(RecordLens model) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.lens().simpleName())
            .addJavadoc("Reads and changes what is in a {@link $T}.\n", model.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(RuntimeNames.TYPED_LENS)
            .addTypeVariables(model.typeVariables())
            .addMethod(LensMembers.constructor(CodeBlock.of("$T.class", model.type())));
    if (!model.typeVariables().isEmpty()) {
      type.addJavadoc("\n");
    }
    for (TypeVariableName variable : model.typeVariables()) {
      type.addJavadoc("@param <$L> as in the record\n", variable.name());
    }
    LensMembers members = new LensMembers(self(model));
    for (LensMember member : model.members()) {
      type.addMethod(members.getter(member));
      type.addMethod(members.setter(member, member.type()).build());
      member.serializable().ifPresent(each -> type.addMethod(members.setter(member, each).build()));
    }
    return type.build();
  }

  private static TypeName self(RecordLens model) {
    return model.typeVariables().isEmpty()
        ? model.lens()
        : ParameterizedTypeName.get(
            model.lens(),
            model.typeVariables().stream()
                .map(each -> TypeVariableName.get(each.name()))
                .toArray(TypeName[]::new));
  }
}
