package outside;

/** Has the name of a recipe, and is none. */
public final class LazyStranger {

  static {
    if (true) {
      throw new AssertionError("a document has initialised it");
    }
  }

  private LazyStranger() {}
}
