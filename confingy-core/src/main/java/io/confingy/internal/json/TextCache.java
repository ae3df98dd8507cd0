package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import io.confingy.internal.graph.Scalar;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads strings, and makes those that come again and again, as the names of classes do, only once. */
final class TextCache {

  private static final int SLOTS = 256;
  private static final int LONGEST = 64;

  private final Scalar.@Nullable Text[] slots = new Scalar.@Nullable Text[SLOTS];

  /** Returns the string the parser stands at. */
  Scalar.Text read(JsonParser parser) throws IOException {
    int length = parser.getTextLength();
    if (length > LONGEST) {
      return new Scalar.Text(parser.getText());
    }
    char[] buffer = parser.getTextCharacters();
    int offset = parser.getTextOffset();
    int slot = hash(buffer, offset, length) & (SLOTS - 1);
    Scalar.Text known = slots[slot];
    if (known != null && equal(known.value(), buffer, offset, length)) {
      return known;
    }
    Scalar.Text text = new Scalar.Text(new String(buffer, offset, length));
    slots[slot] = text;
    return text;
  }

  // The ends and the length tell most strings apart; what they do not costs one comparison.
  private static int hash(char[] buffer, int offset, int length) {
    int hash = length;
    int last = offset + length;
    for (int i = Math.max(offset, last - 8); i < last; i++) {
      hash = hash * 31 + buffer[i];
    }
    return hash ^ (hash >>> 8);
  }

  private static boolean equal(String text, char[] buffer, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
