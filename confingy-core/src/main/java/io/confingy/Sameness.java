package io.confingy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares recipes as configurations: by the digests of what would be written of them. */
final class Sameness {

  private Sameness() {}

  static boolean equal(Lazy<?> a, Lazy<?> b) {
    Companion companion = a.companion();
    if (companion != b.companion() || simpleArgumentsDiffer(a, b, companion.signature().size())) {
      return false;
    }
    byte[] first = digest(a);
    byte[] second = digest(b);
    if (first != null && second != null) {
      return Arrays.equals(first, second);
    }
    return first == null
        && second == null
        && Arrays.deepEquals(companion.argumentsOf(a), companion.argumentsOf(b));
  }

  /** Decides most comparisons of unequal recipes without a look at all of them. */
  private static boolean simpleArgumentsDiffer(Lazy<?> a, Lazy<?> b, int size) {
    for (int i = 0; i < size; i++) {
      Object first = a.argument(i);
      if ((first instanceof String || first instanceof Number || first instanceof Enum<?>)
          && !first.equals(b.argument(i))) {
        return true;
      }
    }
    return false;
  }

  static int hash(Lazy<?> recipe) {
    byte[] digest = digest(recipe);
    return digest == null
        ? Arrays.deepHashCode(recipe.companion().argumentsOf(recipe))
        : ByteBuffer.wrap(digest).getInt();
  }

  /** Returns the digest of a recipe, or null where it holds something that is no fingy. */
  private static byte @Nullable [] digest(Lazy<?> recipe) {
    try {
      return Confingy.runtime().digest(recipe);
    } catch (SerializationException e) {
      return null;
    }
  }
}
