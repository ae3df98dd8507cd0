package io.confingy.examples.hooks;

import io.confingy.Lazy;
import io.confingy.annotations.PostConfig;
import io.confingy.annotations.Track;
import java.util.Optional;

/** A model whose parts have its size and are named after it. */
@Track
public class Parent {
  private final Child encoder;
  private final Child decoder;

  /**
   * Makes a model, and builds its parts.
   *
   * @param size how many units each part has
   * @param name what the parts are named after
   * @param encoder the first part
   * @param decoder the second part
   */
  public Parent(int size, String name, Lazy<Child> encoder, Lazy<Child> decoder) {
    this.encoder = encoder.instantiate();
    this.decoder = decoder.instantiate();
  }

  @PostConfig
  static void propagate(LazyParent.Lens config, Optional<String> changed) {
    if (changed.isEmpty() || changed.get().equals("name")) {
      config.encoder().name(config.name() + "_encoder");
      config.decoder().name(config.name() + "_decoder");
    }
    if (changed.isEmpty() || changed.get().equals("size")) {
      config.encoder().size(config.size());
      config.decoder().size(config.size());
    }
  }

  /**
   * Describes the model.
   *
   * @return its parts
   */
  public String summary() {
    return encoder + ", " + decoder;
  }
}
