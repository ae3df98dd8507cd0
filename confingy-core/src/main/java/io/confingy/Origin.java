package io.confingy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a configuration came from.
 *
 * @param kind what gave the value
 * @param text which one it was: for a call site {@code com.acme.Main.main(Main.java:12)}, for an
 *     override its text, for a hook its class, for a document the file, if it was in one, and the
 *     path in it
 * @param before where the value came from that was there before, or null where none was
 */
public record Origin(Kind kind, String text, @Nullable Origin before) {

  /** How many earlier origins of a value are remembered. */
  private static final int LONGEST = 8;

  /** What can give a value. */
  public enum Kind {
    /** A default of the class. */
    DEFAULT("a default"),
    /** Code: a constructor call, a builder, a lens. */
    CALL_SITE("code"),
    /** An override from the command line or the environment. */
    OVERRIDE("an override"),
    /** A method with {@code @PostConfig}. */
    HOOK("a hook"),
    /** A document that was read. */
    DOCUMENT("a document");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Returns an origin with an earlier one. */
  Origin after(@Nullable Origin earlier) {
    return new Origin(kind, text, shortened(earlier, LONGEST - 1));
  }

  private static @Nullable Origin shortened(@Nullable Origin origin, int length) {
    if (origin == null || length == 0) {
      return null;
    }
    Origin earlier = shortened(origin.before, length - 1);
    return Objects.equals(earlier, origin.before)
        ? origin
        : new Origin(origin.kind, origin.text, earlier);
  }

  /**
   * Returns the origin in a readable form.
   *
   * @return one line, such as {@code an override: optimizer.lr=0.01}
   */
  @Override
  public String toString() {
    return kind.words + ": " + text;
  }
}
