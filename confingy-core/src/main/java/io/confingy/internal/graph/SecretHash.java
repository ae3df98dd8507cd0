package io.confingy.internal.graph;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Hashes that no document can choose: they are other ones in each JVM. */
final class SecretHash {

  private static final long SECRET = new SplittableRandom().nextLong();
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private SecretHash() {}

  static long start(int kind) {
    return and(SECRET, kind);
  }

  static long and(long hash, long more) {
    long mixed = (hash ^ more) * FACTOR;
    return mixed ^ (mixed >>> 29);
  }

  static long and(long hash, String text) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * FACTOR;
    }
    return and(mixed, text.length());
  }

  /** Returns the same for characters as for the string of them. */
  static long and(long hash, char[] buffer, int offset, int length) {
    long mixed = hash;
    for (int i = offset; i < offset + length; i++) {
      mixed = (mixed ^ buffer[i]) * FACTOR;
    }
    return and(mixed, length);
  }

  static long and(long hash, BigInteger number) {
    return and(hash, new String(number.toByteArray(), StandardCharsets.ISO_8859_1));
  }

  /** Returns the hash of all that was added. */
  static int end(long hash) {
    return (int) ((hash * FACTOR) >>> 32);
  }
}
