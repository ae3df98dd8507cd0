package io.confingy.processor;

import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Visits types, and tells a missing class from one that only has a missing type argument.
 *
 * <p>To javac the latter is a class like any other; ECJ calls it an error as well.
 *
 * @param <R> what the visit is for
 */
abstract class MirrorVisitor<R> extends SimpleTypeVisitor14<R, Void> {

  @Override
  public final R visitError(ErrorType type, Void unused) {
    return type.asElement().asType().getKind() == TypeKind.DECLARED
        ? visitDeclared(type, null)
        : visitMissing(type);
  }

  /** Visits the mention of a class that does not exist. */
  abstract R visitMissing(ErrorType type);
}
