package io.confingy.examples.evolution;

import io.confingy.annotations.Default;
import io.confingy.annotations.FormerName;
import io.confingy.annotations.Track;
import java.util.Optional;

/** Was called {@code Net}, and has other parameters than it had. */
@Track
@FormerName("Net")
public final class Model {
  private final String text;

  /**
   * Makes a model.
   *
   * @param layers how many layers; was called {@code depth}
   * @param steps how many steps; was an {@code int}
   * @param name what it is called; had to be given
   * @param dropout what share is dropped; was not there
   */
  public Model(
      @FormerName("depth") int layers,
      long steps,
      Optional<String> name,
      @Default("0.1") double dropout) {
    this.text = layers + " layers, " + steps + " steps, " + name.orElse("no name") + ", " + dropout;
  }

  @Override
  public String toString() {
    return text;
  }
}
