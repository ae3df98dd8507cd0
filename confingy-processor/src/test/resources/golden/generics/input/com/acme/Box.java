package com.acme;

import io.confingy.annotations.Track;
import java.util.List;

@Track
public class Box<T extends Comparable<T>> {
  public Box(T value, List<? extends T> others) {}
}
