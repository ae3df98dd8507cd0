package io.confingy.internal.value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * Finds out which flags a regular expression was compiled with.
 *
 * <p>{@link Pattern#flags()} adds those that the expression itself turns on, be it only behind some
 * of its text, as in {@code a(?i)b}. Compiled with them, it would match more.
 */
final class PatternFlags {

  private PatternFlags() {}

  static int of(Pattern pattern) {
    return pattern.pattern().contains("(?") ? serializedFlags(pattern) : pattern.flags();
  }

  /** The serialized form of a pattern ends with the flags and the expression. */
  private static int serializedFlags(Pattern pattern) {
    byte[] whole = serialized(pattern);
    int expression = serialized(pattern.pattern()).length - HEADER;
    return ByteBuffer.wrap(whole).getInt(whole.length - expression - Integer.BYTES);
  }

  /** The length of what precedes the first object in a stream. */
  private static final int HEADER = 2 * Short.BYTES;

  private static byte[] serialized(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new IllegalStateException("A pattern could not be written to memory.", e);
    }
    return bytes.toByteArray();
  }
}
