package io.confingy.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the class at a former name of a type, which leads documents to the type of today. */
final class FormerTypeWriter {

  private FormerTypeWriter() {}

  static TypeSpec write(FormerType model) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.leader())
            .addOriginatingElement(model.element())
            .addJavadoc(
                "Leads documents that name {@code $L} to {@code $L}.\n",
                model.former().canonicalName(),
                model.type().canonicalName())
            .addModifiers(Modifier.FINAL)
            .superclass(RuntimeNames.FORMER_TYPE)
            .addStaticBlock(
                CodeBlock.builder()
                    .addStatement(
                        "register($T.class,$W$S,$W$S,$W$S,$W$S)",
                        model.leader(),
                        model.former().packageName(),
                        String.join(".", model.former().simpleNames()),
                        model.type().packageName(),
                        String.join(".", model.type().simpleNames()))
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    model
        .generated()
        .ifPresent(
            generated ->
                type.addAnnotation(
                    AnnotationSpec.builder(generated)
                        .addMember("value", "$S", TrackProcessor.class.getName())
                        .build()));
    return type.build();
  }
}
