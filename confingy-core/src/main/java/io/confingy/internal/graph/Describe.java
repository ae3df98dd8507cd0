package io.confingy.internal.graph;

import io.confingy.internal.problem.Quote;

/** Says in a few words what a node is, for messages. */
public final class Describe {

  private Describe() {}

  /** Returns words such as {@code the whole number 3} or {@code a list of 2}. */
  public static String node(Node node) {
    if (node instanceof ObjectNode object) {
      return describe(object);
    }
    if (node instanceof ContainerNode container) {
      return describe(container);
    }
    if (node instanceof BoundNode bound) {
      return "the method " + Quote.code(bound.readable()) + " of an object";
    }
    return describe((Scalar) node);
  }

  /** Returns what stands in a path for a key that is no string, as a lens reads it. */
  static String key(Node key) {
    if (key instanceof Scalar.Whole whole) {
      return String.valueOf(whole.value());
    }
    if (key instanceof Scalar.BigWhole big) {
      return big.value().toString();
    }
    if (key instanceof Scalar.Decimal decimal) {
      return decimal.text();
    }
    if (key instanceof Scalar.Bool bool) {
      return String.valueOf(bool.value());
    }
    if (key instanceof Scalar.Value value) {
      return value.text();
    }
    if (key instanceof Scalar.EnumConstant constant) {
      return constant.name();
    }
    return key instanceof ObjectNode object ? "a " + object.type() : node(key).replace("`", "");
  }

  private static String describe(ObjectNode object) {
    String type = Quote.code(object.type().toString());
    return switch (object.form()) {
      case TRACKED -> "an object of " + type;
      case LAZY -> "a lazy of " + type;
      case RECORD -> "a record " + type;
    };
  }

  private static String describe(ContainerNode container) {
    String kind =
        container.shape().type() == null
            ? ""
            : " (" + Quote.code(container.shape().type().toString()) + ")";
    return switch (container.shape().form()) {
      case LIST -> "a list of " + container.size() + kind;
      case SET -> "a set of " + container.size() + kind;
      case MAP -> "a map of " + container.size() / 2 + kind;
      case TUPLE -> "a Python tuple of " + container.size();
    };
  }

  private static String describe(Scalar scalar) {
    if (scalar instanceof Scalar.Text text) {
      return "the string " + Quote.code(text.value());
    }
    if (scalar instanceof Scalar.Whole whole) {
      return "the whole number " + whole.value();
    }
    if (scalar instanceof Scalar.BigWhole big) {
      return "the whole number " + Quote.plain(big.value().toString());
    }
    if (scalar instanceof Scalar.Decimal decimal) {
      return "the number " + Quote.plain(decimal.text());
    }
    if (scalar instanceof Scalar.Bool bool) {
      return "`" + bool.value() + "`";
    }
    if (scalar instanceof Scalar.Value value) {
      return "the " + Quote.code(value.type().toString()) + " " + Quote.code(value.text());
    }
    if (scalar instanceof Scalar.EnumConstant constant) {
      return "the enum constant " + Quote.code(constant.type() + "." + constant.name());
    }
    if (scalar instanceof Scalar.Function function) {
      return "the function " + Quote.code(function.method().toString());
    }
    return scalar instanceof Scalar.ClassLiteral literal
        ? "the class " + Quote.code(literal.type().toString())
        : "null";
  }
}
