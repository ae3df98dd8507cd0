package com.acme.corpus;

import io.confingy.annotations.Track;
import java.util.List;
import java.util.Map;

@Track
public class AnnotatedTypes<T extends @Nullable Object> {
  public AnnotatedTypes(
      @Nullable String name,
      @Range(max = 3) int size,
      List<@Nullable String> names,
      Map.@Nullable Entry<String, @Range(max = 1) Integer> entry,
      java.lang.Thread.@Nullable State state,
      @Nullable String @Nullable [] array,
      @Range(max = 2) int[] @Nullable [] grid,
      @Nullable T value,
      List<? extends @Nullable T> wild,
      @Nullable Object... rest) {}
}
