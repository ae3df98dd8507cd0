package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A regular expression may turn flags on behind some of its text, and {@link Pattern#flags()} does
 * not tell these from those it was compiled with.
 */
class PatternFlagsTest {

  @ParameterizedTest
  @CsvSource({
    "a(?i)b, 0, /a(?i)b/",
    "a(?i)b, 2, /a(?i)b/i",
    "(?i)a, 0, /(?i)a/",
    "(?U)a, 8, /(?U)a/m",
    "a(?:b), 34, /a(?:b)/is",
    "ab, 2, /ab/i"
  })
  void areThoseItWasCompiledWith(String expression, int flags, String text) {
    Pattern pattern = Pattern.compile(expression, flags);

    String json = Confingy.serialize(pattern);
    Pattern back = Confingy.deserialize(json, Pattern.class);

    assertThat(json).contains("\"_confingy_name\":\"" + text + "\"");
    assertThat(back.flags()).isEqualTo(pattern.flags());
    assertThat(back.matcher("AB").matches()).isEqualTo(pattern.matcher("AB").matches());
  }
}
