package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Anything;
import io.confingy.Things.Color;
import io.confingy.Things.Pair;
import io.confingy.Things.Shape;

/** What the fuzzed tests have in common. */
final class Fuzzing {

  static final ConfingyRuntime CONFINGY = builder().build();

  /** For what is written after it was read: the markers of a document may be left out by hand. */
  static final ConfingyRuntime DEEPER =
      builder().limit(Limit.JSON_DEPTH, 5_000).limit(Limit.OBJECT_DEPTH, 5_000).build();

  private static final int LONGEST_MESSAGE = 5_000;

  private Fuzzing() {}

  private static ConfingyRuntime.Builder builder() {
    return Confingy.builder().allow(Anything.class, Color.class, Pair.class, Shape.class);
  }

  /**
   * A message is not as long as the document wants, but for the path, and nothing acts on a
   * terminal.
   */
  static void requireBounded(DeserializationException refused, String document) {
    String message = String.valueOf(refused.getMessage());
    assertThat(message.length()).isLessThan(LONGEST_MESSAGE + 6 * document.length());
    assertThat(message.codePoints().filter(c -> c != '\n'))
        .allMatch(c -> c >= ' ' && c != 0x7f && Character.getType(c) != Character.FORMAT);
  }
}
