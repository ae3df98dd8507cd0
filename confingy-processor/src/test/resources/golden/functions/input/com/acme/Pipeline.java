package com.acme;

import io.confingy.annotations.Track;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

@Track
public class Pipeline<T> {
  public Pipeline(Function<? super T, ? extends Number> score, int times, IntUnaryOperator step) {}
}
