package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the method that {@code @Default(method = ...)} names. */
final class DefaultMethods {

  private final Types types;
  private final Exceptions exceptions;

  DefaultMethods(Types types, Exceptions exceptions) {
    this.types = types;
    this.exceptions = exceptions;
  }

  /** Returns a call of the method, converted to the parameter's type where that is primitive. */
  Outcome<ParameterDefault> find(
      Target target,
      VariableElement parameter,
      AnnotationMirror annotation,
      String methodName,
      Promise promised) {
    List<ExecutableElement> named =
        ElementFilter.methodsIn(target.type().getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(methodName))
            .toList();
    if (named.isEmpty()) {
      return Outcome.failed(missing(target, parameter, annotation, methodName));
    }
    ExecutableElement method =
        named.stream().filter(m -> m.getParameters().isEmpty()).findFirst().orElse(named.get(0));
    if (!promised.covers(MentionedTypes.of(method.getReturnType()).missing())) {
      return Outcome.none();
    }
    Optional<Report> problem = problem(parameter, annotation, method);
    return problem.isPresent()
        ? Outcome.failed(problem.get())
        : Outcome.of(new ParameterDefault(call(target, parameter, method), Optional.of(method)));
  }

  private static Report missing(
      Target target, VariableElement parameter, AnnotationMirror annotation, String methodName) {
    List<String> others =
        ElementFilter.methodsIn(target.type().getEnclosedElements()).stream()
            .filter(method -> Declarations.isStatic(method) && method.getParameters().isEmpty())
            .map(method -> method.getSimpleName().toString())
            .toList();
    String suggestion = Suggestion.didYouMean(methodName, others).stripTrailing();
    return Report.at(
        parameter,
        annotation,
        Message.DEFAULT_METHOD_MISSING,
        parameter.getSimpleName().toString(),
        methodName,
        Declarations.readable(target.type()),
        Mirrors.readable(parameter.asType()),
        suggestion.isEmpty() ? "" : " " + suggestion);
  }

  private Optional<Report> problem(
      VariableElement parameter, AnnotationMirror annotation, ExecutableElement method) {
    String name = parameter.getSimpleName().toString();
    String signature = Declarations.signature(method);
    if (!method.getParameters().isEmpty()) {
      String bare = method.getSimpleName() + "()";
      return report(
          parameter, annotation, Message.DEFAULT_METHOD_PARAMETERS, name, signature, bare);
    }
    if (!Declarations.isStatic(method)) {
      return report(parameter, annotation, Message.DEFAULT_METHOD_INSTANCE, name, signature);
    }
    if (Declarations.isPrivate(method)) {
      return report(parameter, annotation, Message.DEFAULT_METHOD_PRIVATE, name, signature);
    }
    if (!fits(method, parameter.asType())) {
      return report(
          parameter,
          annotation,
          Message.DEFAULT_METHOD_TYPE,
          name,
          signature,
          Mirrors.readable(method.getReturnType()),
          Mirrors.readable(parameter.asType()));
    }
    List<? extends TypeMirror> checked = exceptions.checked(method);
    return checked.isEmpty()
        ? Optional.empty()
        : report(
            parameter,
            annotation,
            Message.DEFAULT_METHOD_THROWS,
            name,
            signature,
            Mirrors.readable(checked.get(0)));
  }

  private static Optional<Report> report(
      VariableElement parameter, AnnotationMirror annotation, Message message, String... about) {
    return Optional.of(Report.at(parameter, annotation, message, about));
  }

  /**
   * Type variables differ between the method and the parameter, so those compare by erasure; what
   * is still to be written does not compare at all.
   */
  private boolean fits(ExecutableElement method, TypeMirror type) {
    TypeMirror result = method.getReturnType();
    if (result.getKind() == TypeKind.VOID) {
      return false;
    }
    boolean isKnown = MentionedTypes.of(List.of(result, type)).missing().isEmpty();
    if (!isKnown || types.isAssignable(result, type)) {
      return true;
    }
    boolean mentionsVariables =
        !method.getTypeParameters().isEmpty() || MentionedTypes.of(type).mentionsVariable();
    return mentionsVariables && types.isAssignable(types.erasure(result), types.erasure(type));
  }

  private CodeBlock call(Target target, VariableElement parameter, ExecutableElement method) {
    CodeBlock call = CodeBlock.of("$T.$L()", ClassName.get(target.type()), method.getSimpleName());
    TypeMirror type = parameter.asType();
    boolean converts =
        type.getKind().isPrimitive() && type.getKind() != method.getReturnType().getKind();
    return converts ? CodeBlock.of("($T) $L", TypeName.get(type), call) : call;
  }
}
