package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Checks that generated code in the package of a class can say what its tracked constructor says.
 */
final class SignatureValidator {

  private final Elements elements;

  SignatureValidator(Elements elements) {
    this.elements = elements;
  }

  /** Returns what keeps a recipe from being written, or nothing. */
  List<Report> check(Target target) {
    return check(target, elements.getPackageOf(target.origin()));
  }

  /** Returns what keeps a recipe from being written in a package, or nothing. */
  List<Report> check(Target target, PackageElement home) {
    List<Report> reports = new ArrayList<>();
    ExecutableElement executable = target.executable();
    boolean isConstructor = executable.getKind() == ElementKind.CONSTRUCTOR;
    if (isConstructor && !executable.getTypeParameters().isEmpty()) {
      String name = Declarations.readable(target.type());
      reports.add(Report.at(executable, Message.GENERIC_CONSTRUCTOR, name));
    }
    checkThrown(target, home, reports);
    for (VariableElement parameter : executable.getParameters()) {
      checkAccess(home, pin(target, parameter), parameter, parameter.asType(), reports);
    }
    for (TypeParameterElement parameter : typeParameters(target)) {
      checkAccess(home, parameter, parameter, parameter.asType(), reports);
    }
    if (target.isFactory()) {
      checkAccess(home, executable, executable, executable.getReturnType(), reports);
    }
    return reports;
  }

  private static List<? extends TypeParameterElement> typeParameters(Target target) {
    return target.isFactory()
        ? target.executable().getTypeParameters()
        : target.type().getTypeParameters();
  }

  /** The parameters of an implicit constructor have no place in the source; the record has. */
  private Element pin(Target target, VariableElement parameter) {
    return elements.getOrigin(target.executable()) == Elements.Origin.EXPLICIT
        ? parameter
        : target.type();
  }

  private void checkThrown(Target target, PackageElement home, List<Report> reports) {
    ExecutableElement executable = target.executable();
    for (TypeMirror thrown : executable.getThrownTypes()) {
      if (thrown.getKind() == TypeKind.TYPEVAR) {
        String signature = Declarations.signature(executable);
        reports.add(
            Report.at(
                executable, Message.THROWS_TYPE_VARIABLE, signature, Mirrors.readable(thrown)));
      } else {
        checkAccess(home, executable, executable, thrown, reports);
      }
    }
  }

  /** Reports a type that what is generated for a class mentions, and may not. */
  void checkAccess(
      TypeElement tracked, Element pin, Element named, TypeMirror type, List<Report> reports) {
    checkAccess(elements.getPackageOf(tracked), pin, named, type, reports);
  }

  private void checkAccess(
      PackageElement from, Element pin, Element named, TypeMirror type, List<Report> reports) {
    for (TypeElement mentioned : MentionedTypes.of(type).declared()) {
      Optional<TypeElement> closed = closedTo(from, mentioned);
      if (closed.isPresent()) {
        reports.add(
            Report.at(
                pin,
                Message.INACCESSIBLE_TYPE,
                named.getSimpleName().toString(),
                Mirrors.readable(type),
                Declarations.readable(closed.get()),
                from.isUnnamed() ? "(unnamed)" : from.getQualifiedName().toString()));
        return;
      }
    }
  }

  /** Returns the type, or the one around it, that code of a package may not mention. */
  Optional<TypeElement> closedTo(PackageElement from, TypeElement type) {
    for (TypeElement around : Declarations.withEnclosing(type)) {
      boolean isOpen =
          Declarations.isPublic(around)
              || (!Declarations.isPrivate(around) && elements.getPackageOf(around).equals(from));
      // Protected types are open within their package only, as those without a modifier are.
      if (!isOpen) {
        return Optional.of(around);
      }
    }
    return Optional.empty();
  }
}
