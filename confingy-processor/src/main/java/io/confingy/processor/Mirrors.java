package io.confingy.processor;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Prints types for people and for comparison, without the annotations that are part of them. */
final class Mirrors {

  private Mirrors() {}

  /** Returns a type with simple names: {@code Map<String, Outer.Inner[]>}. */
  static String readable(TypeMirror type) {
    return new Printer(false).visit(type);
  }

  /** Returns a type with qualified names; equal for equal types. */
  static String withoutAnnotations(TypeMirror type) {
    return new Printer(true).visit(type);
  }

  private static final class Printer extends MirrorVisitor<String> {

    private final boolean qualified;

    Printer(boolean qualified) {
      this.qualified = qualified;
    }

    @Override
    protected String defaultAction(TypeMirror type, Void unused) {
      return type.getKind().isPrimitive()
          ? type.getKind().name().toLowerCase(Locale.ROOT)
          : type.toString();
    }

    @Override
    public String visitArray(ArrayType type, Void unused) {
      return visit(type.getComponentType()) + "[]";
    }

    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      String name =
          qualified ? element.getQualifiedName().toString() : Declarations.readable(element);
      if (type.getTypeArguments().isEmpty()) {
        return name;
      }
      return type.getTypeArguments().stream()
          .map(this::visit)
          .collect(Collectors.joining(", ", name + "<", ">"));
    }

    @Override
    String visitMissing(ErrorType type) {
      return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void unused) {
      return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitWildcard(WildcardType type, Void unused) {
      if (type.getExtendsBound() != null) {
        return "? extends " + visit(type.getExtendsBound());
      }
      return type.getSuperBound() != null ? "? super " + visit(type.getSuperBound()) : "?";
    }

    @Override
    public String visitIntersection(IntersectionType type, Void unused) {
      return type.getBounds().stream().map(this::visit).collect(Collectors.joining(" & "));
    }
  }
}
