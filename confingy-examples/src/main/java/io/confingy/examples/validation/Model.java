package io.confingy.examples.validation;

import io.confingy.annotations.Track;
import java.util.ArrayList;
import java.util.List;

/** A model that is made as its configuration says. */
@Track
public class Model {
  private final ModelConfig config;

  /**
   * Makes a model.
   *
   * @param config what it is like
   */
  public Model(ModelConfig config) {
    this.config = config;
  }

  /**
   * Returns what it is like.
   *
   * @return the record it was made from
   */
  public ModelConfig config() {
    return config;
  }

  /**
   * Returns the layers.
   *
   * @return their names, in order
   */
  public List<String> layers() {
    List<String> layers = new ArrayList<>();
    for (int dim : config.hiddenDims()) {
      layers.add("Linear(" + dim + ")");
      if (config.dropout() > 0) {
        layers.add("Dropout(" + config.dropout() + ")");
      }
    }
    return layers;
  }
}
