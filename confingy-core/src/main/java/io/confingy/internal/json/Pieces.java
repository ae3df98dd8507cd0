package io.confingy.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A document in memory, in pieces, so that a large one is not copied again and again. */
public final class Pieces extends OutputStream {

  private static final int SMALLEST = 500;
  private static final int LARGEST = 1 << 17;

  /** All but the last one are full. */
  private final List<byte[]> pieces = new ArrayList<>();

  private byte[] last = new byte[SMALLEST];
  private int used;
  private int size;

  /** Makes an empty document. */
  public Pieces() {
    pieces.add(last);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    for (int from = offset, rest = length; rest > 0; ) {
      if (used == last.length) {
        last = new byte[Math.min(LARGEST, Math.max(SMALLEST, size / 2))];
        pieces.add(last);
        used = 0;
      }
      int count = Math.min(rest, last.length - used);
      System.arraycopy(bytes, from, last, used, count);
      used += count;
      size = Math.addExact(size, count);
      from += count;
      rest -= count;
    }
  }

  /** Returns the whole with something inserted. */
  public byte[] with(Insertions insertions) throws IOException {
    Filling whole = new Filling(new byte[Math.addExact(size, insertions.length())]);
    OutputStream target = insertions.into(whole);
    for (byte[] piece : pieces) {
      target.write(piece, 0, piece == last ? used : piece.length);
    }
    return whole.array;
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
