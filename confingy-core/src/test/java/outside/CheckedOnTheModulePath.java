package outside;

import io.confingy.Confingy;
import io.confingy.ValidationException;
import io.confingy.annotations.Track;
import jakarta.validation.constraints.Positive;

/** What a JVM of its own runs, with Confingy and a provider of constraints on the module path. */
@Track
public final class CheckedOnTheModulePath {

  public CheckedOnTheModulePath(@Positive int size) {}

  /** Makes a recipe that does not satisfy its constraint. */
  public static void main(String[] arguments) {
    try {
      System.out.println("made " + LazyCheckedOnTheModulePath.of(0));
    } catch (ValidationException e) {
      System.out.println(Confingy.class.getModule() + " refused " + e.violations());
    }
  }
}
