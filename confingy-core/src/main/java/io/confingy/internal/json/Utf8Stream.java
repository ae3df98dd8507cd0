package io.confingy.internal.json;

import java.io.CharConversionException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The UTF-8 of a string, made piece by piece so that there is never a copy of a large document.
 *
 * <p>Half of a surrogate pair, which has no form in UTF-8, makes it throw.
 */
final class Utf8Stream extends InputStream {

  private static final int PIECE = 8_000;

  private final String text;
  private int at;
  private byte[] piece = {};
  private int taken;

  Utf8Stream(String text) {
    this.text = text;
  }

  @Override
  public int read() throws CharConversionException {
    return hasMore() ? piece[taken++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws CharConversionException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, piece.length - taken);
    System.arraycopy(piece, taken, target, offset, count);
    taken += count;
    return count;
  }

  private boolean hasMore() throws CharConversionException {
    if (taken == piece.length && at < text.length()) {
      String characters = text.substring(at, end());
      piece = characters.getBytes(StandardCharsets.UTF_8);
      if (!new String(piece, StandardCharsets.UTF_8).equals(characters)) {
        throw new CharConversionException("There is half of a surrogate pair.");
      }
      at += characters.length();
      taken = 0;
    }
    return taken < piece.length;
  }

  /** Returns where the next piece ends; it does not part a surrogate pair. */
  private int end() {
    if (at + PIECE >= text.length()) {
      return text.length();
    }
    int end = at + PIECE;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
  }
}
