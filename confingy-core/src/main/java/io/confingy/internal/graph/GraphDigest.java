package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;

/**
 * Boils a graph down to a SHA-256 digest, which is the same exactly for graphs that say the same.
 *
 * <p>The digest of a composite is that of its kind, its names and its parts, where the parts that
 * are composites count by their digests, as in a Merkle tree. So a composite that stands in several
 * places is looked at once, and that it is shared makes no difference. The elements of a container
 * that was announced as {@link #unordered} count in any order.
 */
public sealed class GraphDigest implements Sink permits SharingGraph {

  /** How much of the beginning of a composite goes in front of its digest, so that they sort. */
  private static final int PREFIX = 48;

  private static final int DIGEST = 32;

  /** The length of what stands for a composite among the parts of another. */
  private static final int SUMMARY = PREFIX + DIGEST;

  private static final Set<TypeName> WHOLE_NUMBERS =
      Set.of(TypeName.of(Byte.class), TypeName.of(Short.class), TypeName.of(Long.class));

  private final Encoding out = new Encoding();
  private final MessageDigest sha256;
  private Open[] open = {new Open()};
  private int depth;

  /** The summaries of all composites, one behind the other, by their numbers. */
  private byte[] summaries = new byte[64 * SUMMARY];

  private int started;
  private boolean nextIsUnordered;

  /** Makes a digest of nothing yet. */
  public GraphDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Announces that the order of the elements, or entries, of the next container means nothing. */
  public void unordered() {
    nextIsUnordered = true;
  }

  /**
   * Returns, once all events of a value have come, a spelling that differs from that of any other
   * value, and forgets the value. Compared as unsigned bytes, spellings sort as the parts of a
   * container that is {@link #unordered} do: numbers as numbers, and objects by class and by their
   * first arguments, as far as these have no parts.
   */
  public byte[] takeSpelling() {
    byte[] spelling = out.copy(0);
    out.truncate(0);
    return spelling;
  }

  /** Returns, once all events of a value have come, its digest, and forgets the value. */
  public byte[] takeDigest() {
    byte[] digest = new byte[DIGEST];
    digest(0, digest, 0);
    out.truncate(0);
    return digest;
  }

  /** Tells whether a spelling is that of a composite. */
  public static boolean isComposite(byte[] spelling) {
    return spelling[0] == Tag.COMPOSITE.code();
  }

  /** Returns how many composites have started. */
  final int started() {
    return started;
  }

  /** Returns the first bytes of the digest of a composite that has ended. */
  final long digestOf(int number) {
    return ByteBuffer.wrap(summaries).getLong(number * SUMMARY + PREFIX);
  }

  /** Returns how many elements or entries have started in the set or map that is open innermost. */
  final int startedParts() {
    return open[depth].marked;
  }

  /** Returns the first bytes of the digest of an element or entry that has ended there. */
  final long digestOfPart(int index) {
    Open top = open[depth];
    int end = index + 1 < top.marked ? top.marks[index + 1] : out.size();
    sha256.update(out.bytes(), top.marks[index], end - top.marks[index]);
    return ByteBuffer.wrap(sha256.digest()).getLong();
  }

  private void digest(int from, byte[] into, int offset) {
    sha256.update(out.bytes(), from, out.size() - from);
    try {
      sha256.digest(into, offset, DIGEST);
    } catch (DigestException e) {
      throw new IllegalStateException("There is room for a digest.", e);
    }
  }

  /** Notes where an element of a set begins; entries of maps are noted on their own. */
  private void part() {
    Open top = open[depth];
    if (top.set) {
      top.mark(out.size());
    }
  }

  private Encoding part(Tag tag) {
    part();
    out.tag(tag);
    return out;
  }

  @Override
  public void nullValue() {
    part(Tag.NULL);
  }

  @Override
  public void bool(boolean value) {
    part(value ? Tag.TRUE : Tag.FALSE);
  }

  @Override
  public void whole(long value) {
    part(Tag.WHOLE).number(value);
  }

  @Override
  public void whole(BigInteger value) {
    part(Tag.BIG_WHOLE).text(value.toString());
  }

  @Override
  public void decimal(double value) {
    part(Tag.DECIMAL).number(value);
  }

  @Override
  public void decimal(float value) {
    part(Tag.DECIMAL).number(value);
  }

  @Override
  public void decimal(BigDecimal value) {
    part(Tag.DECIMAL_LITERAL).text(value.toString());
  }

  @Override
  public void decimalLiteral(String literal) {
    part(Tag.DECIMAL_LITERAL).text(literal);
  }

  @Override
  public void text(String value) {
    part(Tag.TEXT).text(value);
  }

  @Override
  public void value(TypeName type, String text) {
    part(Tag.VALUE).type(type);
    if (WHOLE_NUMBERS.contains(type)) {
      out.number(Long.parseLong(text));
    } else {
      out.text(text);
    }
  }

  @Override
  public void enumConstant(TypeName type, String name) {
    part(Tag.ENUM_CONSTANT).type(type).text(name);
  }

  @Override
  public void classLiteral(TypeName type) {
    part(Tag.CLASS_LITERAL).type(type);
  }

  @Override
  public void function(MethodName method) {
    spell(part(Tag.FUNCTION), method);
  }

  private static void spell(Encoding out, MethodName method) {
    out.optional(method.owner())
        .text(method.name())
        .optional(method.signature())
        .optional(method.functionType());
  }

  @Override
  public void reference(int number) {
    part(Tag.COMPOSITE).bytes(summaries, number * SUMMARY, SUMMARY);
  }

  @Override
  public void startObject(ObjectNode.Form form, ClassFacts type, int size) {
    start(false, false);
    out.tag(
        switch (form) {
          case TRACKED -> Tag.TRACKED;
          case LAZY -> Tag.LAZY;
          case RECORD -> Tag.RECORD;
        });
    // The package goes to the end, so that there is room for arguments in the prefix.
    out.text(type.key().name());
    open[depth].module = type.name().module();
  }

  @Override
  public void argument(String name) {
    out.text(name);
  }

  @Override
  public void endObject() {
    out.tag(Tag.END).text(open[depth].module);
    end();
  }

  @Override
  public void startBound(MethodName method) {
    start(false, false);
    spell(out.tag(Tag.BOUND), method);
  }

  @Override
  public void endBound() {
    end();
  }

  @Override
  public void startContainer(Shape shape, int size, boolean textKeys) {
    start(shape.form() == Shape.Form.SET, nextIsUnordered);
    nextIsUnordered = false;
    out.tag(
        switch (shape.form()) {
          case LIST -> Tag.LIST;
          case SET -> Tag.SET;
          case MAP -> Tag.MAP;
          case TUPLE -> Tag.TUPLE;
        });
    out.optional(shape.type()).optional(shape.elementType()).optional(shape.order());
  }

  @Override
  public void key(String key) {
    startEntry();
    out.tag(Tag.TEXT).text(key);
  }

  @Override
  public void startEntry() {
    open[depth].mark(out.size());
  }

  @Override
  public void endEntry() {
    // The next entry, or the end, tells.
  }

  @Override
  public void endContainer() {
    Open top = open[depth];
    if (top.unordered) {
      out.sort(top.marks, top.marked);
    }
    end();
  }

  private void start(boolean set, boolean unordered) {
    part();
    if (++depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    if (open[depth] == null) {
      open[depth] = new Open();
    }
    open[depth].start(started++, out.size(), set, unordered);
  }

  /** Puts the summary of a composite in place of it. */
  private void end() {
    out.tag(Tag.END);
    Open top = open[depth--];
    int offset = top.number * SUMMARY;
    if (offset + SUMMARY > summaries.length) {
      summaries = Arrays.copyOf(summaries, Math.max(offset + SUMMARY, summaries.length * 2));
    }
    int prefix = Math.min(PREFIX, out.size() - top.start);
    System.arraycopy(out.bytes(), top.start, summaries, offset, prefix);
    digest(top.start, summaries, offset + PREFIX);
    out.truncate(top.start);
    out.tag(Tag.COMPOSITE).bytes(summaries, offset, SUMMARY);
  }

  /** A composite that has started and not ended. */
  private static final class Open {
    private int number;
    private int start;
    private boolean set;
    private boolean unordered;
    private String module = "";

    /** Where the elements of a set, or the entries of a map, begin. */
    private int[] marks = new int[8];

    private int marked;

    void start(int number, int start, boolean set, boolean unordered) {
      this.number = number;
      this.start = start;
      this.set = set;
      this.unordered = unordered;
      this.marked = 0;
    }

    void mark(int position) {
      if (marked == marks.length) {
        marks = Arrays.copyOf(marks, marked * 2);
      }
      marks[marked++] = position;
    }
  }
}
