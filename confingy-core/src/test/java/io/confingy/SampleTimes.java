package io.confingy;

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
import java.util.stream.Stream;

/** Values of {@code java.time}, the extreme ones among them, each in a place of its own type. */
final class SampleTimes {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private SampleTimes() {}

  static Stream<Record> all() {
    return Stream.of(amounts(), local(), years(), zoned(), zones()).flatMap(each -> each);
  }

  private static Stream<Record> amounts() {
    Stream<Record> durations =
        Stream.of(
                Duration.ZERO,
                Duration.ofNanos(1),
                Duration.ofNanos(-1),
                Duration.ofMillis(-1500),
                Duration.ofDays(400),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofSeconds(Long.MIN_VALUE))
            .map(Typed.OfDuration::new);
    Stream<Record> periods =
        Stream.of(
                Period.ZERO,
                Period.of(1, -2, 3),
                Period.ofWeeks(2),
                Period.of(Integer.MAX_VALUE, Integer.MIN_VALUE, -1))
            .map(Typed.OfPeriod::new);
    return Stream.concat(durations, periods);
  }

  private static Stream<Record> local() {
    return Stream.of(
            Stream.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(10000, 2, 29))
                .map(Typed.OfLocalDate::new),
            Stream.of(LocalTime.MIN, LocalTime.MAX, LocalTime.NOON, LocalTime.of(1, 2, 3, 4))
                .map(Typed.OfLocalTime::new),
            Stream.of(
                    LocalDateTime.MIN,
                    LocalDateTime.MAX,
                    LocalDateTime.of(-1, 1, 1, 0, 0),
                    LocalDateTime.of(2024, 2, 29, 12, 0))
                .map(Typed.OfLocalDateTime::new),
            Stream.of(
                    Instant.MIN,
                    Instant.MAX,
                    Instant.EPOCH,
                    Instant.ofEpochSecond(-1, 1),
                    Instant.parse("+10000-01-01T00:00:00.001Z"))
                .map(Typed.OfInstant::new))
        .flatMap(each -> each);
  }

  private static Stream<Record> years() {
    return Stream.of(
            Stream.of(0, 1, -1, 999, 2024, 9999, 10000, -10000, Year.MAX_VALUE, Year.MIN_VALUE)
                .flatMap(
                    year ->
                        Stream.of(
                            new Typed.OfYear(Year.of(year)),
                            new Typed.OfYearMonth(YearMonth.of(year, 12)))),
            Stream.of(new Typed.OfMonthDay(MonthDay.of(2, 29))))
        .flatMap(each -> each);
  }

  private static Stream<Record> zoned() {
    LocalDateTime twice = LocalDateTime.of(2024, 10, 27, 2, 30);
    return Stream.of(
            Stream.of(OffsetTime.MIN, OffsetTime.MAX, OffsetTime.of(1, 2, 0, 0, ZoneOffset.UTC))
                .map(Typed.OfOffsetTime::new),
            Stream.of(
                    OffsetDateTime.MIN,
                    OffsetDateTime.MAX,
                    OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutes(-3, -30)))
                .map(Typed.OfOffsetDateTime::new),
            Stream.of(
                    ZonedDateTime.of(twice, BERLIN).withEarlierOffsetAtOverlap(),
                    ZonedDateTime.of(twice, BERLIN).withLaterOffsetAtOverlap(),
                    ZonedDateTime.of(twice, ZoneOffset.UTC),
                    ZonedDateTime.of(twice, ZoneId.of("UTC")),
                    ZonedDateTime.of(LocalDateTime.MIN, ZoneOffset.MAX),
                    ZonedDateTime.of(LocalDateTime.MAX, ZoneOffset.MIN))
                .map(Typed.OfZonedDateTime::new))
        .flatMap(each -> each);
  }

  private static Stream<Record> zones() {
    return Stream.of(
        new Typed.OfZoneOffset(ZoneOffset.UTC),
        new Typed.OfZoneOffset(ZoneOffset.MIN),
        new Typed.OfZoneOffset(ZoneOffset.ofTotalSeconds(1)),
        new Typed.OfZoneId(BERLIN),
        new Typed.OfZoneId(ZoneId.of("UTC")),
        new Typed.OfZoneId(ZoneId.of("GMT+01:00")),
        new Typed.OfZoneId(ZoneOffset.ofHours(2)));
  }
}
