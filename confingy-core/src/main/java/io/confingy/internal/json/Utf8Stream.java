package io.confingy.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The UTF-8 of a string, made piece by piece so that there is never a copy of a large document.
 *
 * <p>Half of a surrogate pair, which has no form in UTF-8, makes it throw.
 */
final class Utf8Stream extends InputStream {

  static final int PIECE = 500;

  /** The most bytes that a character takes, a surrogate pair among them. */
  private static final int LONGEST = 4;

  private static final long NO_ASCII = 0x8080_8080_8080_8080L;

  private final String text;
  private int at;
  private final CharBuffer characters;

  /** Has machine code of its own, unlike that of UTF-8 in older JVMs, and is the same for ASCII. */
  private final CharsetEncoder latin1 = StandardCharsets.ISO_8859_1.newEncoder();

  /** Made for the first piece that is not ASCII. */
  private @Nullable CharsetEncoder utf8;

  Utf8Stream(String text) {
    this.text = text;
    this.characters = CharBuffer.allocate(Math.min(PIECE, text.length())).limit(0);
  }

  /** Not for a parser, which takes as many bytes as there is room for. */
  @Override
  public int read() {
    throw new UnsupportedOperationException("One byte is not enough for every character.");
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length < LONGEST) {
      throw new IllegalArgumentException("There is no room for every character in " + length);
    }
    ByteBuffer bytes = ByteBuffer.wrap(target, offset, length).order(ByteOrder.nativeOrder());
    boolean room = true;
    while (room && hasMore()) {
      room = encode(bytes);
    }
    return bytes.position() == offset ? -1 : bytes.position() - offset;
  }

  private boolean hasMore() {
    if (!characters.hasRemaining() && at < text.length()) {
      int end = end();
      text.getChars(at, end, characters.array(), 0);
      characters.clear().limit(end - at);
      at = end;
    }
    return characters.hasRemaining();
  }

  /** Returns where the next piece ends; it does not part a surrogate pair. */
  private int end() {
    if (at + PIECE >= text.length()) {
      return text.length();
    }
    int end = at + PIECE;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** Encodes the piece at hand; returns whether there was room for all of it. */
  private boolean encode(ByteBuffer bytes) throws IOException {
    int from = bytes.position();
    int first = characters.position();
    CoderResult result = latin1.reset().encode(characters, bytes, true);
    if (result.isError() || !isAscii(bytes, from)) {
      characters.position(first);
      bytes.position(from);
      result = utf8().reset().encode(characters, bytes, true);
    }
    if (result.isError()) {
      result.throwException();
    }
    return result.isUnderflow();
  }

  private CharsetEncoder utf8() {
    if (utf8 == null) {
      utf8 = StandardCharsets.UTF_8.newEncoder();
    }
    return utf8;
  }

  private static boolean isAscii(ByteBuffer bytes, int from) {
    int end = bytes.position();
    int i = from;
    for (; i + Long.BYTES <= end; i += Long.BYTES) {
      if ((bytes.getLong(i) & NO_ASCII) != 0) {
        return false;
      }
    }
    for (; i < end; i++) {
      if (bytes.get(i) < 0) {
        return false;
      }
    }
    return true;
  }
}
