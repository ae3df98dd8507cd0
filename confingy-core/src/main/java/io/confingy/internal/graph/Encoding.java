package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that spell values so that no spelling begins another, and that they sort as the values do.
 */
final class Encoding {

  private byte[] bytes = new byte[256];
  private int size;

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  byte[] copy(int from) {
    return Arrays.copyOfRange(bytes, from, size);
  }

  void truncate(int to) {
    size = to;
  }

  private void room(int count) {
    if (size + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + count, bytes.length * 2));
    }
  }

  private void put(int value) {
    bytes[size++] = (byte) value;
  }

  Encoding tag(Tag tag) {
    room(1);
    put(tag.code());
    return this;
  }

  Encoding bytes(byte[] from, int offset, int count) {
    room(count);
    System.arraycopy(from, offset, bytes, size, count);
    size += count;
    return this;
  }

  /** Puts a number as eight bytes, the most significant first and the sign turned over. */
  Encoding number(long value) {
    room(Long.BYTES);
    long shifted = value ^ Long.MIN_VALUE;
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      put((int) (shifted >>> shift));
    }
    return this;
  }

  Encoding number(double value) {
    long bits = Double.doubleToLongBits(value);
    // Of two negative numbers the larger magnitude is the smaller number.
    return number(bits < 0 ? ~bits ^ Long.MIN_VALUE : bits);
  }

  /**
   * Puts a string: each UTF-16 unit in one to three bytes as in UTF-8, so that halves of surrogate
   * pairs have a spelling too; then two zeros, which occur nowhere else.
   */
  Encoding text(String text) {
    room(text.length() * 3 + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        put(c);
        if (c == 0) {
          put(0xFF);
        }
      } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
      } else {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
      }
    }
    put(0);
    put(0);
    return this;
  }

  Encoding type(TypeName type) {
    return text(type.name()).text(type.module());
  }

  Encoding optional(@Nullable TypeName type) {
    return type == null ? tag(Tag.NULL) : tag(Tag.TEXT).type(type);
  }

  Encoding optional(@Nullable String text) {
    return text == null ? tag(Tag.NULL) : tag(Tag.TEXT).text(text);
  }

  /** Sorts what stands between the marks, of which the last stretch reaches to the end. */
  void sort(int[] marks, int count) {
    if (count < 2) {
      return;
    }
    byte[][] stretches = new byte[count][];
    for (int i = 0; i < count; i++) {
      stretches[i] = Arrays.copyOfRange(bytes, marks[i], i + 1 < count ? marks[i + 1] : size);
    }
    Arrays.sort(stretches, Arrays::compareUnsigned);
    size = marks[0];
    for (byte[] stretch : stretches) {
      bytes(stretch, 0, stretch.length);
    }
  }
}
