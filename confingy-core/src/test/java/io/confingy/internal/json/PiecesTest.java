package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost where pieces end, and what is inserted stands where it should. */
class PiecesTest {

  @ParameterizedTest
  @ValueSource(ints = {500, 999, 8_000, 1 << 20})
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    write(document, length, insertions.into(out));

    assertThat(filled(document, length).text(new Insertions())).isEqualTo(document);
    assertThat(filled(document, length).text(insertions)).isEqualTo(expected);
    assertThat(new String(filled(document, length).bytes(insertions), StandardCharsets.UTF_8))
        .isEqualTo(expected);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(insertions.length()).isEqualTo(expected.length() - document.length());
    assertThat(insertions.wrap()).isTrue();
  }

  @Test
  void aSmallDocumentIsOnePiece() throws IOException {
    Insertions insertions = new Insertions();
    insertions.addField(2, "id");

    assertThat(filled("\u00e9 is one", 1_000).text(new Insertions())).isEqualTo("\u00e9 is one");
    assertThat(filled("\u00e9 is one", 1_000).text(insertions)).isEqualTo("\u00e9id, is one");
  }

  /** Fills pieces with a document, and none of them by more than some bytes. */
  private static Pieces filled(String document, int most) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    Pieces pieces = new Pieces();
    byte[] block = pieces.first();
    for (int from = 0; ; ) {
      int length = Math.min(Math.min(most, block.length), bytes.length - from);
      System.arraycopy(bytes, from, block, 0, length);
      from += length;
      if (from == bytes.length) {
        pieces.last(block, length);
        return pieces;
      }
      block = pieces.next(block, length);
      assertThat(block.length).isGreaterThanOrEqualTo(Blocks.SMALLEST);
    }
  }

  private static void write(String document, int length, OutputStream target) throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < bytes.length; from += length) {
      target.write(bytes, from, Math.min(length, bytes.length - from));
    }
  }
}
