package io.confingy.internal.source;

import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.value.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes values of types that have a text form. */
final class ValueCode {

  /** The method that reads each type's text, or {@code new}. */
  private static final Map<String, String> READERS =
      Map.ofEntries(
          Map.entry("java.math.BigInteger", "new"),
          Map.entry("java.math.BigDecimal", "new"),
          Map.entry("java.math.MathContext", "new"),
          Map.entry("java.nio.file.Path", "of"),
          Map.entry("java.net.URI", "create"),
          Map.entry("java.util.UUID", "fromString"),
          Map.entry("java.util.Locale", "forLanguageTag"),
          Map.entry("java.nio.charset.Charset", "forName"),
          Map.entry("java.time.Instant", "parse"),
          Map.entry("java.time.Duration", "parse"),
          Map.entry("java.time.Period", "parse"),
          Map.entry("java.time.LocalDate", "parse"),
          Map.entry("java.time.LocalTime", "parse"),
          Map.entry("java.time.LocalDateTime", "parse"),
          Map.entry("java.time.OffsetTime", "parse"),
          Map.entry("java.time.OffsetDateTime", "parse"),
          Map.entry("java.time.ZonedDateTime", "parse"),
          Map.entry("java.time.Year", "parse"),
          Map.entry("java.time.YearMonth", "parse"),
          Map.entry("java.time.MonthDay", "parse"),
          Map.entry("java.time.ZoneOffset", "of"),
          Map.entry("java.time.ZoneId", "of"));

  /** The letters of flags, each at the number of its bit. */
  private static final String FLAGS = "dixmlsucU";

  private static final List<String> FLAG_NAMES =
      List.of(
          "UNIX_LINES",
          "CASE_INSENSITIVE",
          "COMMENTS",
          "MULTILINE",
          "LITERAL",
          "DOTALL",
          "UNICODE_CASE",
          "CANON_EQ",
          "UNICODE_CHARACTER_CLASS");

  private final Names names;

  ValueCode(Names names) {
    this.names = names;
  }

  Code code(Scalar.Value value) {
    String type = value.type().toString();
    String text = value.text();
    String reader = READERS.get(type);
    if (reader != null) {
      String method = names.type(value.type()) + "." + reader;
      Code literal = Code.text(Literals.string(text));
      return Code.call(reader.equals("new") ? "new " + names.type(value.type()) : method, literal);
    }
    try {
      return switch (type) {
        case "java.lang.Byte" -> Code.text("(byte) " + Byte.parseByte(text));
        case "java.lang.Short" -> Code.text("(short) " + Short.parseShort(text));
        case "java.lang.Long" -> Code.text(Long.parseLong(text) + "L");
        case "java.lang.Float" -> Code.text(floating(Float.parseFloat(text)));
        case "java.lang.Double" -> Code.text(floating(Double.parseDouble(text)));
        case "java.lang.Character" -> character(value);
        case "java.util.regex.Pattern" -> pattern(value);
        default -> custom(value);
      };
    } catch (NumberFormatException e) {
      throw Refusal.of(Describe.node(value), "the number that the type holds");
    }
  }

  private static String floating(float value) {
    if (Float.isFinite(value)) {
      return Numbers.literal(value) + "f";
    }
    return Float.isNaN(value) ? "Float.NaN" : "Float." + infinity(value > 0);
  }

  private static String floating(double value) {
    if (Double.isFinite(value)) {
      return Numbers.literal(value);
    }
    return Double.isNaN(value) ? "Double.NaN" : "Double." + infinity(value > 0);
  }

  private static String infinity(boolean positive) {
    return positive ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
  }

  private static Code character(Scalar.Value value) {
    if (value.text().length() != 1) {
      throw Refusal.of(Describe.node(value), "one character");
    }
    return Code.text(Literals.character(value.text().charAt(0)));
  }

  private Code pattern(Scalar.Value value) {
    String text = value.text();
    int end = text.lastIndexOf('/');
    if (end < 1 || text.charAt(0) != '/') {
      throw Refusal.of(Describe.node(value), "a pattern between slashes, as in /a+b/i");
    }
    String type = names.type(value.type());
    List<String> flags = new ArrayList<>();
    for (int i = end + 1; i < text.length(); i++) {
      int bit = FLAGS.indexOf(text.charAt(i));
      if (bit < 0) {
        throw Refusal.of(Describe.node(value), "flags of a pattern, which are among " + FLAGS);
      }
      flags.add(type + "." + FLAG_NAMES.get(bit));
    }
    List<Code> arguments = new ArrayList<>();
    arguments.add(Code.text(Literals.string(text.substring(1, end))));
    if (!flags.isEmpty()) {
      arguments.add(Code.text(String.join(" | ", flags)));
    }
    return Code.call(type + ".compile", arguments);
  }

  /** Of a type with a handler of its own only the handler knows how to read the text. */
  private Code custom(Scalar.Value value) {
    StringBuilder json = new StringBuilder("{\"_confingy_class\":");
    json.append(jsonString(value.type().name())).append(",\"_confingy_module\":");
    json.append(jsonString(value.type().module())).append(",\"_confingy_name\":");
    json.append(jsonString(value.text())).append('}');
    return Code.call(
        names.type("io.confingy", "Confingy") + ".deserialize",
        Code.text(Literals.string(json.toString())),
        Code.text(names.type(value.type()) + ".class"));
  }

  private static String jsonString(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
      json.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return json.append('"').toString();
  }
}
