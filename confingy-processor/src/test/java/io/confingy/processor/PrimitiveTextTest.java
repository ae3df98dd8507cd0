package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.type.TypeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are read as a Java programmer writes values. */
class PrimitiveTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "INT, 42, 42",
        "INT, -2147483648, -2147483648",
        "INT, +7, 7",
        "INT, 007, 7",
        "INT, 0x7f, 127",
        "INT, -0b101, -5",
        "INT, 1_000, 1000",
        "LONG, 9223372036854775807, 9223372036854775807L",
        "LONG, 5L, 5L",
        "BYTE, -128, (byte) -128",
        "SHORT, 32767, (short) 32767",
        "DOUBLE, 1, 1.0",
        "DOUBLE, -.5e3, -.5e3",
        "DOUBLE, 1., 1.",
        "DOUBLE, 1_0.5d, 10.5",
        "DOUBLE, 0e-999, 0e-999",
        "DOUBLE, NaN, Double.NaN",
        "DOUBLE, -Infinity, Double.NEGATIVE_INFINITY",
        "FLOAT, 0.1, 0.1f",
        "FLOAT, 1F, 1f",
        "FLOAT, Infinity, Float.POSITIVE_INFINITY",
        "BOOLEAN, true, true",
        "CHAR, x, 'x'",
        "CHAR, \", '\"'",
        "CHAR, é, '\\u00e9'",
      })
  void isRead(TypeKind type, String text, String literal) {
    assertThat(PrimitiveText.parse(text, type).problem()).isEmpty();
    assertThat(PrimitiveText.parse(text, type).literal()).isEqualTo(literal);
  }

  @ParameterizedTest
  @CsvSource({
    "INT, 2147483648, DEFAULT_RANGE",
    "BYTE, 0xff, DEFAULT_RANGE",
    "LONG, 9223372036854775808, DEFAULT_RANGE",
    "FLOAT, 1e39, DEFAULT_RANGE",
    "FLOAT, 1e-60, DEFAULT_RANGE",
    "DOUBLE, 1e999, DEFAULT_RANGE",
    "INT, 1.0, DEFAULT_VALUE",
    "INT, '', DEFAULT_VALUE",
    "INT, ' 1', DEFAULT_VALUE",
    "INT, 1L, DEFAULT_VALUE",
    "INT, 1_, DEFAULT_VALUE",
    "INT, 0x, DEFAULT_VALUE",
    "DOUBLE, 0x1p3, DEFAULT_VALUE",
    "DOUBLE, ., DEFAULT_VALUE",
    "DOUBLE, one, DEFAULT_VALUE",
    "BOOLEAN, True, DEFAULT_VALUE",
    "CHAR, xy, DEFAULT_VALUE",
    "CHAR, '', DEFAULT_VALUE",
  })
  void isRefused(TypeKind type, String text, Message problem) {
    assertThat(PrimitiveText.parse(text, type).problem()).hasValue(problem);
  }
}
