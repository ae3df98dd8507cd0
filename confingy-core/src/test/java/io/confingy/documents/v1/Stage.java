package io.confingy.documents.v1;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.Optional;

/** A tracked class. */
@Track
public class Stage {

  private final String text;

  public Stage(int units, long steps, @Default("0.1") double dropout, Optional<Character> label) {
    this.text = units + " " + steps + " " + dropout + " " + label;
  }

  @Override
  public String toString() {
    return text;
  }

  /** A nested tracked class that extends another, and is given an object and a recipe. */
  @Track
  public static class Final extends Stage {

    public Final(Stage before, io.confingy.Lazy<Stage> after) {
      super(before.hashCode(), after.hashCode(), 1, Optional.empty());
    }
  }
}
