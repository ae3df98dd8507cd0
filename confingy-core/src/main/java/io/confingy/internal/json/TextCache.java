package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import io.confingy.internal.graph.Scalar;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads strings, and makes those that come again and again, as the names of classes do, only once.
 */
final class TextCache {

  private static final int SLOTS = 64;
  private static final int LONGEST = 64;

  private final Scalar.@Nullable Text[] texts = new Scalar.@Nullable Text[SLOTS];

  /** The characters of the texts, to be compared as a whole. */
  private final char[] @Nullable [] spellings = new char[SLOTS][];

  /** Returns the string the parser stands at. */
  Scalar.Text read(JsonParser parser) throws IOException {
    int length = parser.getTextLength();
    if (length > LONGEST) {
      return new Scalar.Text(parser.getText());
    }
    char[] buffer = parser.getTextCharacters();
    int offset = parser.getTextOffset();
    int slot = hash(buffer, offset, length) & (SLOTS - 1);
    Scalar.Text known = texts[slot];
    char[] spelling = spellings[slot];
    if (known != null
        && spelling != null
        && Arrays.equals(spelling, 0, spelling.length, buffer, offset, offset + length)) {
      return known;
    }
    Scalar.Text text = new Scalar.Text(new String(buffer, offset, length));
    texts[slot] = text;
    spellings[slot] = Arrays.copyOfRange(buffer, offset, offset + length);
    return text;
  }

  // A few characters and the length tell most strings apart; what they do not costs one comparison.
  private static int hash(char[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int last = offset + length - 1;
    int hash = length * 31 + buffer[offset];
    hash = hash * 31 + buffer[offset + length / 2];
    hash = hash * 31 + buffer[last];
    hash = hash * 31 + buffer[Math.max(offset, last - 1)];
    return hash ^ (hash >>> 8);
  }
}
