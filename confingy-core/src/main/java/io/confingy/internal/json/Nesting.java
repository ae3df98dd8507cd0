package io.confingy.internal.json;

/** Finds out how deep the objects and arrays of a document are inside one another. */
public final class Nesting {

  private Nesting() {}

  /** Returns the depth of JSON that is well-formed. */
  public static long of(byte[] json) {
    long depth = 0;
    long deepest = 0;
    for (int i = 0; i < json.length; i++) {
      switch (json[i]) {
        case '{', '[' -> deepest = Math.max(deepest, ++depth);
        case '}', ']' -> depth--;
        case '"' -> i = endOfString(json, i);
        default -> {}
      }
    }
    return deepest;
  }

  private static int endOfString(byte[] json, int start) {
    int i = start + 1;
    while (json[i] != '"') {
      i += json[i] == '\\' ? 2 : 1;
    }
    return i;
  }
}
