package com.acme;

import io.confingy.annotations.PostConfig;
import io.confingy.annotations.Track;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

@Track
public class Encoder {
  public Encoder(@Positive int size, List<@NotNull String> names) throws IOException {}

  @PostConfig
  static void align(LazyEncoder.Lens config, Optional<String> changed) {}
}
