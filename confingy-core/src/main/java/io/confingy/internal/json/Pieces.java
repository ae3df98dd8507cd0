package io.confingy.internal.json;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document in memory, in pieces, so that a large one is not copied again and again.
 *
 * <p>The first piece comes from Jackson's buffers of this thread, as that of its generators does.
 */
public final class Pieces implements Blocks {

  private static final int FIRST = 32_000;
  private static final int LARGEST = 1 << 17;
  private static final int BUFFER = BufferRecycler.BYTE_WRITE_ENCODING_BUFFER;

  private final BufferRecycler buffers = JsonRecyclerPools.threadLocalPool().acquireAndLinkPooled();
  private final List<byte[]> pieces = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private int size;

  @Override
  public byte[] first() {
    return buffers.allocByteBuffer(BUFFER, FIRST);
  }

  @Override
  public byte[] next(byte[] block, int filled) {
    last(block, filled);
    return new byte[Math.min(LARGEST, Math.max(FIRST, size / 2))];
  }

  @Override
  public void last(byte[] block, int filled) {
    pieces.add(block);
    lengths.add(filled);
    size = Math.addExact(size, filled);
  }

  /** Returns the whole with something inserted; then there is nothing here any more. */
  public byte[] bytes(Insertions insertions) throws IOException {
    Filling whole = new Filling(new byte[Math.addExact(size, insertions.length())]);
    OutputStream target = insertions.into(whole);
    for (int i = 0; i < pieces.size(); i++) {
      target.write(pieces.get(i), 0, lengths.get(i));
    }
    release();
    return whole.array;
  }

  /** Returns the whole with something inserted; then there is nothing here any more. */
  public String text(Insertions insertions) throws IOException {
    if (pieces.size() > 1 || insertions.length() > 0) {
      return new String(bytes(insertions), StandardCharsets.UTF_8);
    }
    String text = new String(pieces.get(0), 0, size, StandardCharsets.UTF_8);
    release();
    return text;
  }

  private void release() {
    buffers.releaseByteBuffer(BUFFER, pieces.get(0));
    pieces.clear();
  }

  /** Fills an array. */
  private static final class Filling extends OutputStream {
    private final byte[] array;
    private int at;

    Filling(byte[] array) {
      this.array = array;
    }

    @Override
    public void write(int b) {
      array[at++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      System.arraycopy(bytes, offset, array, at, length);
      at += length;
    }
  }
}
