package io.confingy.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The UTF-8 of a string, made piece by piece so that there is never a copy of a large document.
 *
 * <p>Half of a surrogate pair, which has no form in UTF-8, makes it throw.
 */
final class Utf8Stream extends InputStream {

  private static final int PIECE = 2_000;

  /** The most bytes that a character takes. */
  private static final int LONGEST = 3;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long NO_ASCII = 0x8080_8080_8080_8080L;

  private final String text;
  private int at;
  private final CharBuffer characters = CharBuffer.allocate(PIECE);
  private final ByteBuffer bytes = ByteBuffer.allocate(LONGEST * PIECE).limit(0);

  /** Has machine code of its own, unlike that of UTF-8 in older JVMs, and is the same for ASCII. */
  private final CharsetEncoder latin1 = StandardCharsets.ISO_8859_1.newEncoder();

  private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();

  Utf8Stream(String text) {
    this.text = text;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private boolean hasMore() throws IOException {
    if (!bytes.hasRemaining() && at < text.length()) {
      int end = end();
      text.getChars(at, end, characters.array(), 0);
      characters.clear().limit(end - at);
      encode();
      at = end;
    }
    return bytes.hasRemaining();
  }

  /** Returns where the next piece ends; it does not part a surrogate pair. */
  private int end() {
    if (at + PIECE >= text.length()) {
      return text.length();
    }
    int end = at + PIECE;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private void encode() throws IOException {
    bytes.clear();
    CoderResult result = latin1.reset().encode(characters, bytes, true);
    if (result.isError() || !isAscii(bytes.array(), bytes.position())) {
      characters.rewind();
      bytes.clear();
      result = utf8.reset().encode(characters, bytes, true);
    }
    if (result.isError()) {
      result.throwException();
    }
    bytes.flip();
  }

  private static boolean isAscii(byte[] array, int length) {
    int i = 0;
    for (; i + Long.BYTES <= length; i += Long.BYTES) {
      if (((long) LONGS.get(array, i) & NO_ASCII) != 0) {
        return false;
      }
    }
    for (; i < length; i++) {
      if (array[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
