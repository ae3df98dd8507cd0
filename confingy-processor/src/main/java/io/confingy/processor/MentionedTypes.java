package io.confingy.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * The classes that a type mentions, in its arguments and bounds too.
 *
 * @param declared the classes that exist
 * @param missing the names of those that do not exist, though another round may yet bring them
 * @param mentionsRaw whether a generic class is mentioned without arguments
 * @param mentionsVariable whether a type variable is mentioned
 */
record MentionedTypes(
    Collection<TypeElement> declared,
    Set<String> missing,
    boolean mentionsRaw,
    boolean mentionsVariable) {

  static MentionedTypes of(TypeMirror type) {
    return of(List.of(type));
  }

  static MentionedTypes of(Collection<? extends TypeMirror> types) {
    return of(types, new Walk());
  }

  private static MentionedTypes of(Collection<? extends TypeMirror> types, Walk walk) {
    walk.pending.addAll(types);
    while (!walk.pending.isEmpty()) {
      walk.pending.pop().accept(walk, null);
    }
    return new MentionedTypes(walk.declared, walk.missing, walk.raw, !walk.variables.isEmpty());
  }

  /**
   * Collects what a recipe will mention: the types of the signature, and of the components of
   * records that its lenses pass through.
   */
  static MentionedTypes ofSignature(Target target) {
    List<TypeMirror> types = new ArrayList<>();
    ExecutableElement executable = target.executable();
    types.add(target.isFactory() ? executable.getReturnType() : target.type().asType());
    for (TypeParameterElement parameter : executable.getTypeParameters()) {
      types.add(parameter.asType());
    }
    for (VariableElement parameter : executable.getParameters()) {
      types.add(parameter.asType());
    }
    types.addAll(executable.getThrownTypes());
    return of(types, new LensWalk());
  }

  private static class Walk extends MirrorVisitor<Void> {

    private final Deque<TypeMirror> pending = new ArrayDeque<>();
    private final Set<TypeElement> declared = new HashSet<>();
    private final Set<Element> variables = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    private boolean raw;

    final void add(TypeMirror type) {
      pending.push(type);
    }

    @Override
    protected Void defaultAction(TypeMirror type, Void unused) {
      return null;
    }

    @Override
    public Void visitArray(ArrayType type, Void unused) {
      pending.push(type.getComponentType());
      return null;
    }

    @Override
    public Void visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      declared.add(element);
      raw |= type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty();
      pending.addAll(type.getTypeArguments());
      if (type.getEnclosingType().getKind() != TypeKind.NONE) {
        pending.push(type.getEnclosingType());
      }
      return null;
    }

    @Override
    Void visitMissing(ErrorType type) {
      // Its arguments are lost before JDK 18, so then nothing can be done without the class.
      missing.add(type.getTypeArguments().isEmpty() ? type.asElement().toString() : "<any>");
      return null;
    }

    @Override
    public Void visitTypeVariable(TypeVariable type, Void unused) {
      if (variables.add(type.asElement())) {
        pending.push(type.getUpperBound());
      }
      return null;
    }

    @Override
    public Void visitWildcard(WildcardType type, Void unused) {
      if (type.getExtendsBound() != null) {
        pending.push(type.getExtendsBound());
      }
      if (type.getSuperBound() != null) {
        pending.push(type.getSuperBound());
      }
      return null;
    }

    @Override
    public Void visitIntersection(IntersectionType type, Void unused) {
      pending.addAll(type.getBounds());
      return null;
    }
  }

  /** Looks into records too. */
  private static final class LensWalk extends Walk {

    private final Set<TypeElement> records = new HashSet<>();

    @Override
    public Void visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      boolean isPassed =
          element.getKind() == ElementKind.RECORD && !DefaultPlacement.isTracked(element);
      if (isPassed && records.add(element)) {
        element.getRecordComponents().forEach(each -> add(each.asType()));
      }
      return super.visitDeclared(type, null);
    }
  }
}
