package io.confingy.internal.value;

import io.confingy.spi.ValueHandler;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.net.URI;
import java.nio.charset.Charset;
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
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The value types of the JDK that have a text form, numbers and characters first.
 *
 * <p>Each first use of a lambda takes a JVM some time, and of these there would be two a type, in
 * every program that reads a configuration; so it is one switch.
 */
public enum BuiltInValue implements ValueHandler<Object> {
  /** {@link Byte}. */
  BYTE(Byte.class),
  /** {@link Short}. */
  SHORT(Short.class),
  /** {@link Long}. */
  LONG(Long.class),
  /** {@link Float}. */
  FLOAT(Float.class),
  /** {@link Double}. */
  DOUBLE(Double.class),
  /** {@link Character}. */
  CHARACTER(Character.class),
  /** {@link BigInteger}. */
  BIG_INTEGER(BigInteger.class),
  /** {@link BigDecimal}. */
  BIG_DECIMAL(BigDecimal.class),
  /** {@link MathContext}. */
  MATH_CONTEXT(MathContext.class),
  /** {@link Path}. */
  PATH(Path.class),
  /** {@link URI}. */
  ADDRESS(URI.class),
  /** {@link UUID}. */
  UNIQUE_ID(UUID.class),
  /** {@link Locale}. */
  LOCALE(Locale.class),
  /** {@link Charset}. */
  CHARSET(Charset.class),
  /** {@link Pattern}. */
  PATTERN(Pattern.class),
  /** {@link Instant}. */
  INSTANT(Instant.class),
  /** {@link Duration}. */
  DURATION(Duration.class),
  /** {@link Period}. */
  PERIOD(Period.class),
  /** {@link LocalDate}. */
  LOCAL_DATE(LocalDate.class),
  /** {@link LocalTime}. */
  LOCAL_TIME(LocalTime.class),
  /** {@link LocalDateTime}. */
  LOCAL_DATE_TIME(LocalDateTime.class),
  /** {@link OffsetTime}. */
  OFFSET_TIME(OffsetTime.class),
  /** {@link OffsetDateTime}. */
  OFFSET_DATE_TIME(OffsetDateTime.class),
  /** {@link ZonedDateTime}. */
  ZONED_DATE_TIME(ZonedDateTime.class),
  /** {@link Year}. */
  YEAR(Year.class),
  /** {@link YearMonth}. */
  YEAR_MONTH(YearMonth.class),
  /** {@link MonthDay}. */
  MONTH_DAY(MonthDay.class),
  /** {@link ZoneOffset}. */
  ZONE_OFFSET(ZoneOffset.class),
  /** {@link ZoneId}. */
  ZONE_ID(ZoneId.class);

  private final Class<?> type;

  BuiltInValue(Class<?> type) {
    this.type = type;
  }

  @Override
  @SuppressWarnings("unchecked") // Nobody makes objects of it; it is only to look them up.
  public Class<Object> type() {
    return (Class<Object>) type;
  }

  @Override
  public Object read(String text) {
    return switch (this) {
      case BYTE -> Byte.valueOf(text);
      case SHORT -> Short.valueOf(text);
      case LONG -> Long.valueOf(text);
      case FLOAT -> Float.valueOf(text);
      case DOUBLE -> Double.valueOf(text);
      case CHARACTER -> BuiltInTexts.parseCharacter(text);
      case BIG_INTEGER -> new BigInteger(text);
      case BIG_DECIMAL -> new BigDecimal(text);
      case MATH_CONTEXT -> new MathContext(text);
      case PATH -> Path.of(text);
      case ADDRESS -> URI.create(text);
      case UNIQUE_ID -> UUID.fromString(text);
      case LOCALE -> Locale.forLanguageTag(text);
      case CHARSET -> Charset.forName(text);
      case PATTERN -> PatternText.read(text);
      case INSTANT -> Instant.parse(text);
      case DURATION -> Duration.parse(text);
      case PERIOD -> Period.parse(text);
      case LOCAL_DATE -> LocalDate.parse(text);
      case LOCAL_TIME -> LocalTime.parse(text);
      case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
      case OFFSET_TIME -> OffsetTime.parse(text);
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
      case YEAR -> Year.parse(text);
      case YEAR_MONTH -> YearMonth.parse(text);
      case MONTH_DAY -> MonthDay.parse(text);
      case ZONE_OFFSET -> ZoneOffset.of(text);
      case ZONE_ID -> ZoneId.of(text);
    };
  }

  @Override
  public String write(Object value) {
    return switch (this) {
      case FLOAT -> BuiltInTexts.floatText((Float) value);
      case DOUBLE -> BuiltInTexts.doubleText((Double) value);
      case PATH -> BuiltInTexts.pathText((Path) value);
      case LOCALE -> BuiltInTexts.localeText((Locale) value);
      case CHARSET -> ((Charset) value).name();
      case PATTERN -> PatternText.write((Pattern) value);
      case ZONED_DATE_TIME -> BuiltInTexts.zonedText((ZonedDateTime) value);
      case YEAR -> BuiltInTexts.yearText((Year) value);
      case YEAR_MONTH -> BuiltInTexts.yearMonthText((YearMonth) value);
      default -> value.toString();
    };
  }
}
