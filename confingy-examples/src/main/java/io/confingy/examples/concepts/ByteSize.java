package io.confingy.examples.concepts;

import org.jspecify.annotations.Nullable;

/** A number of bytes: a value type that knows nothing of Confingy. */
public final class ByteSize {
  private static final String UNIT = " MiB";

  private final long mebibytes;

  private ByteSize(long mebibytes) {
    this.mebibytes = mebibytes;
  }

  /**
   * Makes a size.
   *
   * @param mebibytes how many times 1,048,576 bytes
   * @return a size
   */
  public static ByteSize ofMebibytes(long mebibytes) {
    return new ByteSize(mebibytes);
  }

  /**
   * Reads a size.
   *
   * @param text such as {@code 512 MiB}
   * @return a size
   */
  public static ByteSize parse(String text) {
    if (!text.endsWith(UNIT)) {
      throw new IllegalArgumentException("A size ends with \"" + UNIT + "\".");
    }
    return new ByteSize(Long.parseLong(text.substring(0, text.length() - UNIT.length())));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ByteSize size && mebibytes == size.mebibytes;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(mebibytes);
  }

  @Override
  public String toString() {
    return mebibytes + UNIT;
  }
}
