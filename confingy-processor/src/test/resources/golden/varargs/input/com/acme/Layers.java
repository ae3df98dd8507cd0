package com.acme;

import io.confingy.annotations.Track;
import java.util.List;

@Track
public class Layers {
  @SafeVarargs
  public Layers(int first, List<String>... rest) {}
}
