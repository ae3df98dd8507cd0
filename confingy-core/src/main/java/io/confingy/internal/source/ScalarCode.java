package io.confingy.internal.source;

import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.value.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Writes values without parts as the types that their places declare. */
final class ScalarCode {

  private final Names names;
  private final ValueCode values;
  private final FunctionCode functions;

  /** By identity, since the constants of a document are few nodes, which stand in many places. */
  private final IdentityHashMap<Scalar.EnumConstant, Code> constants = new IdentityHashMap<>();

  ScalarCode(Names names, FunctionCode functions) {
    this.names = names;
    this.values = new ValueCode(names);
    this.functions = functions;
  }

  Code code(Scalar node, Declared declared) {
    if (node instanceof Scalar.EnumConstant constant) {
      return constant(constant);
    }
    if (node instanceof Scalar.ClassLiteral literal) {
      return Code.text(names.type(Declared.ofClass(literal.type().toString())) + ".class");
    }
    if (node instanceof Scalar.Value value) {
      return values.code(value);
    }
    if (node instanceof Scalar.Function function) {
      return functions.unbound(function.method());
    }
    if (node instanceof Scalar.Text string && isString(declared)) {
      return Literals.code(string.value());
    }
    String text = plain(node, declared);
    if (text == null) {
      throw Refusal.of(
          Describe.node(node),
          declared.name().isEmpty()
              ? "a value that Java has a literal for"
              : "a value for " + Quote.code(declared.name() + "[]".repeat(declared.dimensions())));
    }
    return Code.text(text);
  }

  private Code constant(Scalar.EnumConstant node) {
    Code known = constants.get(node);
    if (known == null) {
      known = Code.text(names.type(node.type()) + "." + Identifiers.simple(node.name()));
      constants.put(node, known);
    }
    return known;
  }

  private @Nullable String plain(Scalar node, Declared declared) {
    if (node instanceof Scalar.Null) {
      return "null";
    }
    if (declared.isArray()) {
      return null;
    }
    if (node instanceof Scalar.Bool bool) {
      return String.valueOf(bool.value());
    }
    if (node instanceof Scalar.Text text) {
      return character(text.value());
    }
    if (node instanceof Scalar.Whole whole) {
      return whole(whole.value(), declared);
    }
    return node instanceof Scalar.BigWhole whole
        ? whole(whole.value(), declared)
        : decimal((Scalar.Decimal) node, declared);
  }

  private static boolean isString(Declared declared) {
    return !declared.isArray()
        && !declared.name().equals("char")
        && !declared.name().equals("java.lang.Character");
  }

  private static @Nullable String character(String value) {
    return value.length() == 1 ? Literals.character(value.charAt(0)) : null;
  }

  private @Nullable String whole(long value, Declared declared) {
    boolean isInt = value == (int) value;
    return switch (declared.name()) {
      case "" -> isInt ? Long.toString(value) : value + "L";
      case "int", "java.lang.Integer" -> isInt ? Long.toString(value) : null;
      case "long", "java.lang.Long" -> value + "L";
      default -> whole(BigInteger.valueOf(value), declared);
    };
  }

  private @Nullable String whole(BigInteger value, Declared declared) {
    return switch (declared.name()) {
      case "byte", "java.lang.Byte" -> value.bitLength() < Byte.SIZE ? "(byte) " + value : null;
      case "short", "java.lang.Short" -> value.bitLength() < Short.SIZE ? "(short) " + value : null;
      case "int", "java.lang.Integer" -> value.bitLength() < Integer.SIZE ? value.toString() : null;
      case "long", "java.lang.Long" -> value.bitLength() < Long.SIZE ? value + "L" : null;
      case "float", "java.lang.Float", "double", "java.lang.Double" ->
          decimal(new Scalar.Decimal(value + ".0"), declared);
      case "java.math.BigInteger", "java.math.BigDecimal" ->
          names.create(declared.name(), value.toString());
      default -> undeclared(value);
    };
  }

  private @Nullable String undeclared(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return value.toString();
    }
    return value.bitLength() < Long.SIZE
        ? value + "L"
        : names.create("java.math.BigInteger", value.toString());
  }

  private @Nullable String decimal(Scalar.Decimal node, Declared declared) {
    return switch (declared.name()) {
      case "float", "java.lang.Float" -> floating(Numbers.parseFloat(node.text()));
      case "java.math.BigDecimal" ->
          names.create("java.math.BigDecimal", new BigDecimal(node.text()).toString());
      default -> node.nearestLiteral();
    };
  }

  private static @Nullable String floating(float value) {
    return Float.isFinite(value) ? Numbers.literal(value) + "f" : null;
  }
}
