package io.confingy.internal.graph;

/**
 * What the spelling of a value begins with, in the order in which spellings sort.
 *
 * <p>The numbers stay as they are: fingerprints depend on them.
 */
enum Tag {
  END(0),
  NULL(1),
  FALSE(2),
  TRUE(3),
  WHOLE(4),
  BIG_WHOLE(5),
  DECIMAL(6),
  DECIMAL_LITERAL(7),
  TEXT(8),
  VALUE(9),
  ENUM_CONSTANT(10),
  CLASS_LITERAL(11),
  TRACKED(12),
  LAZY(13),
  RECORD(14),
  LIST(15),
  SET(16),
  MAP(17),
  TUPLE(18),
  COMPOSITE(19),
  FUNCTION(20),
  BOUND(21);

  private final byte code;

  Tag(int code) {
    this.code = (byte) code;
  }

  byte code() {
    return code;
  }
}
