package io.confingy.cli.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed, which a {@code PrintWriter} does not. */
public final class WatchedStream extends FilterOutputStream {

  private @Nullable IOException failure;

  /** Makes a stream that writes to another one. */
  public WatchedStream(OutputStream out) {
    super(out);
  }

  /** Returns why the first write that failed did so, or null if none has. */
  public @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }
}
