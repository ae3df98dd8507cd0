package outside;

/** Stands for a class of a library, for which there are companions elsewhere. */
public final class Foreign {

  /** What it was made from. */
  public final String text;

  /** Makes one of a number. */
  public Foreign(int number) {
    text = "number " + number;
  }

  /** Makes one of a number and a name. */
  public Foreign(int number, String name) {
    text = name + " " + number;
  }
}
