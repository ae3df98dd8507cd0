package demo;

import io.confingy.Confingy;
import java.nio.file.Path;

/** Loads a configuration from its file, and runs it. */
public final class LoadRun {

  private LoadRun() {}

  /**
   * Loads a configuration.
   *
   * @param args the file; {@code run-1.json} when there is none
   */
  public static void main(String[] args) {
    Path file = Path.of(args.length > 0 ? args[0] : "run-1.json");
    Trainer trainer = Confingy.load(file, Trainer.class);
    System.out.println("Loaded " + trainer);
    Model model = trainer.model().instantiate();
    System.out.println("Built " + model.summary() + ", for " + trainer.epochs() + " epochs");
  }
}
