package io.confingy.processor;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Tells which declared types may hold a container, or a record that does, which recipes copy in and
 * out.
 */
final class ContainerTypes {

  private static final Set<String> ABOVE_CONTAINERS =
      Set.of("java.lang.Object", "java.lang.Record");

  private final Types types;
  private final List<TypeMirror> containers;

  ContainerTypes(Elements elements, Types types) {
    this.types = types;
    this.containers =
        List.of(
            erased(elements, "java.util.Collection"),
            erased(elements, "java.util.Map"),
            erased(elements, "java.util.Optional"));
  }

  private TypeMirror erased(Elements elements, String name) {
    return types.erasure(Objects.requireNonNull(elements.getTypeElement(name), name).asType());
  }

  boolean mayHoldOne(TypeMirror type) {
    return new Question().visit(type);
  }

  private final class Question extends MirrorVisitor<Boolean> {

    @Override
    protected Boolean defaultAction(TypeMirror type, Void unused) {
      return true;
    }

    @Override
    public Boolean visitPrimitive(PrimitiveType type, Void unused) {
      return false;
    }

    @Override
    public Boolean visitArray(ArrayType type, Void unused) {
      return true;
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      if (element.getKind() == ElementKind.RECORD) {
        return element.getRecordComponents().stream().anyMatch(this::mayHoldOne);
      }
      if (element.getKind().isInterface()
          || ABOVE_CONTAINERS.contains(element.getQualifiedName().toString())) {
        return true;
      }
      TypeMirror erased = types.erasure(type);
      return containers.stream().anyMatch(container -> types.isSubtype(erased, container))
          || hasUndefinedSupertype(type);
    }

    /**
     * A record inside a record may be of any class: what it holds is looked at when it is there.
     */
    private boolean mayHoldOne(RecordComponentElement component) {
      TypeMirror type = component.asType();
      return (type instanceof DeclaredType declared
              && declared.asElement().getKind() == ElementKind.RECORD)
          || visit(type);
    }

    /** What another round may bring could be a container; copying what is none does no harm. */
    private boolean hasUndefinedSupertype(TypeMirror type) {
      for (TypeMirror supertype : types.directSupertypes(type)) {
        if (supertype.getKind() == TypeKind.ERROR || hasUndefinedSupertype(supertype)) {
          return true;
        }
      }
      return false;
    }

    @Override
    Boolean visitMissing(ErrorType type) {
      // Only recipes may be missing here.
      return false;
    }

    @Override
    public Boolean visitTypeVariable(TypeVariable type, Void unused) {
      return visit(type.getUpperBound());
    }

    @Override
    public Boolean visitWildcard(WildcardType type, Void unused) {
      return type.getExtendsBound() == null || visit(type.getExtendsBound());
    }

    @Override
    public Boolean visitIntersection(IntersectionType type, Void unused) {
      return type.getBounds().stream().anyMatch(this::visit);
    }
  }
}
