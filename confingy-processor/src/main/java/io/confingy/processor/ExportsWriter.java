package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.lang.invoke.MethodHandles;
import javax.lang.model.element.Modifier;

/** Writes {@code ExportsOfFoo}, by which documents may refer to methods of {@code Foo}. */
final class ExportsWriter {

  private ExportsWriter() {}

  static TypeSpec write(ExportingClass model) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.exportsType())
            .addOriginatingElement(model.element())
            .addJavadoc("The methods of {@link $T} that a document may refer to.\n", model.type())
            .superclass(RuntimeNames.EXPORTS)
            .addModifiers(Modifier.FINAL);
    model.generated().ifPresent(generated -> type.addAnnotation(Code.generated(generated)));
    if (!model.warnings().isEmpty()) {
      type.addAnnotation(Code.suppress(model.warnings()));
    }
    return type.addStaticBlock(
            CodeBlock.builder().addStatement("register(new $T())", model.exportsType()).build())
        .addMethod(constructor(model))
        .build();
  }

  private static MethodSpec constructor(ExportingClass model) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement("super($T.class, $T.lookup())", model.type(), MethodHandles.class);
    for (ExportingClass.Method method : model.methods()) {
      CodeBlock.Builder arguments = CodeBlock.builder().add("$S", method.name());
      for (TypeName parameter : method.parameters()) {
        arguments.add(",$W$T.class", parameter);
      }
      constructor.addStatement("export($L)", arguments.build());
    }
    return constructor.build();
  }
}
