package io.confingy;

import io.confingy.Things.Color;
import io.confingy.Things.Operation;
import io.confingy.Things.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values without parts, each in a place of its own type. */
final class SampleScalars {

  private SampleScalars() {}

  static Stream<Record> all() {
    return Stream.of(wholeNumbers(), floatingNumbers(), bigNumbers(), texts(), names(), types())
        .flatMap(each -> each);
  }

  private static Stream<Record> wholeNumbers() {
    return Stream.of(
        new Typed.OfBoolean(true),
        new Typed.OfBoolean(false),
        new Typed.OfBooleanBox(true),
        new Typed.OfBooleanBox(null),
        new Typed.OfByte(Byte.MIN_VALUE),
        new Typed.OfByte(Byte.MAX_VALUE),
        new Typed.OfByteBox((byte) 0),
        new Typed.OfByteBox(null),
        new Typed.OfShort(Short.MIN_VALUE),
        new Typed.OfShort(Short.MAX_VALUE),
        new Typed.OfShortBox((short) -1),
        new Typed.OfShortBox(null),
        new Typed.OfInt(Integer.MIN_VALUE),
        new Typed.OfInt(Integer.MAX_VALUE),
        new Typed.OfInt(0),
        new Typed.OfIntBox(-1),
        new Typed.OfIntBox(null),
        new Typed.OfLong(Long.MIN_VALUE),
        new Typed.OfLong(Long.MAX_VALUE),
        new Typed.OfLong(1),
        new Typed.OfLongBox(1L << 53),
        new Typed.OfLongBox(null),
        new Typed.OfNumber(1),
        new Typed.OfNumber(1L),
        new Typed.OfNumber((byte) 1),
        new Typed.OfNumber(1.0f),
        new Typed.OfNumber(1.0),
        new Typed.OfNumber(BigInteger.ONE),
        new Typed.OfNumber(BigDecimal.ONE),
        new Typed.OfComparable(1L),
        new Typed.OfComparable('c'),
        new Typed.OfComparable("s"));
  }

  private static Stream<Record> floatingNumbers() {
    Stream<Float> floats =
        Stream.of(
            0.0f,
            -0.0f,
            1.0f,
            0.1f,
            1e10f,
            16777216f,
            Float.MIN_VALUE,
            Float.MIN_NORMAL,
            Float.MAX_VALUE,
            -Float.MAX_VALUE,
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY);
    Stream<Double> doubles =
        Stream.of(
            0.0,
            -0.0,
            1.0,
            0.1,
            1e-7,
            1e7,
            Double.parseDouble("1e23"),
            4 * Double.MIN_VALUE,
            0x1.0p53,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY);
    return Stream.of(
            floats.flatMap(f -> Stream.of(new Typed.OfFloat(f), new Typed.OfFloatBox(f))),
            doubles.flatMap(d -> Stream.of(new Typed.OfDouble(d), new Typed.OfDoubleBox(d))),
            Stream.of(new Typed.OfFloatBox(null), new Typed.OfDoubleBox(null)))
        .flatMap(each -> each);
  }

  private static Stream<Record> bigNumbers() {
    Stream<Record> whole =
        Stream.of("0", "-1", "9223372036854775807", "9223372036854775808", "-9223372036854775809")
            .map(text -> new Typed.OfBigInteger(new BigInteger(text)));
    Stream<Record> decimal =
        Stream.of("0", "0.0", "0.00", "0E+3", "0E-10", "1", "1.0", "1.00", "-1.50", "1E+3", "1E-3")
            .map(text -> new Typed.OfBigDecimal(new BigDecimal(text)));
    Stream<Record> extreme =
        Stream.of(
            new Typed.OfBigInteger(BigInteger.TEN.pow(900)),
            new Typed.OfBigInteger(BigInteger.TWO.pow(64).negate()),
            new Typed.OfBigDecimal(new BigDecimal("1E+9999")),
            new Typed.OfBigDecimal(new BigDecimal("-1.5E-9999")),
            new Typed.OfBigDecimal(new BigDecimal("92233720368547758070")),
            new Typed.OfBigDecimal(new BigDecimal("0." + "123456789".repeat(100))),
            new Typed.OfMathContext(MathContext.DECIMAL128),
            new Typed.OfMathContext(new MathContext(7, RoundingMode.CEILING)));
    return Stream.of(whole, decimal, extreme).flatMap(each -> each);
  }

  private static Stream<Record> texts() {
    Stream<Record> strings =
        Stream.of(
                "",
                " ",
                "plain",
                "\"quoted\" \\ / \b\f\n\r\t",
                "\0\1\2\37\177\200\237",
                "\u2028\u2029\ufeff\ufffe\uffff",
                "\ud83d\ude00 and e\u0301",
                "\ud800",
                "\udc00\ud800",
                "half a pair at the end\ud83d",
                "\u202eright to left",
                "{\"_confingy_class\":\"Path\"}",
                "null",
                "long ".repeat(100_000))
            .map(Typed.OfString::new);
    Stream<Record> characters =
        Stream.of('a', '\0', '"', '\\', '\n', '\u00e9', '\u2028', '\ud800', '\udfff', '\uffff')
            .flatMap(c -> Stream.of(new Typed.OfChar(c), new Typed.OfCharBox(c)));
    return Stream.of(
            strings,
            characters,
            Stream.of(
                new Typed.OfString(null),
                new Typed.OfCharBox(null),
                new Typed.OfCharSequence("a character sequence")))
        .flatMap(each -> each);
  }

  private static Stream<Record> names() {
    return Stream.of(
            Stream.of("", "a", "a/b", "/", "/absolute", "..", "with space", "\u00e9\u4e2d")
                .map(text -> new Typed.OfPath(Path.of(text))),
            Stream.of("", "relative", "https://user@example.com:8080/a?q=%20#f", "mailto:a@b.c")
                .map(text -> new Typed.OfUri(URI.create(text))),
            Stream.of(new UUID(0, 0), new UUID(-1, -1), UUID.nameUUIDFromBytes(new byte[] {1}))
                .map(Typed.OfUuid::new),
            Stream.of(
                    Locale.ROOT,
                    Locale.GERMANY,
                    Locale.SIMPLIFIED_CHINESE,
                    Locale.forLanguageTag("sr-Latn-RS-u-ca-gregory"),
                    Locale.forLanguageTag("ja-JP-u-ca-japanese-x-lvariant-JP"))
                .map(Typed.OfLocale::new),
            Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.US_ASCII)
                .map(Typed.OfCharset::new),
            Stream.of(
                    Pattern.compile(""),
                    Pattern.compile("a/b+\\d"),
                    Pattern.compile("a.b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                    Pattern.compile("# comment", Pattern.COMMENTS | Pattern.MULTILINE),
                    Pattern.compile("[", Pattern.LITERAL),
                    Pattern.compile("x", Pattern.UNICODE_CHARACTER_CLASS),
                    Pattern.compile("x", Pattern.UNIX_LINES | Pattern.CANON_EQ))
                .map(Typed.OfPattern::new))
        .flatMap(each -> each);
  }

  private static Stream<Record> types() {
    Stream<Record> enums =
        Stream.of(
            new Typed.OfColor(Color.RED),
            new Typed.OfOperation(Operation.PLUS),
            new Typed.OfOperator(Operation.TIMES),
            new Typed.OfComparable(TimeUnit.DAYS));
    Stream<Record> classes =
        Stream.of(
                int.class,
                void.class,
                Object.class,
                String.class,
                Map.class,
                List.class,
                int[].class,
                String[][].class,
                Class.class,
                Point.class,
                Point[].class,
                Color.class)
            .map(Typed.OfClass::new);
    return Stream.of(enums, classes, Stream.of(new Typed.OfNumberClass(Long.class)))
        .flatMap(each -> each);
  }
}
