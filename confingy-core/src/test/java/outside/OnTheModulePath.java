package outside;

import io.confingy.Confingy;
import java.util.List;

/** What a JVM of its own runs, with Confingy on the module path. */
public final class OnTheModulePath {

  private OnTheModulePath() {}

  /** Writes and reads with the module. */
  public static void main(String[] arguments) {
    List<?> back = Confingy.deserialize(Confingy.serialize(List.of(1, "a")), List.class);
    System.out.println(Confingy.class.getModule() + " read " + back);
  }
}
