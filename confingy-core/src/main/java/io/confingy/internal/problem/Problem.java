package io.confingy.internal.problem;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, where, and what to do about it.
 *
 * @param sentence what went wrong, as a full sentence
 * @param path where in the configuration, such as {@code $.model.layers[2]}
 * @param found what is there
 * @param expected what should be there
 * @param advice what to do next
 */
public record Problem(
    String sentence,
    @Nullable String path,
    @Nullable String found,
    @Nullable String expected,
    @Nullable String advice) {

  /** Starts a problem with its sentence. */
  public static Problem of(String sentence) {
    return new Problem(sentence, null, null, null, null);
  }

  /** Adds where it is; of a path that is too long to be read only both ends. */
  public Problem at(String where) {
    return new Problem(sentence, PathText.shortened(where), found, expected, advice);
  }

  /** Adds what is there. */
  public Problem found(String what) {
    return new Problem(sentence, path, what, expected, advice);
  }

  /** Adds what should be there. */
  public Problem expected(String what) {
    return new Problem(sentence, path, found, what, advice);
  }

  /** Adds what to do. */
  public Problem advice(String what) {
    return new Problem(sentence, path, found, expected, what);
  }

  /** Returns the message: the sentence on the first line, a line each for the rest. */
  public String message() {
    StringBuilder message = new StringBuilder(sentence);
    line(message, "at:       ", path);
    line(message, "found:    ", found);
    line(message, "expected: ", expected);
    line(message, "to do:    ", advice);
    return message.toString();
  }

  private static void line(StringBuilder message, String label, @Nullable String text) {
    if (text != null) {
      message.append("\n  ").append(label).append(text);
    }
  }
}
