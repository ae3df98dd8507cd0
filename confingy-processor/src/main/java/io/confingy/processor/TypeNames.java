package io.confingy.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Names types in generated code, with what their annotations say about null.
 *
 * <p>No other annotation of a type is kept: it may mean anything, and may not be ours to repeat.
 */
final class TypeNames {

  private static final Set<String> KEPT = Set.of("Nullable", "NonNull");

  private TypeNames() {}

  /** Names a type, keeping its null annotations at every depth. */
  static TypeName annotated(TypeMirror type) {
    return new Namer(true).visit(type);
  }

  /** Names a type without any annotation, as casts and class literals need it. */
  static TypeName plain(TypeMirror type) {
    return new Namer(false).visit(type);
  }

  /** Names a type parameter with its bounds. */
  static TypeVariableName variable(TypeParameterElement parameter) {
    List<TypeName> bounds = parameter.getBounds().stream().map(TypeNames::annotated).toList();
    return TypeVariableName.get(
        parameter.getSimpleName().toString(), bounds.toArray(TypeName[]::new));
  }

  private static final class Namer extends MirrorVisitor<TypeName> {

    private final boolean annotations;

    Namer(boolean annotations) {
      this.annotations = annotations;
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, Void unused) {
      return TypeName.get(type);
    }

    /** A name without the annotations that may be part of a primitive type. */
    @Override
    public TypeName visitPrimitive(PrimitiveType type, Void unused) {
      return switch (type.getKind()) {
        case BOOLEAN -> TypeName.BOOLEAN;
        case BYTE -> TypeName.BYTE;
        case SHORT -> TypeName.SHORT;
        case INT -> TypeName.INT;
        case LONG -> TypeName.LONG;
        case CHAR -> TypeName.CHAR;
        case FLOAT -> TypeName.FLOAT;
        default -> TypeName.DOUBLE;
      };
    }

    @Override
    public TypeName visitArray(ArrayType type, Void unused) {
      return ArrayTypeName.of(visit(type.getComponentType())).annotated(kept(type));
    }

    @Override
    public TypeName visitTypeVariable(TypeVariable type, Void unused) {
      String name = type.asElement().getSimpleName().toString();
      return TypeVariableName.get(name).annotated(kept(type));
    }

    /** Annotations go to the class's own name, behind that of the class around it. */
    @Override
    public TypeName visitDeclared(DeclaredType type, Void unused) {
      TypeMirror around = type.getEnclosingType();
      if (around.getKind() == TypeKind.DECLARED
          && !((DeclaredType) around).getTypeArguments().isEmpty()) {
        return TypeName.get(type);
      }
      ClassName name = ClassName.get((TypeElement) type.asElement()).annotated(kept(type));
      if (type.getTypeArguments().isEmpty()) {
        return name;
      }
      TypeName[] arguments =
          type.getTypeArguments().stream().map(this::visit).toArray(TypeName[]::new);
      return ParameterizedTypeName.get(name, arguments);
    }

    /** A recipe that is still to be written; one without a package is in that of its mention. */
    @Override
    TypeName visitMissing(ErrorType type) {
      String name = type.asElement().toString();
      int dot = name.lastIndexOf('.');
      return ClassName.get(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1));
    }

    @Override
    public TypeName visitWildcard(WildcardType type, Void unused) {
      if (type.getExtendsBound() != null) {
        return WildcardTypeName.subtypeOf(visit(type.getExtendsBound()));
      }
      return type.getSuperBound() == null
          ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
          : WildcardTypeName.supertypeOf(visit(type.getSuperBound()));
    }

    private List<AnnotationSpec> kept(TypeMirror type) {
      return annotations
          ? type.getAnnotationMirrors().stream()
              .filter(Namer::isKept)
              .map(AnnotationSpec::get)
              .toList()
          : List.of();
    }

    private static boolean isKept(AnnotationMirror annotation) {
      TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
      return KEPT.contains(type.getSimpleName().toString())
          && annotation.getElementValues().isEmpty()
          && Declarations.isPublicThroughout(type);
    }
  }
}
