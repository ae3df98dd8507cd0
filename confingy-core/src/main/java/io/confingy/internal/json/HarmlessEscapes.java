package io.confingy.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.problem.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Escapes in a string all that a terminal would act on, such as what turns the direction of the
 * text; the string is still the same to who parses it.
 */
final class HarmlessEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final HarmlessEscapes PAIRS_AS_THEY_ARE = new HarmlessEscapes(false);
  private static final HarmlessEscapes ALL = new HarmlessEscapes(true);

  private static final int DELETE = 0x7f;

  private final boolean surrogates;
  private final int[] ascii = standardAsciiEscapesForJSON();

  private HarmlessEscapes(boolean surrogates) {
    this.surrogates = surrogates;
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  /** Returns the escapes for a string; it is asked for because they see only halves of pairs. */
  static HarmlessEscapes of(String text) {
    return text.codePoints().anyMatch(c -> isPairOrHalf(c) && !Quote.isHarmless(c))
        ? ALL
        : PAIRS_AS_THEY_ARE;
  }

  private static boolean isPairOrHalf(int c) {
    return Character.isSupplementaryCodePoint(c) || isHalf(c);
  }

  private static boolean isHalf(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean escaped = isHalf(c) ? surrogates : !Quote.isHarmless(c);
    return escaped ? new SerializedString(String.format("\\u%04x", c)) : null;
  }
}
