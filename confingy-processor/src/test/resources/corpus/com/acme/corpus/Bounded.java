package com.acme.corpus;

import io.confingy.Lazy;
import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

@Track
public class Bounded<
    K extends Comparable<K>, V extends List<? super K> & Serializable, E extends Enum<E>> {
  @SafeVarargs
  public Bounded(
      K key,
      V value,
      E constant,
      Map<? super K, ? extends V> map,
      Comparator<? super K> comparator,
      Lazy<? extends Bounded<K, V, E>> lazy,
      Class<? extends E> type,
      Map<K, ? extends Map<?, V[]>> deep,
      @Default(method = "none") List<? extends K> keys,
      K... rest) {}

  static <T> List<T> none() {
    return List.of();
  }
}
