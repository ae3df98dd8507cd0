package io.confingy.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The pieces of code that several writers need.
 *
 * <p>What mentions no type is text: JavaPoet takes its time for each piece it is given.
 */
final class Code {

  private Code() {}

  static ParameterSpec parameter(TrackedParameter parameter) {
    return ParameterSpec.builder(parameter.type(), parameter.variable()).build();
  }

  /** Returns an expression that copies, for whoever gets it, a value that may hold a container. */
  static String copied(TrackedParameter parameter, String expression) {
    return parameter.isCopied() ? "copyOf(" + expression + ")" : expression;
  }

  /** Returns an expression for what a recipe keeps of a value that may hold a container. */
  static String kept(TrackedParameter parameter, String expression) {
    return parameter.isCopied() ? "kept(" + expression + ")" : expression;
  }

  /** Returns the expressions for all variables, in order. */
  static CodeBlock arguments(
      TrackedClass model, BiFunction<TrackedParameter, String, String> expression) {
    return list(
        model.parameters().stream()
            .map(parameter -> expression.apply(parameter, parameter.variable())));
  }

  /** Returns expressions with commas between them, where lines may break. */
  static CodeBlock list(Stream<String> expressions) {
    return CodeBlock.of(
        expressions.map(each -> each.replace("$", "$$")).collect(Collectors.joining(",$W")));
  }

  /** Returns the variable itself. */
  static String plain(TrackedParameter parameter, String expression) {
    return expression;
  }

  /** Returns lines of code that mention no type. */
  static CodeBlock lines(String... lines) {
    return CodeBlock.of("$L\n", String.join("\n", lines));
  }

  /** Returns the type of what takes something and changes it. */
  static TypeName consumerOf(TypeName changed) {
    return ParameterizedTypeName.get(
        ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(changed));
  }

  static String diamond(TrackedClass model) {
    return model.isGeneric() ? "<>" : "";
  }

  /** Returns the annotation that says by whom the code was generated. */
  static AnnotationSpec generated(ClassName generated) {
    return AnnotationSpec.builder(generated)
        .addMember("value", "$S", TrackProcessor.class.getName())
        .build();
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
