package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Compares what has no parts, and hashes it so that no document can choose the hash.
 *
 * <p>The methods that Java makes for records would take longer at the first call than a whole
 * comparison.
 */
final class Spelling {

  private static final int TEXT = 0;
  private static final int WHOLE = 1;
  private static final int BIG_WHOLE = 2;
  private static final int VALUE = 3;
  private static final int ENUM = 4;
  private static final int CLASS = 5;
  private static final int FUNCTION = 6;

  private Spelling() {}

  static boolean areEqual(Node a, Node b) {
    if (a instanceof Scalar.Text x && b instanceof Scalar.Text y) {
      return x.value().equals(y.value());
    }
    if (a instanceof Scalar.Whole x && b instanceof Scalar.Whole y) {
      return x.value() == y.value();
    }
    if (a instanceof Scalar.Decimal x && b instanceof Scalar.Decimal y) {
      return x.isSpelledLike(y);
    }
    if (a instanceof Scalar.BigWhole x && b instanceof Scalar.BigWhole y) {
      return x.value().equals(y.value());
    }
    if (a instanceof Scalar.Value x && b instanceof Scalar.Value y) {
      return x.text().equals(y.text()) && x.type().equals(y.type());
    }
    if (a instanceof Scalar.EnumConstant x && b instanceof Scalar.EnumConstant y) {
      return x.name().equals(y.name()) && x.type().equals(y.type());
    }
    if (a instanceof Scalar.ClassLiteral x && b instanceof Scalar.ClassLiteral y) {
      return x.type().equals(y.type());
    }
    return a instanceof Scalar.Function x
        && b instanceof Scalar.Function y
        && x.method().equals(y.method());
  }

  /** Returns the hash of a string whose characters these are. */
  static long hash(char[] buffer, int offset, int length) {
    return SecretHash.and(SecretHash.start(TEXT), buffer, offset, length);
  }

  static long hash(Node scalar) {
    if (scalar instanceof Scalar.Text text) {
      return SecretHash.and(SecretHash.start(TEXT), text.value());
    }
    if (scalar instanceof Scalar.Whole whole) {
      return SecretHash.and(SecretHash.start(WHOLE), whole.value());
    }
    if (scalar instanceof Scalar.Decimal decimal) {
      return decimal.hash();
    }
    if (scalar instanceof Scalar.BigWhole big) {
      return SecretHash.and(SecretHash.start(BIG_WHOLE), big.value());
    }
    if (scalar instanceof Scalar.Value value) {
      return SecretHash.and(hash(SecretHash.start(VALUE), value.type()), value.text());
    }
    if (scalar instanceof Scalar.EnumConstant constant) {
      return SecretHash.and(hash(SecretHash.start(ENUM), constant.type()), constant.name());
    }
    if (scalar instanceof Scalar.ClassLiteral literal) {
      return hash(SecretHash.start(CLASS), literal.type());
    }
    return scalar instanceof Scalar.Function function
        ? hash(SecretHash.start(FUNCTION), function.method())
        : 0;
  }

  /** Returns the hash of what an object is but for its arguments. */
  static long hash(ObjectNode object) {
    long hash = hash(SecretHash.start(object.form().hashCode()), object.type());
    for (String name : object.sharedNames()) {
      hash = SecretHash.and(hash, name);
    }
    return hash(hash, object.maker());
  }

  static long hash(long start, @Nullable TypeName type) {
    return type == null ? start : hash(hash(start, type.module()), type.name());
  }

  static long hash(long start, Shape shape) {
    return hash(hash(hash(start, shape.type()), shape.order()), shape.elementType());
  }

  static long hash(long start, MethodName method) {
    long hash = hash(hash(start, method.owner()), method.name());
    return hash(hash(hash, method.signature()), method.functionType());
  }

  private static long hash(long start, @Nullable String text) {
    return text == null ? start : SecretHash.and(start, text);
  }
}
