package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost where pieces end, and what is inserted stands where it should. */
class PiecesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 499, 500, 501, 8_000, 1 << 20})
  void piecesMakeAWhole(int length) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      text.append(i).append(',');
    }
    String document = text.toString();
    Insertions insertions = new Insertions();
    insertions.addWrapper(document.indexOf("40000,"), document.indexOf("50000,"), "WRAPPER:");
    insertions.addField(document.indexOf(",500,") + 1, "FIELD");
    insertions.addField(0, "FIRST");
    insertions.sort();
    String expected =
        "FIRST,"
            + document
                .replace(",500,", ",FIELD,500,")
                .replace(",40000,", ",{WRAPPER:40000,")
                .replace(",50000,", ",}50000,");
    Pieces pieces = new Pieces();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    write(document, length, pieces);
    write(document, length, insertions.into(out));

    assertThat(new String(pieces.with(new Insertions()), StandardCharsets.UTF_8))
        .isEqualTo(document);
    assertThat(new String(pieces.with(insertions), StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(insertions.length()).isEqualTo(expected.length() - document.length());
    assertThat(insertions.wrap()).isTrue();
  }

  private static void write(String document, int length, OutputStream target) throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < bytes.length; from += length) {
      if (length == 1) {
        target.write(bytes[from]);
      } else {
        target.write(bytes, from, Math.min(length, bytes.length - from));
      }
    }
  }
}
