package io.confingy.examples.concepts;

import io.confingy.annotations.Track;
import java.util.regex.Pattern;

/** Cuts text into words; its constructor is nobody else's business. */
public final class Tokenizer {
  private final String separator;

  private Tokenizer(String separator) {
    this.separator = separator;
  }

  /**
   * Makes a tokenizer.
   *
   * @param separator what stands between words
   * @return a tokenizer
   */
  @Track
  public static Tokenizer splittingAt(String separator) {
    return new Tokenizer(separator);
  }

  /**
   * Cuts a text.
   *
   * @param text any text
   * @return its words
   */
  public String[] words(String text) {
    return text.split(Pattern.quote(separator), -1);
  }
}
