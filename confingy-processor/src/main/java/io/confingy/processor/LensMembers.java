package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Writes the members of a lens. */
final class LensMembers {

  private final TypeName lens;

  /**
   * Sets up the writer.
   *
   * @param lens the lens, which setters return
   */
  LensMembers(TypeName lens) {
    this.lens = lens;
  }

  static MethodSpec constructor(CodeBlock subject) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For generated code only.\n\n@param draft what to look at\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeNames.DRAFT, "draft")
        .addStatement("super(draft, $L)", subject)
        .build();
  }

  MethodSpec getter(LensMember member) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(member.method())
            .addModifiers(Modifier.PUBLIC)
            .returns(member.view().type());
    if (member.view() instanceof LensView.Lens view) {
      CodeBlock draft = CodeBlock.of("partAt($L)", member.index());
      return method
          .addJavadoc(Docs.of("{@return the lens of {@code ", member.name(), "}}\n"))
          .addStatement("return $L", view.of(draft))
          .build();
    }
    LensView.Value value = (LensView.Value) member.view();
    method
        .addJavadoc(Docs.of("{@return the value of {@code ", member.name(), "}}\n"))
        .addStatement(
            value
                .cast()
                .map(type -> CodeBlock.of("return ($T) valueAt($L)", type, member.index()))
                .orElseGet(() -> CodeBlock.of("return valueAt($L)", member.index())));
    return Code.uncheckedIf(value.isUnchecked(), method).build();
  }

  MethodSpec.Builder setter(LensMember member, TypeName type) {
    return MethodSpec.methodBuilder(member.method())
        .addJavadoc(
            Docs.of(
                "Changes {@code ",
                member.name(),
                "}.\n\n@param ",
                member.variable(),
                " the new value\n@return this lens\n"))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ParameterSpec.builder(type, member.variable()).build())
        .returns(lens)
        .addCode(
            Code.lines(
                "assignAt(" + member.index() + ", " + member.variable() + ");", "return this;"));
  }
}
