package io.confingy.internal.json;

import io.confingy.internal.limit.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Checksum;

/** Stops at the limit of a document, and sums up what is read. */
public final class MeasuredStream extends FilterInputStream {

  private final Limits limits;
  private final Checksum checksum;
  private long size;

  /**
   * Measures a stream.
   *
   * @param in a document
   * @param limits how long it may be
   * @param checksum gets all that is read
   */
  public MeasuredStream(InputStream in, Limits limits, Checksum checksum) {
    super(in);
    this.limits = limits;
    this.checksum = checksum;
  }

  /** Not for a parser, which takes as many bytes as there is room for. */
  @Override
  public int read() {
    throw new UnsupportedOperationException("One byte would not be summed up.");
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    if (count > 0) {
      size += count;
      limits.checkDocumentSize(size);
      checksum.update(target, offset, count);
    }
    return count;
  }
}
