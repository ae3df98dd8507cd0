package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads {@code @Default} against the type of its parameter. */
final class DefaultReader {

  private static final String NOT_GIVEN = "\0not given";

  private final Types types;
  private final DefaultMethods methods;

  DefaultReader(Types types, DefaultMethods methods) {
    this.types = types;
    this.methods = methods;
  }

  /**
   * Reads the default of one parameter.
   *
   * @param target the tracked class
   * @param parameter one of its parameters
   * @param annotation the annotation on it
   * @param promised the recipes that may still be missing
   * @return the default; no value and no report where the compiler reports what is wrong
   */
  Outcome<ParameterDefault> read(
      Target target, VariableElement parameter, AnnotationMirror annotation, Promise promised) {
    Optional<AnnotationValue> value = given(annotation, "value", NOT_GIVEN);
    Optional<AnnotationValue> method = given(annotation, "method", "");
    String name = parameter.getSimpleName().toString();
    if (value.isPresent() && method.isPresent()) {
      return Outcome.failed(Report.at(parameter, annotation, Message.DEFAULT_TWICE, name));
    }
    if (value.isEmpty() && method.isEmpty()) {
      return Outcome.failed(Report.at(parameter, annotation, Message.DEFAULT_EMPTY, name));
    }
    AnnotationValue pin = value.or(() -> method).orElseThrow();
    if (!(pin.getValue() instanceof String text) || isUndefined(pin)) {
      return Outcome.none();
    }
    Outcome<ParameterDefault> outcome =
        value.isPresent()
            ? ofText(target, parameter, annotation, text)
            : methods.find(target, parameter, annotation, text, promised);
    return pinned(outcome, pin);
  }

  private static Optional<AnnotationValue> given(
      AnnotationMirror annotation, String member, String absent) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      AnnotationValue value = entry.getValue();
      if (entry.getKey().getSimpleName().contentEquals(member)
          && !absent.equals(value.getValue())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** A constant that does not exist comes as this text from javac, which reports it. */
  private static boolean isUndefined(AnnotationValue value) {
    return "<error>".equals(value.getValue()) && !value.toString().equals("\"<error>\"");
  }

  private static Outcome<ParameterDefault> pinned(
      Outcome<ParameterDefault> outcome, AnnotationValue pin) {
    List<Report> reports =
        outcome.reports().stream()
            .map(report -> report.annotation().isPresent() ? report.pinnedTo(pin) : report)
            .toList();
    return new Outcome<>(outcome.value(), reports);
  }

  private Outcome<ParameterDefault> ofText(
      Target target, VariableElement parameter, AnnotationMirror annotation, String text) {
    TypeMirror type = parameter.asType();
    String name = parameter.getSimpleName().toString();
    if (type.getKind() == TypeKind.DECLARED) {
      TypeElement declared = (TypeElement) ((DeclaredType) type).asElement();
      if (declared.getQualifiedName().contentEquals("java.lang.String")) {
        return Outcome.of(code(CodeBlock.of("$L", Literals.of(text))));
      }
      if (declared.getKind() == ElementKind.ENUM) {
        return ofConstant(declared, parameter, annotation, text);
      }
    }
    Optional<TypeKind> primitive = primitive(type);
    if (primitive.isEmpty()) {
      return Outcome.failed(
          Report.at(
              parameter,
              annotation,
              Message.DEFAULT_TYPE,
              name,
              Mirrors.readable(type),
              text,
              Declarations.readable(target.type())));
    }
    if (text.equals("null")) {
      return Outcome.failed(nullReport(parameter, annotation));
    }
    PrimitiveText parsed = PrimitiveText.parse(text, primitive.get());
    if (parsed.problem().isEmpty()) {
      return Outcome.of(code(CodeBlock.of("$L", parsed.literal())));
    }
    List<String> arguments = new ArrayList<>(List.of(name, Mirrors.readable(type), text));
    arguments.addAll(parsed.advice());
    return Outcome.failed(
        Report.at(parameter, annotation, parsed.problem().get(), arguments.toArray(String[]::new)));
  }

  private static Report nullReport(VariableElement parameter, AnnotationMirror annotation) {
    boolean isPrimitive = parameter.asType().getKind().isPrimitive();
    return Report.at(
        parameter,
        annotation,
        Message.DEFAULT_NULL,
        parameter.getSimpleName().toString(),
        Mirrors.readable(parameter.asType()),
        isPrimitive
            ? "Write a value, or use the boxed type with a method that returns null"
            : "Name a static method that returns null");
  }

  private Optional<TypeKind> primitive(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(type.getKind());
    }
    try {
      return Optional.of(types.unboxedType(type).getKind());
    } catch (IllegalArgumentException notBoxed) {
      return Optional.empty();
    }
  }

  private static Outcome<ParameterDefault> ofConstant(
      TypeElement type, VariableElement parameter, AnnotationMirror annotation, String text) {
    List<String> names = new ArrayList<>();
    for (VariableElement constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (constant.getKind() != ElementKind.ENUM_CONSTANT) {
        continue;
      }
      if (constant.getSimpleName().contentEquals(text)) {
        CodeBlock code = CodeBlock.of("$T.$L", com.palantir.javapoet.ClassName.get(type), text);
        return Outcome.of(new ParameterDefault(code, Optional.of(constant)));
      }
      names.add(constant.getSimpleName().toString());
    }
    String listed =
        names.isEmpty()
            ? "none"
            : names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "));
    return Outcome.failed(
        Report.at(
            parameter,
            annotation,
            Message.DEFAULT_CONSTANT,
            parameter.getSimpleName().toString(),
            Declarations.readable(type),
            text,
            Suggestion.didYouMean(text, names),
            listed));
  }

  private static ParameterDefault code(CodeBlock code) {
    return new ParameterDefault(code, Optional.<Element>empty());
  }
}
