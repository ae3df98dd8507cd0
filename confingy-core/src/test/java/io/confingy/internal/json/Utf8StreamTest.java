package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes are those of the string, wherever its pieces end. */
class Utf8StreamTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "?", "\u00e9", "\u20ac", "\ud83d\ude00", "\u00ff\u0080"})
  void theBytesAreThoseOfTheString(String part) throws IOException {
    for (int before = 1_990; before < 2_003; before++) {
      String text = "x".repeat(before) + part + "y".repeat(3_000) + part;

      try (Utf8Stream stream = new Utf8Stream(text)) {
        assertThat(stream.readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d"})
  void halfOfASurrogatePairHasNoBytes(String half) throws IOException {
    for (String text : new String[] {half, "x".repeat(1_999) + half + "x", half + "\u00e9"}) {
      try (Utf8Stream stream = new Utf8Stream(text)) {
        assertThatThrownBy(stream::readAllBytes).isInstanceOf(CharacterCodingException.class);
      }
    }
  }

  @Test
  void bytesCanBeTakenOneByOne() throws IOException {
    try (Utf8Stream stream = new Utf8Stream("\u20ac")) {
      assertThat(stream.read()).isEqualTo(0xE2);
      assertThat(stream.read(new byte[9], 0, 0)).isZero();
      assertThat(stream.readNBytes(9)).hasSize(2);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }
}
