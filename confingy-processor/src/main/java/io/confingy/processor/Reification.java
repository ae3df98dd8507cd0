package io.confingy.processor;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Tells whether a type is all there at run time, so that a cast to it can be checked. */
final class Reification {

  private Reification() {}

  static boolean isReifiable(TypeMirror type) {
    return switch (type.getKind()) {
      case TYPEVAR, INTERSECTION -> false;
      case ARRAY -> isReifiable(((ArrayType) type).getComponentType());
      case DECLARED, ERROR -> isReifiable((DeclaredType) type);
      default -> true;
    };
  }

  private static boolean isReifiable(DeclaredType type) {
    for (TypeMirror argument : type.getTypeArguments()) {
      if (argument.getKind() != TypeKind.WILDCARD || !isUnbounded((WildcardType) argument)) {
        return false;
      }
    }
    TypeMirror around = type.getEnclosingType();
    return around.getKind() != TypeKind.DECLARED || isReifiable((DeclaredType) around);
  }

  private static boolean isUnbounded(WildcardType wildcard) {
    return wildcard.getExtendsBound() == null && wildcard.getSuperBound() == null;
  }
}
