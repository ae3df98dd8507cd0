package io.confingy.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The pieces of code that several writers need. */
final class Code {

  private Code() {}

  static ParameterSpec parameter(TrackedParameter parameter) {
    return ParameterSpec.builder(parameter.type(), parameter.variable()).build();
  }

  /** Returns an expression that copies a value where it may be a container. */
  static CodeBlock copied(TrackedParameter parameter, String expression) {
    return CodeBlock.of(parameter.isCopied() ? "copyOf($L)" : "$L", expression);
  }

  /** Returns all variables in order, with those copied that are asked for and may be containers. */
  static CodeBlock arguments(TrackedClass model, Predicate<TrackedParameter> isCopied) {
    return model.parameters().stream()
        .map(
            parameter ->
                isCopied.test(parameter)
                    ? copied(parameter, parameter.variable())
                    : CodeBlock.of("$L", parameter.variable()))
        .collect(CodeBlock.joining(",$W"));
  }

  static String diamond(TrackedClass model) {
    return model.isGeneric() ? "<>" : "";
  }

  static AnnotationSpec suppress(List<String> warnings) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    if (warnings.size() == 1) {
      return annotation.addMember("value", "$S", warnings.get(0)).build();
    }
    String list =
        warnings.stream()
            .map(warning -> '"' + warning + '"')
            .collect(Collectors.joining(", ", "{", "}"));
    return annotation.addMember("value", "$L", list).build();
  }

  static MethodSpec.Builder uncheckedIf(boolean isUnchecked, MethodSpec.Builder method) {
    return isUnchecked ? method.addAnnotation(suppress(List.of("unchecked"))) : method;
  }

  /** Lets a method that takes all parameters take the last as the tracked constructor does. */
  static MethodSpec.Builder varargs(TrackedClass model, MethodSpec.Builder method) {
    if (!model.creation().varargs()) {
      return method;
    }
    method.varargs();
    return switch (model.creation().pollution()) {
      case NONE -> method;
      case WARN -> uncheckedIf(true, method);
      // ECJ does not know "varargs" and says so, unless it is told to say nothing at all.
      case SAFE ->
          method
              .addAnnotation(SafeVarargs.class)
              .addAnnotation(suppress(List.of("all", "varargs")));
    };
  }

  /** Lets an instance method that takes one parameter take it as the tracked constructor does. */
  static MethodSpec.Builder varargsOf(
      TrackedClass model, TrackedParameter parameter, MethodSpec.Builder method) {
    if (parameter.index() != model.parameters().size() - 1) {
      return method;
    }
    if (model.creation().pollution() == Creation.Pollution.SAFE) {
      method.addModifiers(Modifier.FINAL);
    }
    return varargs(model, method);
  }
}
