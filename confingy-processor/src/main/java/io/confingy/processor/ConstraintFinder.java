package io.confingy.processor;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds constraints of Jakarta Validation on what is recorded of a class. */
final class ConstraintFinder {

  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String VALID = "jakarta.validation.Valid";

  private final Types types;

  ConstraintFinder(Types types) {
    this.types = types;
  }

  /** Returns the erased types of a constructor's parameters, where constraints are on some. */
  Optional<List<TypeName>> find(Target target) {
    if (target.isFactory() || !isConstrained(target)) {
      return Optional.empty();
    }
    List<TypeName> erased = new ArrayList<>();
    for (Element parameter : target.executable().getParameters()) {
      erased.add(TypeNames.plain(types.erasure(parameter.asType())));
    }
    return Optional.of(erased);
  }

  /** Warns of constraints on static methods, which nothing checks. */
  static List<Report> check(Set<? extends Element> tracked) {
    List<Report> reports = new ArrayList<>();
    for (Element element : tracked) {
      if (element.getKind() == ElementKind.METHOD && isConstrained((ExecutableElement) element)) {
        String signature = Declarations.signature((ExecutableElement) element);
        reports.add(Report.at(element, Message.CONSTRAINED_METHOD, signature));
      }
    }
    return reports;
  }

  private static boolean isConstrained(Target target) {
    boolean onComponent =
        target.isRecord()
            && target.type().getRecordComponents().stream().anyMatch(ConstraintFinder::isOn);
    return onComponent || isConstrained(target.executable());
  }

  private static boolean isConstrained(ExecutableElement executable) {
    return executable.getParameters().stream().anyMatch(ConstraintFinder::isOn)
        || executable.getAnnotationMirrors().stream().anyMatch(ConstraintFinder::isConstraint);
  }

  private static boolean isOn(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(ConstraintFinder::isConstraint)
        || new InType().visit(element.asType());
  }

  private static boolean isConstraint(AnnotationMirror mirror) {
    TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
    return annotation.getQualifiedName().contentEquals(VALID)
        || Declarations.annotation(annotation, CONSTRAINT).isPresent();
  }

  /** Looks for constraints on a type and on its arguments. */
  private static final class InType extends MirrorVisitor<Boolean> {

    @Override
    protected Boolean defaultAction(TypeMirror type, Void unused) {
      return isOn(type);
    }

    @Override
    public Boolean visitArray(ArrayType type, Void unused) {
      return isOn(type) || visit(type.getComponentType());
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Void unused) {
      return isOn(type) || type.getTypeArguments().stream().anyMatch(this::visit);
    }

    @Override
    public Boolean visitWildcard(WildcardType type, Void unused) {
      return isOn(type)
          || (type.getExtendsBound() != null && visit(type.getExtendsBound()))
          || (type.getSuperBound() != null && visit(type.getSuperBound()));
    }

    @Override
    Boolean visitMissing(ErrorType type) {
      return isOn(type);
    }

    private static boolean isOn(TypeMirror type) {
      return type.getAnnotationMirrors().stream().anyMatch(ConstraintFinder::isConstraint);
    }
  }
}
