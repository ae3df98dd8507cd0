package io.confingy.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a companion tells of hooks and constraints. */
final class UpkeepWriter {

  private static final TypeName CLASS =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

  private UpkeepWriter() {}

  static List<MethodSpec> write(TrackedClass model) {
    List<MethodSpec> methods = new ArrayList<>();
    model
        .upkeep()
        .hook()
        .ifPresent(
            hook -> {
              methods.add(hasHook());
              methods.add(configured(model, hook));
            });
    model.upkeep().constrained().ifPresent(types -> methods.add(constrained(types)));
    return methods;
  }

  private static MethodSpec hasHook() {
    return override("hasHook").returns(boolean.class).addStatement("return true").build();
  }

  private static MethodSpec configured(TrackedClass model, Upkeep.Hook hook) {
    MethodSpec.Builder method = override("configured");
    if (model.isGeneric()) {
      // Without the type parameters in scope, the lens is a raw one.
      method.addAnnotation(Code.suppress(List.of("rawtypes", "unchecked")));
    }
    return method
        .addParameter(RuntimeNames.DRAFT, "draft")
        .addParameter(ParameterizedTypeName.get(Optional.class, String.class), "changed")
        .addStatement(
            "$T.$L(new $T(draft)$L)",
            model.type(),
            hook.method(),
            model.lenses().names().lens(),
            hook.takesChanged() ? ", changed" : "")
        .build();
  }

  private static MethodSpec constrained(List<TypeName> types) {
    CodeBlock classes =
        types.stream()
            .map(type -> CodeBlock.of("$T.class", type))
            .collect(CodeBlock.joining(",$W"));
    return override("constrained")
        .returns(ArrayTypeName.of(CLASS))
        .addStatement("return new $T {$L}", ArrayTypeName.of(CLASS), classes)
        .build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
