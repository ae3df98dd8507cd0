package io.confingy;

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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records of one component: each is a place of one declared type. */
@SuppressWarnings("ArrayRecordComponent") // What is compared is compared by Faithful.
final class Typed {

  private Typed() {}

  record OfBoolean(boolean value) {}

  record OfByte(byte value) {}

  record OfShort(short value) {}

  record OfChar(char value) {}

  record OfInt(int value) {}

  record OfLong(long value) {}

  record OfFloat(float value) {}

  record OfDouble(double value) {}

  record OfBooleanBox(@Nullable Boolean value) {}

  record OfByteBox(@Nullable Byte value) {}

  record OfShortBox(@Nullable Short value) {}

  record OfCharBox(@Nullable Character value) {}

  record OfIntBox(@Nullable Integer value) {}

  record OfLongBox(@Nullable Long value) {}

  record OfFloatBox(@Nullable Float value) {}

  record OfDoubleBox(@Nullable Double value) {}

  record OfNumber(Number value) {}

  record OfComparable(Comparable<?> value) {}

  record OfString(@Nullable String value) {}

  record OfCharSequence(CharSequence value) {}

  record OfBigInteger(BigInteger value) {}

  record OfBigDecimal(BigDecimal value) {}

  record OfMathContext(MathContext value) {}

  record OfPath(Path value) {}

  record OfUri(URI value) {}

  record OfUuid(UUID value) {}

  record OfLocale(Locale value) {}

  record OfCharset(Charset value) {}

  record OfPattern(Pattern value) {}

  record OfClass(Class<?> value) {}

  record OfNumberClass(Class<? extends Number> value) {}

  record OfInstant(Instant value) {}

  record OfDuration(Duration value) {}

  record OfPeriod(Period value) {}

  record OfLocalDate(LocalDate value) {}

  record OfLocalTime(LocalTime value) {}

  record OfLocalDateTime(LocalDateTime value) {}

  record OfOffsetTime(OffsetTime value) {}

  record OfOffsetDateTime(OffsetDateTime value) {}

  record OfZonedDateTime(ZonedDateTime value) {}

  record OfYear(Year value) {}

  record OfYearMonth(YearMonth value) {}

  record OfMonthDay(MonthDay value) {}

  record OfZoneOffset(ZoneOffset value) {}

  record OfZoneId(ZoneId value) {}

  record OfColor(Things.Color value) {}

  record OfOperation(Things.Operation value) {}

  record OfOperator(Things.Operator value) {}

  record OfPoint(Things.Point value) {}

  record OfNothing(Things.Nothing value) {}

  record OfPair(Things.Pair<Long, Float> value) {}

  record OfShape(Things.Shape value) {}

  record OfRecord(Record value) {}

  record OfBooleans(boolean[] value) {}

  record OfBytes(byte[] value) {}

  record OfShorts(short[] value) {}

  record OfChars(char[] value) {}

  record OfInts(int[] value) {}

  record OfLongs(long[] value) {}

  record OfFloats(float[] value) {}

  record OfDoubles(double[] value) {}

  record OfLongTable(long[][] value) {}

  record OfStrings(@Nullable String[] value) {}

  record OfFloatBoxes(@Nullable Float[] value) {}

  record OfObjects(@Nullable Object[] value) {}

  record OfPoints(Things.Point[] value) {}

  record OfCharacterLists(List<Character>[] value) {}

  record OfOptional(Optional<Float> value) {}

  record OfNestedOptional(Optional<Optional<Short>> value) {}

  record OfOptionalInt(OptionalInt value) {}

  record OfOptionalLong(OptionalLong value) {}

  record OfOptionalDouble(OptionalDouble value) {}

  record OfCollection(Collection<Long> value) {}

  record OfList(List<Long> value) {}

  record OfSet(Set<Character> value) {}

  record OfMap(Map<String, Float> value) {}

  record OfAnyMap(Map<?, ?> value) {}

  record OfDeepMap(Map<List<Short>, Map<Long, Set<Float>>> value) {}
}
