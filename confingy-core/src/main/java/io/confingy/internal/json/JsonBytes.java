package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.CharTypes;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;

/**
 * Writes compact JSON in UTF-8, the same as Jackson's generator does.
 *
 * <p>Most of a document is the same for each object of a class. Here that is one array of bytes,
 * which is copied; a generator takes it token by token. Nothing is checked: who writes sees to it
 * that what is opened is closed, and that names and values take turns.
 */
final class JsonBytes {

  /** For each ASCII character 0, what stands behind a backslash, or less than 0 for a number. */
  private static final int[] ESCAPES = CharTypes.get7BitOutputEscapes();

  private static final byte[] HEX = CharTypes.copyHexBytes(true);

  private static final byte[] NULL = Spelled.raw("null");
  private static final byte[] TRUE = Spelled.raw("true");
  private static final byte[] FALSE = Spelled.raw("false");

  /** The most bytes of a character, which is then escaped. */
  private static final int LONGEST = 6;

  /** The most bytes of a long. */
  private static final int LONGEST_NUMBER = 20;

  /** How many characters are written without looking how much room there is. */
  private static final int SLICE = Blocks.SMALLEST / LONGEST;

  private final Blocks blocks;
  private byte[] block;
  private int used;

  /** How many bytes were passed on. */
  private int passed;

  /** Whether nothing stands in front of what comes next: neither a comma nor a value. */
  private boolean first = true;

  JsonBytes(Blocks blocks) {
    this.blocks = blocks;
    this.block = blocks.first();
  }

  /** Returns how many bytes were written. */
  int position() {
    return passed + used;
  }

  /** Passes on what was written last. */
  void close() throws IOException {
    blocks.last(block, used);
  }

  void startObject() throws IOException {
    separate();
    put('{');
    first = true;
  }

  void endObject() throws IOException {
    put('}');
    first = false;
  }

  void startArray() throws IOException {
    separate();
    put('[');
    first = true;
  }

  void endArray() throws IOException {
    put(']');
    first = false;
  }

  /** Writes the name of a field, or several fields in front of a value, as they are. */
  void open(byte[] spelled) throws IOException {
    separate();
    raw(spelled);
    first = true;
  }

  /** Writes the name of a field. */
  void name(String name) throws IOException {
    separate();
    quoted(name);
    put(':');
    first = true;
  }

  void nullValue() throws IOException {
    value(NULL);
  }

  void bool(boolean value) throws IOException {
    value(value ? TRUE : FALSE);
  }

  private void value(byte[] spelled) throws IOException {
    separate();
    raw(spelled);
    first = false;
  }

  void number(long value) throws IOException {
    separate();
    ensure(LONGEST_NUMBER);
    used = NumberOutput.outputLong(value, block, used);
    first = false;
  }

  /** Writes a finite number with the fewest digits that tell it from others. */
  void number(double value) throws IOException {
    number(NumberOutput.toString(value, true));
  }

  /** Writes a finite number with the fewest digits that tell it from others. */
  void number(float value) throws IOException {
    number(NumberOutput.toString(value, true));
  }

  /** Writes a number as it is spelled. */
  void number(String literal) throws IOException {
    separate();
    characters(literal);
    first = false;
  }

  void string(String text) throws IOException {
    separate();
    quoted(text);
    first = false;
  }

  private void separate() throws IOException {
    if (!first) {
      put(',');
    }
  }

  private void quoted(String text) throws IOException {
    put('"');
    characters(text);
    put('"');
  }

  private void characters(String text) throws IOException {
    int length = text.length();
    for (int from = 0; from < length; from += SLICE) {
      slice(text, from, Math.min(from + SLICE, length));
    }
  }

  /** Tells whether a character is written as one byte, its own. */
  static boolean isItself(char c) {
    return c < 0x80 && ESCAPES[c] == 0;
  }

  private void slice(String text, int from, int end) throws IOException {
    ensure((end - from) * LONGEST);
    byte[] to = block;
    int at = used;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (isItself(c)) {
        to[at++] = (byte) c;
      } else {
        at = special(c, to, at);
      }
    }
    used = at;
  }

  /** Writes a character that is not its own byte; returns the position behind it. */
  private static int special(char c, byte[] to, int at) {
    if (c < 0x80 && ESCAPES[c] > 0) {
      to[at] = '\\';
      to[at + 1] = (byte) ESCAPES[c];
      return at + 2;
    }
    // Halves of a character outside the first plane keep apart, so that one without the other is
    // nothing special.
    if (c < 0x80 || Character.isSurrogate(c)) {
      return escaped(c, to, at);
    }
    if (c < 0x800) {
      to[at] = (byte) (0xc0 | (c >> 6));
      to[at + 1] = (byte) (0x80 | (c & 0x3f));
      return at + 2;
    }
    to[at] = (byte) (0xe0 | (c >> 12));
    to[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3f));
    to[at + 2] = (byte) (0x80 | (c & 0x3f));
    return at + 3;
  }

  private static int escaped(char c, byte[] to, int at) {
    to[at] = '\\';
    to[at + 1] = 'u';
    for (int i = 0; i < 4; i++) {
      to[at + 2 + i] = HEX[(c >> (12 - 4 * i)) & 0xf];
    }
    return at + LONGEST;
  }

  private void put(char ascii) throws IOException {
    ensure(1);
    block[used++] = (byte) ascii;
  }

  /** Writes bytes as they are, in two blocks where there is not enough room in one. */
  private void raw(byte[] bytes) throws IOException {
    int from = 0;
    while (bytes.length - from > block.length - used) {
      int part = block.length - used;
      System.arraycopy(bytes, from, block, used, part);
      used += part;
      from += part;
      pass();
    }
    System.arraycopy(bytes, from, block, used, bytes.length - from);
    used += bytes.length - from;
  }

  /** Makes room for some bytes, which are fewer than any block has. */
  private void ensure(int count) throws IOException {
    if (block.length - used < count) {
      pass();
    }
  }

  private void pass() throws IOException {
    passed = Math.addExact(passed, used);
    block = blocks.next(block, used);
    used = 0;
  }
}
