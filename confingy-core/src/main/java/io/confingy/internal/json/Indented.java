package io.confingy.internal.json;

import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Lays out compact JSON for people as it comes: two spaces a level, one line an entry.
 *
 * <p>What is in strings, and how numbers are spelled, stays as it is.
 */
public final class Indented extends OutputStream {

  /** Deeper levels are not indented further, so that the length stays linear in the depth. */
  static final int DEEPEST = 40;

  private static final int PIECE = 8_000;

  private final OutputStream out;
  private final Limits limits;
  private final byte[] piece = new byte[PIECE];
  private int used;
  private long size;
  private int depth;
  private int deepest;

  /** Whether an object or array has begun, and it is open whether anything is in it. */
  private boolean begun;

  private boolean inString;
  private boolean escaped;

  /** Makes a stream that lays out what is written to it, and writes that to another stream. */
  public Indented(OutputStream out, Limits limits) {
    this.out = out;
    this.limits = limits;
  }

  /** Returns the same JSON, laid out. */
  public static byte[] of(byte[] compact) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(compact.length * 2);
    try {
      Indented indented = new Indented(bytes, Limits.NONE);
      indented.write(compact);
      indented.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("JSON could not be laid out in memory.", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /**
   * Lays out what comes next.
   *
   * @throws ProblemException if it is more than a document may have, with the whole as its path
   */
  @Override
  public void write(byte[] compact, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      if (inString) {
        string(compact[i]);
      } else {
        structure(compact[i]);
      }
    }
  }

  private void string(byte b) throws IOException {
    put(b);
    if (escaped) {
      escaped = false;
    } else if (b == '"') {
      inString = false;
    } else {
      escaped = b == '\\';
    }
  }

  private void structure(byte b) throws IOException {
    switch (b) {
      case '{', '[' -> {
        entry();
        put(b);
        deepest = Math.max(deepest, ++depth);
        begun = true;
      }
      case '}', ']' -> {
        depth--;
        if (begun) {
          begun = false;
        } else {
          line();
        }
        put(b);
      }
      case ',' -> {
        put(b);
        line();
      }
      case ':' -> {
        put(b);
        put((byte) ' ');
      }
      default -> {
        entry();
        put(b);
        inString = b == '"';
      }
    }
  }

  /** Begins a line in front of what is the first in an object or array. */
  private void entry() throws IOException {
    if (begun) {
      begun = false;
      line();
    }
  }

  private void line() throws IOException {
    put((byte) '\n');
    for (int i = Math.min(depth, DEEPEST); i > 0; i--) {
      put((byte) ' ');
      put((byte) ' ');
    }
  }

  private void put(byte b) throws IOException {
    if (used == PIECE) {
      passOn();
    }
    piece[used++] = b;
  }

  private void passOn() throws IOException {
    size += used;
    try {
      limits.checkDocumentSize(size);
    } catch (ProblemException e) {
      throw new ProblemException(e.problem().at(PathText.ROOT));
    }
    out.write(piece, 0, used);
    used = 0;
  }

  /**
   * Ends the last line, and passes on what has not been yet.
   *
   * @throws ProblemException as {@link #write(byte[], int, int)} does
   * @return how many objects and arrays were inside one another at most
   */
  public int finish() throws IOException {
    put((byte) '\n');
    passOn();
    return deepest;
  }
}
