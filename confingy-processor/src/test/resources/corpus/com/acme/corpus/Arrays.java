package com.acme.corpus;

import io.confingy.annotations.Track;
import java.util.List;

@Track
class Arrays<T> {
  Arrays(
      boolean[] booleans,
      byte[] bytes,
      char[][] chars,
      String[] strings,
      List<String>[] lists,
      List<?>[] wild,
      T[] variables,
      Inner[][] nested,
      Object object,
      Object[] objects) {}

  static class Inner {}
}
