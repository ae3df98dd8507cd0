package io.confingy.cli.view;

import io.confingy.cli.io.Plain;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A scalar as it is shown.
 *
 * @param sort a letter for what it is: {@code n}ull, {@code b}oolean, {@code i}nteger, {@code
 *     d}ecimal, {@code s}tring, {@code v}alue with a text form, {@code e}num constant, {@code
 *     c}lass, {@code f}unction
 * @param type the class of a value or a constant, or the one that declares a function
 * @param text the text, in which nothing is a control character
 */
record Value(char sort, @Nullable TypeName type, String text) {

  private static final int LONGEST = 10_000;

  static Value of(Scalar scalar) {
    if (scalar instanceof Scalar.Text text) {
      return plain('s', text.value());
    }
    if (scalar instanceof Scalar.Whole whole) {
      return plain('i', Long.toString(whole.value()));
    }
    if (scalar instanceof Scalar.BigWhole big) {
      return plain('i', big.value().toString());
    }
    if (scalar instanceof Scalar.Decimal decimal) {
      return plain('d', decimal.text());
    }
    if (scalar instanceof Scalar.Bool bool) {
      return plain('b', Boolean.toString(bool.value()));
    }
    return scalar == Scalar.Null.NULL ? plain('n', "null") : named(scalar);
  }

  private static Value named(Scalar scalar) {
    if (scalar instanceof Scalar.Value value) {
      return new Value('v', value.type(), shortened(value.text()));
    }
    if (scalar instanceof Scalar.EnumConstant constant) {
      return new Value('e', constant.type(), shortened(constant.name()));
    }
    if (scalar instanceof Scalar.ClassLiteral literal) {
      return new Value('c', literal.type(), shortened(literal.type().name()));
    }
    return of(((Scalar.Function) scalar).method());
  }

  private static Value of(MethodName method) {
    TypeName owner = method.owner();
    String name = owner == null ? method.name() : owner.name() + "." + method.name();
    return new Value('f', owner, shortened(name));
  }

  private static Value plain(char sort, String text) {
    return new Value(sort, null, shortened(text));
  }

  /** Returns the text as a reader would write it: a string in quotes. */
  String spelled() {
    return sort == 's' ? '"' + text + '"' : text;
  }

  /** Returns a text made fit to be shown, cut where it is so long that nobody reads on. */
  static String shortened(String text) {
    return text.length() <= LONGEST
        ? Plain.text(text)
        : Plain.text(text.substring(0, LONGEST)) + "... (" + text.length() + " characters)";
  }
}
