package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
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
    for (int before = Utf8Stream.PIECE - 10; before < Utf8Stream.PIECE + 3; before++) {
      String text = "x".repeat(before) + part + "y".repeat(Utf8Stream.PIECE) + part;

      try (Utf8Stream stream = new Utf8Stream(text)) {
        assertThat(stream.readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d"})
  void halfOfASurrogatePairHasNoBytes(String half) throws IOException {
    for (String text :
        new String[] {half, "x".repeat(Utf8Stream.PIECE - 1) + half + "x", half + "\u00e9"}) {
      try (Utf8Stream stream = new Utf8Stream(text)) {
        assertThatThrownBy(stream::readAllBytes).isInstanceOf(CharacterCodingException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11})
  void aReadTakesWhatThereIsRoomFor(int room) throws IOException {
    String text = "a\u00e9\u20ac\ud83d\ude00".repeat(5);
    ByteArrayOutputStream all = new ByteArrayOutputStream();

    try (Utf8Stream stream = new Utf8Stream(text)) {
      byte[] target = new byte[room + 2];
      for (int n = stream.read(target, 1, room); n > 0; n = stream.read(target, 1, room)) {
        all.write(target, 1, n);
      }
      assertThat(target[0]).isZero();
      assertThat(target[room + 1]).isZero();
    }

    assertThat(all.toString(StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void aReadThatMayHaveNoRoomForACharacterIsAMistake() throws IOException {
    try (Utf8Stream stream = new Utf8Stream("a")) {
      assertThatThrownBy(() -> stream.read(new byte[3], 0, 3))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(stream::read).isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
