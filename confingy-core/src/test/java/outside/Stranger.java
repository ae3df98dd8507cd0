package outside;

/** Stands for a class of a library, of which nobody asked for a companion. */
public final class Stranger {

  /** Makes one. */
  public Stranger(int number) {
    throw new AssertionError("a document has built it: " + number);
  }
}
