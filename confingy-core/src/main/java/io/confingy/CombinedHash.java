package io.confingy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Combines the hash of a class's own source with that of the tracked class it extends, so that a
 * change there is a change here.
 */
final class CombinedHash {

  /** As many bytes as the processor keeps of the hash of a source. */
  private static final int BYTES = 16;

  private CombinedHash() {}

  /**
   * Returns the hash of a class: its own where it extends no tracked class.
   *
   * @param own the hash of its own source, or null where that is not known
   * @return 32 hexadecimal digits, or null where one of the sources is not known
   */
  static @Nullable String of(Class<?> type, @Nullable String own) {
    Companion above = aboveOf(type);
    if (own == null || above == null) {
      return own;
    }
    // That of the superclass is combined already: a long chain is not walked twice.
    return above.classHash().map(inherited -> digest(own, inherited)).orElse(null);
  }

  /** Returns the companion of the nearest superclass that has one, or null. */
  private static @Nullable Companion aboveOf(Class<?> type) {
    for (Class<?> each = type.getSuperclass(); each != null; each = each.getSuperclass()) {
      Companion companion = Companions.find(each);
      // One that is not its user's has no source; a class that extends it has one all the same.
      if (companion != null && !companion.external()) {
        return companion;
      }
    }
    return null;
  }

  private static String digest(String own, String inherited) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((own + " extends " + inherited).getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new InternalConfingyException("A Java platform has no SHA-256.", e);
    }
  }
}
