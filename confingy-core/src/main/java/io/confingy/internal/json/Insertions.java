package io.confingy.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is still to be put into a document that has been written: the ids of what is shared. */
public final class Insertions {

  private final List<Insertion> sorted = new ArrayList<>();
  private int length;
  private boolean wraps;

  private record Insertion(int position, String text) {}

  /** Adds a field in front of others. */
  void addField(int position, String field) {
    add(position, field + ",");
  }

  /** Adds an object around what is plain. */
  void addWrapper(int start, int end, String beginning) {
    add(start, "{" + beginning);
    add(end, "}");
    wraps = true;
  }

  private void add(int position, String text) {
    sorted.add(new Insertion(position, text));
    length += text.length();
  }

  /** Brings them into the order of the document, once all are there. */
  void sort() {
    sorted.sort(Comparator.comparingInt(Insertion::position));
  }

  /** Returns by how many bytes they make the document longer. */
  int length() {
    return length;
  }

  /** Tells whether they make the document deeper. */
  public boolean wrap() {
    return wraps;
  }

  /** Returns a stream that takes the document as it was written, and passes it on with them. */
  public OutputStream into(OutputStream out) {
    return sorted.isEmpty() ? out : new Inserting(out);
  }

  private final class Inserting extends OutputStream {
    private final OutputStream out;
    private long position;
    private int next;

    Inserting(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      int from = offset;
      int end = offset + count;
      while (next < sorted.size() && sorted.get(next).position < position + (end - from)) {
        Insertion insertion = sorted.get(next++);
        int before = (int) (insertion.position - position);
        out.write(bytes, from, before);
        out.write(insertion.text.getBytes(StandardCharsets.US_ASCII));
        from += before;
        position += before;
      }
      out.write(bytes, from, end - from);
      position += end - from;
    }
  }
}
