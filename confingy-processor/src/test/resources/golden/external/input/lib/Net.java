package lib;

import java.util.List;

/** Stands for a class of a library. */
public class Net {
  public Net(int depth) {}

  public Net(int depth, List<String> names) {}

  public Net(long depth) {}

  protected Net(int depth, String hidden, int more) {}
}
