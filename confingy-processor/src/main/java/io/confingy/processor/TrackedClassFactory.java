package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns what {@code @Track} means into the checked model that writers take. */
final class TrackedClassFactory {

  private final Elements elements;
  private final Types types;
  private final Exceptions exceptions;
  private final SignatureValidator validator;
  private final DefaultReader defaults;
  private final ParameterFactory parameters;
  private final Warnings warnings;
  private final ClassHashes hashes;
  private final HookFinder hooks;
  private final ConstraintFinder constraints;
  private final LensFactory lenses;

  /**
   * Sets up the factory.
   *
   * @param isSource tells whether a class is being compiled
   */
  TrackedClassFactory(ProcessingEnvironment environment, Predicate<TypeElement> isSource) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    exceptions = new Exceptions(elements, types);
    validator = new SignatureValidator(elements);
    defaults = new DefaultReader(types, new DefaultMethods(types, exceptions));
    parameters = new ParameterFactory(elements, types);
    warnings = new Warnings(elements);
    hashes = new ClassHashes(new SourceTexts(environment));
    hooks = new HookFinder(environment);
    constraints = new ConstraintFinder(types);
    lenses = new LensFactory(environment, isSource);
  }

  /**
   * Checks a tracked class.
   *
   * @param promised the recipes that may still be missing
   * @return the model; no value and no report where a type is missing, or the compiler refuses the
   *     class itself
   */
  Outcome<TrackedClass> create(Target target, Promise promised) {
    if (!promised.covers(MentionedTypes.ofSignature(target).missing()) || isRefused(target)) {
      return Outcome.none();
    }
    List<Report> reports = new ArrayList<>(validator.check(target));
    Map<VariableElement, ParameterDefault> read = new LinkedHashMap<>();
    boolean isComplete = true;
    for (VariableElement parameter : target.executable().getParameters()) {
      Optional<AnnotationMirror> annotation =
          Declarations.annotation(parameter, Declarations.DEFAULT);
      if (annotation.isPresent()) {
        Outcome<ParameterDefault> outcome =
            defaults.read(target, parameter, annotation.get(), promised);
        outcome.value().ifPresent(value -> read.put(parameter, value));
        reports.addAll(outcome.reports());
        isComplete &= outcome.value().isPresent();
      }
    }
    Outcome<Map<String, List<String>>> formerNames = FormerNames.ofParameters(target);
    reports.addAll(formerNames.reports());
    if (!reports.isEmpty()) {
      return Outcome.failed(reports);
    }
    return isComplete
        ? Outcome.of(model(target, read, formerNames.value().orElse(Map.of())))
        : Outcome.none();
  }

  /** Tells whether there is a void parameter, or a component called after a method of Object. */
  private static boolean isRefused(Target target) {
    return target.executable().getParameters().stream()
            .anyMatch(parameter -> parameter.asType().getKind() == TypeKind.VOID)
        || target.type().getRecordComponents().stream()
            .map(RecordComponentElement::getAccessor)
            .anyMatch(Objects::isNull);
  }

  private TrackedClass model(
      Target target,
      Map<VariableElement, ParameterDefault> read,
      Map<String, List<String>> formerNames) {
    TypeElement element = target.type();
    ClassName type = ClassName.get(element);
    ClassName recipe = target.recipe();
    List<TypeVariableName> variables =
        typeParameters(target).stream().map(TypeNames::variable).toList();
    Collection<Element> members = members(read);
    element.getRecordComponents().forEach(component -> members.add(component.getAccessor()));
    Optional<ExecutableElement> hook = hooks.find(target);
    hook.ifPresent(members::add);
    ClassName builder = recipe.nestedClass(builderName(type, variables));
    List<TrackedParameter> described =
        parameters.create(target, mentioned(type, recipe, read), read, formerNames);
    return new TrackedClass(
        element,
        type,
        recipe,
        builder,
        Declarations.isPublicThroughout(element) && Declarations.isPublic(target.executable()),
        creation(target),
        variables,
        described,
        lenses.create(target, variables, builder, described),
        warnings.of(target, members),
        hashes.of(element),
        generated(elements, target.origin()),
        new Upkeep(hook.map(HookFinder::hook), constraints.find(target)),
        target.external().map(each -> new ExternalModel(target.origin(), each.maker(), List.of())));
  }

  /** Returns the type parameters of a recipe. */
  static List<? extends TypeParameterElement> typeParameters(Target target) {
    return target.isFactory()
        ? target.executable().getTypeParameters()
        : target.type().getTypeParameters();
  }

  private static Collection<Element> members(Map<VariableElement, ParameterDefault> read) {
    List<Element> members = new ArrayList<>();
    read.values().forEach(value -> value.member().ifPresent(members::add));
    return members;
  }

  private static Collection<ClassName> mentioned(
      ClassName type, ClassName recipe, Map<VariableElement, ParameterDefault> read) {
    List<ClassName> mentioned =
        new ArrayList<>(List.of(type, recipe, RuntimeNames.COMPANION, RuntimeNames.PARAMETER));
    mentioned.addAll(LensFactory.mentioned());
    for (Element member : members(read)) {
      mentioned.add(ClassName.get((TypeElement) member.getEnclosingElement()));
    }
    return mentioned;
  }

  /** A type variable, or a class that nothing can qualify, keeps the name for itself. */
  private String builderName(ClassName type, List<TypeVariableName> variables) {
    boolean isTaken =
        variables.stream().anyMatch(variable -> variable.name().equals("Builder"))
            || (type.packageName().isEmpty() && elements.getTypeElement("Builder") != null);
    return isTaken ? "Builder_" : "Builder";
  }

  private Creation creation(Target target) {
    Creation.Kind kind =
        target.isFactory()
            ? Creation.Kind.FACTORY
            : target.isRecord() ? Creation.Kind.RECORD : Creation.Kind.CONSTRUCTOR;
    TypeMirror result =
        target.isFactory() ? target.executable().getReturnType() : target.type().asType();
    List<TypeName> thrown =
        exceptions.checked(target.executable()).stream().map(TypeNames::plain).toList();
    return new Creation(
        kind,
        target.isFactory() ? target.executable().getSimpleName().toString() : "",
        TypeNames.plain(result),
        thrown,
        target.executable().isVarArgs(),
        pollution(target));
  }

  private Creation.Pollution pollution(Target target) {
    List<? extends VariableElement> all = target.executable().getParameters();
    if (!target.executable().isVarArgs()) {
      return Creation.Pollution.NONE;
    }
    ArrayType last = (ArrayType) all.get(all.size() - 1).asType();
    if (Reification.isReifiable(last.getComponentType())) {
      return Creation.Pollution.NONE;
    }
    return Declarations.annotation(target.executable(), "java.lang.SafeVarargs").isPresent()
        ? Creation.Pollution.SAFE
        : Creation.Pollution.WARN;
  }

  /** Returns the annotation for generated code, where the class's module can see it. */
  static Optional<ClassName> generated(Elements elements, Element element) {
    String name = "javax.annotation.processing.Generated";
    ModuleElement module = elements.getModuleOf(element);
    return Optional.ofNullable(
            module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name))
        .map(ClassName::get);
  }
}
