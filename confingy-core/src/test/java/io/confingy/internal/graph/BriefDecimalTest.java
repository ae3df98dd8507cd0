package io.confingy.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.internal.value.Numbers;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefDecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "0.000, 0.0",
    "1.0, 1.0",
    "1.50, 1.5",
    "-0.5, -0.5",
    "100.00, 100.0",
    "3.05, 3.05",
    "0.001, 0.001",
    "9999999.0, 9999999.0",
    "-9999999.99, -9999999.99",
  })
  void aLiteralHasTheDigitsThatTellTheDouble(String literal, String shortest) {
    assertThat(BriefDecimal.shortest(brief(literal))).isEqualTo(shortest);
  }

  @ParameterizedTest
  @CsvSource({"0.00099", "-0.000999999999999", "10000000.0", "-99999999.5"})
  void aDoubleWithAnExponentIsLeftToOthers(String literal) {
    assertThat(BriefDecimal.shortest(brief(literal))).isNull();
  }

  @Test
  void allLiteralsAreThoseOfTheirDoubles() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      long digits = random.nextLong() % (long) Math.pow(10, 1 + random.nextInt(15));
      String literal = BigDecimal.valueOf(digits, 1 + random.nextInt(15)).toPlainString();
      long brief = brief(literal);
      if (brief != BriefDecimal.NONE) {
        assertThat(new Scalar.Decimal(brief).nearestLiteral())
            .isEqualTo(Numbers.literal(Double.parseDouble(literal)));
      }
    }
  }

  private static long brief(String literal) {
    return BriefDecimal.of(literal.toCharArray(), 0, literal.length());
  }
}
