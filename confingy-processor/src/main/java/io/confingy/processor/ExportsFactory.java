package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns the methods of a class that carry {@code @Track} into the checked model of its exports. */
final class ExportsFactory {

  private final Elements elements;
  private final Types types;
  private final SignatureValidator validator;
  private final Warnings warnings;

  ExportsFactory(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    validator = new SignatureValidator(elements);
    warnings = new Warnings(elements);
  }

  /**
   * Checks a class some of whose methods carry {@code @Track}.
   *
   * @return the model; no value and no report where a type is missing
   */
  Outcome<ExportingClass> create(TypeElement element) {
    Optional<Report> unreachable = TargetFinder.unreachable(element);
    if (unreachable.isPresent()) {
      return Outcome.failed(unreachable.get());
    }
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .filter(Declarations::isTracked)
            .toList();
    MentionedTypes mentioned = MentionedTypes.of(parameterTypes(methods));
    if (!mentioned.missing().isEmpty()) {
      return Outcome.none();
    }
    List<Report> reports = new ArrayList<>();
    methods.forEach(method -> check(element, method, reports));
    return reports.isEmpty()
        ? Outcome.of(model(element, methods, mentioned))
        : Outcome.failed(reports);
  }

  private void check(TypeElement element, ExecutableElement method, List<Report> reports) {
    if (Declarations.isPrivate(method)) {
      String signature = Declarations.signature(method);
      reports.add(Report.at(method, Message.PRIVATE_METHOD, signature));
      return;
    }
    for (VariableElement parameter : method.getParameters()) {
      TypeMirror type = types.erasure(parameter.asType());
      validator.checkAccess(element, parameter, parameter, type, reports);
    }
  }

  /** Type arguments are gone from class literals, so it does not matter what they are. */
  private List<TypeMirror> parameterTypes(List<ExecutableElement> methods) {
    List<TypeMirror> parameterTypes = new ArrayList<>();
    for (ExecutableElement method : methods) {
      method.getParameters().forEach(each -> parameterTypes.add(types.erasure(each.asType())));
    }
    return parameterTypes;
  }

  private ExportingClass model(
      TypeElement element, List<ExecutableElement> methods, MentionedTypes mentioned) {
    ClassName type = ClassName.get(element);
    Set<TypeElement> named = new LinkedHashSet<>(mentioned.declared());
    named.add(element);
    return new ExportingClass(
        element,
        type,
        RecipeNames.exportsOf(type),
        methods.stream().map(this::method).toList(),
        warnings.ofMentions(named),
        TrackedClassFactory.generated(elements, element));
  }

  private ExportingClass.Method method(ExecutableElement method) {
    List<TypeName> parameters =
        method.getParameters().stream()
            .map(parameter -> TypeNames.plain(types.erasure(parameter.asType())))
            .toList();
    return new ExportingClass.Method(method.getSimpleName().toString(), parameters);
  }
}
