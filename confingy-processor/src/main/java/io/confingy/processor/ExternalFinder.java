package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the constructors and static methods that {@code @TrackExternal} means. */
final class ExternalFinder {

  private final Elements elements;
  private final Types types;
  private final SignatureValidator validator;
  private final ExternalParameters parameters;

  ExternalFinder(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    validator = new SignatureValidator(elements);
    parameters = new ExternalParameters(types);
  }

  /** Returns the constructors or the method, or why there is none to use. */
  Outcome<List<Target>> find(ExternalRequest request) {
    Optional<Report> unfit = unfit(request);
    if (unfit.isPresent()) {
      return Outcome.failed(unfit.get());
    }
    Outcome<List<ExecutableElement>> chosen = chosen(request);
    if (chosen.value().isEmpty()) {
      return Outcome.failed(chosen.reports());
    }
    Outcome<List<ExecutableElement>> usable = usable(request, chosen.value().get());
    if (usable.value().isEmpty()) {
      return Outcome.failed(usable.reports());
    }
    List<Target> targets = new ArrayList<>();
    for (ExecutableElement executable : usable.value().get()) {
      Outcome<External> external = parameters.describe(request, home(request), executable);
      if (external.value().isEmpty()) {
        return Outcome.failed(external.reports());
      }
      targets.add(new Target(request.type(), executable, external.value()));
    }
    return Outcome.of(targets);
  }

  private Optional<Report> unfit(ExternalRequest request) {
    TypeElement type = request.type();
    String name = request.readable();
    Optional<String> reason = noClass(type);
    if (reason.isPresent()) {
      return Optional.of(request.report(Message.EXTERNAL_NO_CLASS, name, reason.get()));
    }
    if (DefaultPlacement.isTracked(type)) {
      String recipe = RecipeNames.of(ClassName.get(type)).canonicalName();
      return Optional.of(request.report(Message.EXTERNAL_TRACKED, name, recipe));
    }
    if (type.getNestingKind() == NestingKind.MEMBER && !Declarations.isStatic(type)) {
      return Optional.of(request.report(Message.EXTERNAL_INNER, name));
    }
    Optional<TypeElement> closed = validator.closedTo(home(request), type);
    if (closed.isPresent()) {
      String culprit = Declarations.readable(closed.get());
      return Optional.of(request.report(Message.EXTERNAL_CLOSED, name, culprit, homeName(request)));
    }
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    return isAbstract && request.method().isEmpty()
        ? Optional.of(
            request.report(
                Message.EXTERNAL_ABSTRACT,
                name,
                type.getKind().isInterface() ? "an interface" : "abstract"))
        : Optional.empty();
  }

  private static Optional<String> noClass(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> Optional.of("an enum, whose constants are configuration values as they are");
      case RECORD -> Optional.of("a record, which is a configuration value as it is");
      case ANNOTATION_TYPE -> Optional.of("an annotation type");
      default -> Optional.empty();
    };
  }

  private Outcome<List<ExecutableElement>> chosen(ExternalRequest request) {
    List<ExecutableElement> open =
        request.method().isPresent() ? methods(request) : constructors(request);
    List<ExecutableElement> chosen =
        request.parameters().isEmpty()
            ? open
            : open.stream()
                .filter(each -> hasParameters(each, request.parameters().get()))
                .toList();
    if (chosen.isEmpty()) {
      return Outcome.failed(missing(request, open));
    }
    if (request.method().isPresent() && chosen.size() > 1) {
      return Outcome.failed(
          request.report(
              Message.EXTERNAL_SEVERAL_METHODS,
              request.readable(),
              request.method().get(),
              signatures(chosen)));
    }
    if (request.names().isPresent() && chosen.size() > 1) {
      return Outcome.failed(
          request.report(Message.EXTERNAL_NAMES_SEVERAL, request.readable(), signatures(chosen)));
    }
    return Outcome.of(chosen);
  }

  private Report missing(ExternalRequest request, List<ExecutableElement> open) {
    String name = request.readable();
    if (request.isOpen()) {
      return request.report(Message.EXTERNAL_NO_CONSTRUCTOR, name, homeName(request));
    }
    String wanted =
        request.method().orElse(request.type().getSimpleName().toString())
            + request
                .parameters()
                .map(
                    all ->
                        all.stream()
                            .map(Mirrors::readable)
                            .collect(Collectors.joining(", ", "(", ")")))
                .orElse("(...)");
    String there = open.isEmpty() ? "There is none at all" : "There is " + signatures(open);
    return request.report(
        Message.EXTERNAL_MISSING,
        name,
        request.method().isPresent() ? "static method" : "constructor",
        wanted,
        homeName(request),
        there);
  }

  private List<ExecutableElement> methods(ExternalRequest request) {
    TypeMirror result = types.erasure(request.type().asType());
    return ElementFilter.methodsIn(request.type().getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals(request.method().orElse("")))
        .filter(Declarations::isStatic)
        .filter(each -> types.isSameType(types.erasure(each.getReturnType()), result))
        .filter(each -> isOpen(each, request))
        .toList();
  }

  /**
   * Returns the public constructors; all that can be called, where one is chosen or none public.
   */
  private List<ExecutableElement> constructors(ExternalRequest request) {
    List<ExecutableElement> open =
        ElementFilter.constructorsIn(request.type().getEnclosedElements()).stream()
            .filter(each -> isOpen(each, request))
            .toList();
    List<ExecutableElement> all = open.stream().filter(Declarations::isPublic).toList();
    return all.isEmpty() || request.parameters().isPresent() ? open : all;
  }

  private boolean isOpen(ExecutableElement executable, ExternalRequest request) {
    boolean isBeside = elements.getPackageOf(request.type()).equals(home(request));
    return Declarations.isPublic(executable) || (isBeside && !Declarations.isPrivate(executable));
  }

  private boolean hasParameters(ExecutableElement executable, List<TypeMirror> wanted) {
    var there = executable.getParameters();
    if (there.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      TypeMirror erased = types.erasure(there.get(i).asType());
      if (!types.isSameType(erased, types.erasure(wanted.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Of all constructors those are left out that generated code could not call; one must stay. */
  private Outcome<List<ExecutableElement>> usable(
      ExternalRequest request, List<ExecutableElement> chosen) {
    List<ExecutableElement> usable = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (ExecutableElement executable : chosen) {
      Optional<String> reason = unusable(request, executable);
      if (reason.isEmpty()) {
        usable.add(executable);
      } else {
        reports.add(
            request.report(
                Message.EXTERNAL_UNUSABLE,
                request.readable(),
                Declarations.signature(executable),
                homeName(request),
                reason.get()));
      }
    }
    return usable.isEmpty() ? Outcome.failed(reports.get(0)) : Outcome.of(usable);
  }

  private Optional<String> unusable(ExternalRequest request, ExecutableElement executable) {
    Target target = new Target(request.type(), executable);
    Optional<String> missing =
        MentionedTypes.ofSignature(target).missing().stream().sorted().findFirst();
    return missing.isPresent()
        ? missing.map(name -> "`" + name + "`, which it mentions, is not there")
        : validator.check(target, home(request)).stream().findFirst().map(ExternalFinder::reason);
  }

  private static String reason(Report complaint) {
    return switch (complaint.message()) {
      case GENERIC_CONSTRUCTOR -> "it has type parameters of its own";
      case THROWS_TYPE_VARIABLE ->
          "it throws `" + complaint.arguments().get(1) + "`, a type variable";
      default -> "`" + complaint.arguments().get(2) + "`, which it mentions, cannot be used there";
    };
  }

  PackageElement home(ExternalRequest request) {
    return elements.getPackageOf(request.origin());
  }

  private String homeName(ExternalRequest request) {
    PackageElement home = home(request);
    return home.isUnnamed() ? "(unnamed)" : home.getQualifiedName().toString();
  }

  private static String signatures(List<ExecutableElement> executables) {
    return executables.stream()
        .map(executable -> "`" + Declarations.signature(executable) + "`")
        .collect(Collectors.joining(", "));
  }
}
