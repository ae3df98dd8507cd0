package io.confingy;

import io.confingy.internal.limit.Limits;
import java.util.Map;

/**
 * What a configuration may be like to be written or read; all limits are on by default.
 *
 * <p>What a runtime writes it can read: writing keeps to the same limits as reading.
 *
 * @see ConfingyRuntime.Builder#limit
 */
public enum Limit {
  /** The bytes of a document in UTF-8: 64 million. */
  DOCUMENT_SIZE(64_000_000),
  /** The objects and arrays of JSON inside one another: 500. */
  JSON_DEPTH(500),
  /** The objects and containers inside one another, on the longest way through references: 500. */
  OBJECT_DEPTH(500),
  /** The tokens of a document, which are braces, brackets, names and values: 10 million. */
  TOKENS(10_000_000),
  /** The UTF-16 units of a string: 10 million. */
  STRING_LENGTH(10_000_000),
  /** The UTF-16 units of a field name: 1,000. */
  NAME_LENGTH(1_000),
  /** The characters of a number, its sign and point included: 1,000. */
  NUMBER_LENGTH(1_000),
  /** The exponent of a number, without its sign: 10,000. */
  EXPONENT(10_000),
  /** The values of a configuration, which are objects, containers and scalars: 1 million. */
  NODES(1_000_000);

  private final long defaultValue;

  Limit(long defaultValue) {
    this.defaultValue = defaultValue;
  }

  /**
   * Returns the limit where a runtime sets no other.
   *
   * @return the largest value that is allowed
   */
  public long defaultValue() {
    return defaultValue;
  }

  /** Returns the limits of a runtime that sets none, for what needs no more of a runtime. */
  static Limits defaults() {
    return limits(Map.of());
  }

  /** Returns the limits of a runtime that sets some of them. */
  static Limits limits(Map<Limit, Long> set) {
    return new Limits(
        DOCUMENT_SIZE.of(set),
        JSON_DEPTH.of(set),
        OBJECT_DEPTH.of(set),
        TOKENS.of(set),
        STRING_LENGTH.of(set),
        NAME_LENGTH.of(set),
        NUMBER_LENGTH.of(set),
        EXPONENT.of(set),
        NODES.of(set));
  }

  private long of(Map<Limit, Long> set) {
    return set.getOrDefault(this, defaultValue);
  }
}
