package io.confingy.internal.value;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Text forms that are not what {@code toString} and {@code parse} of the type make of it. */
final class BuiltInTexts {

  private BuiltInTexts() {}

  static String floatText(Float value) {
    return Float.isFinite(value) ? Numbers.literal(value) : value.toString();
  }

  static String doubleText(Double value) {
    return Double.isFinite(value) ? Numbers.literal(value) : value.toString();
  }

  static Character parseCharacter(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("a character is one UTF-16 unit, not " + text.length());
    }
    return text.charAt(0);
  }

  static String pathText(Path value) {
    if (value.getFileSystem() != FileSystems.getDefault()) {
      throw new IllegalArgumentException(
          "a path has a text form only on the default file system, not in `"
              + value.getFileSystem().provider().getScheme()
              + "`");
    }
    return value.toString();
  }

  static String localeText(Locale value) {
    String tag = value.toLanguageTag();
    if (!Locale.forLanguageTag(tag).equals(value)) {
      throw new IllegalArgumentException("no language tag stands for the locale `" + value + "`");
    }
    return tag;
  }

  static String zonedText(ZonedDateTime value) {
    String text = value.toString();
    if (!ZonedDateTime.parse(text).equals(value)) {
      throw new IllegalArgumentException("no ISO-8601 text stands for `" + text + "`");
    }
    return text;
  }

  // ISO-8601 wants a sign before years beyond 9999, which Year.toString leaves out.
  static String yearText(Year value) {
    int year = value.getValue();
    String digits = String.format(Locale.ROOT, "%04d", Math.abs((long) year));
    return year > 9999 ? "+" + digits : year < 0 ? "-" + digits : digits;
  }

  static String yearMonthText(YearMonth value) {
    String text = value.toString();
    return value.getYear() > 9999 && !text.startsWith("+") ? "+" + text : text;
  }
}
