package io.confingy.internal.value;

import io.confingy.spi.ValueHandler;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The value types of the JDK that have a text form. */
public final class BuiltInValues {

  /** A handler for each type, numbers and characters first. */
  public static final List<ValueHandler<?>> ALL =
      List.of(
          form(Byte.class, Byte::valueOf),
          form(Short.class, Short::valueOf),
          form(Long.class, Long::valueOf),
          form(Float.class, BuiltInValues::floatText, BuiltInValues::parseFloat),
          form(Double.class, BuiltInValues::doubleText, BuiltInValues::parseDouble),
          form(Character.class, BuiltInValues::parseCharacter),
          form(BigInteger.class, BigInteger::new),
          form(BigDecimal.class, BigDecimal::new),
          form(MathContext.class, MathContext::new),
          form(Path.class, BuiltInValues::pathText, Path::of),
          form(URI.class, URI::create),
          form(UUID.class, UUID::fromString),
          form(Locale.class, BuiltInValues::localeText, Locale::forLanguageTag),
          form(Charset.class, Charset::name, Charset::forName),
          form(Pattern.class, PatternText::write, PatternText::read),
          form(Instant.class, Instant::parse),
          form(Duration.class, Duration::parse),
          form(Period.class, Period::parse),
          form(LocalDate.class, LocalDate::parse),
          form(LocalTime.class, LocalTime::parse),
          form(LocalDateTime.class, LocalDateTime::parse),
          form(OffsetTime.class, OffsetTime::parse),
          form(OffsetDateTime.class, OffsetDateTime::parse),
          form(ZonedDateTime.class, BuiltInValues::zonedText, ZonedDateTime::parse),
          form(Year.class, BuiltInValues::yearText, Year::parse),
          form(YearMonth.class, BuiltInValues::yearMonthText, YearMonth::parse),
          form(MonthDay.class, MonthDay::parse),
          form(ZoneOffset.class, ZoneOffset::of),
          form(ZoneId.class, ZoneId::of));

  private BuiltInValues() {}

  private static <T> ValueHandler<T> form(Class<T> type, Function<String, T> reader) {
    return form(type, Object::toString, reader);
  }

  private static <T> ValueHandler<T> form(
      Class<T> type, Function<T, String> writer, Function<String, T> reader) {
    return new TextForm<>(type, writer, reader);
  }

  private static String floatText(Float value) {
    return Float.isFinite(value) ? Numbers.literal(value) : value.toString();
  }

  private static Float parseFloat(String text) {
    return Float.valueOf(text);
  }

  private static String doubleText(Double value) {
    return Double.isFinite(value) ? Numbers.literal(value) : value.toString();
  }

  private static Double parseDouble(String text) {
    return Double.valueOf(text);
  }

  private static Character parseCharacter(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("a character is one UTF-16 unit, not " + text.length());
    }
    return text.charAt(0);
  }

  private static String pathText(Path value) {
    if (value.getFileSystem() != FileSystems.getDefault()) {
      throw new IllegalArgumentException(
          "a path has a text form only on the default file system, not in `"
              + value.getFileSystem().provider().getScheme()
              + "`");
    }
    return value.toString();
  }

  private static String localeText(Locale value) {
    String tag = value.toLanguageTag();
    if (!Locale.forLanguageTag(tag).equals(value)) {
      throw new IllegalArgumentException("no language tag stands for the locale `" + value + "`");
    }
    return tag;
  }

  private static String zonedText(ZonedDateTime value) {
    String text = value.toString();
    if (!ZonedDateTime.parse(text).equals(value)) {
      throw new IllegalArgumentException("no ISO-8601 text stands for `" + text + "`");
    }
    return text;
  }

  // ISO-8601 wants a sign before years beyond 9999, which Year.toString leaves out.
  private static String yearText(Year value) {
    int year = value.getValue();
    String digits = String.format(Locale.ROOT, "%04d", Math.abs((long) year));
    return year > 9999 ? "+" + digits : year < 0 ? "-" + digits : digits;
  }

  private static String yearMonthText(YearMonth value) {
    String text = value.toString();
    return value.getYear() > 9999 && !text.startsWith("+") ? "+" + text : text;
  }
}
