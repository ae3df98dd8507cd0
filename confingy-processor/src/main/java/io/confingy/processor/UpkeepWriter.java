package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what the runtime is told of hooks and constraints. */
final class UpkeepWriter {

  private UpkeepWriter() {}

  /** Returns calls on the companion. */
  static List<CodeBlock> told(Upkeep upkeep) {
    List<CodeBlock> calls = new ArrayList<>();
    if (upkeep.hook().isPresent()) {
      calls.add(CodeBlock.of("withHook()"));
    }
    upkeep
        .constrained()
        .ifPresent(
            types ->
                calls.add(
                    types.stream()
                        .map(type -> CodeBlock.of("$T.class", type))
                        .collect(CodeBlock.joining(",$W", "constrained(", ")"))));
    return calls;
  }

  /** Returns the method of the recipe by which the runtime calls the hook. */
  static MethodSpec configured(TrackedClass model, Upkeep.Hook hook) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("configured")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED);
    if (model.isGeneric()) {
      // The lens is a raw one, as the recipe on which this is called is.
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
}
