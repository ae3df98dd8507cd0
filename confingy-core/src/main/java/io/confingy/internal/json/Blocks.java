package io.confingy.internal.json;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the bytes of a document, a block at a time. */
public interface Blocks {

  /** The fewest bytes of a block. */
  int SMALLEST = 1_000;

  /** Returns the first block to fill. */
  byte[] first();

  /** Takes a block as far as it is filled, and returns the next one, which may be the same. */
  byte[] next(byte[] block, int filled) throws IOException;

  /** Takes the last block as far as it is filled. */
  void last(byte[] block, int filled) throws IOException;

  /** Returns what passes all on to a stream, which stays open. */
  static Blocks of(OutputStream out) {
    return new Blocks() {
      @Override
      public byte[] first() {
        return new byte[8_000];
      }

      @Override
      public byte[] next(byte[] block, int filled) throws IOException {
        out.write(block, 0, filled);
        return block;
      }

      @Override
      public void last(byte[] block, int filled) throws IOException {
        out.write(block, 0, filled);
      }
    };
  }
}
