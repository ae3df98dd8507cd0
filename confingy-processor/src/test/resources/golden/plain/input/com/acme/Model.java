package com.acme;

import io.confingy.annotations.Track;
import java.util.List;

@Track
public class Model {
  /**
   * Makes a model.
   *
   * @param layers how many layers there are, at least one
   * @param tags what to find it by; see {@link List}
   */
  public Model(int layers, double dropout, List<String> tags) {}
}
