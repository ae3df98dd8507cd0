package demo;

import io.confingy.Confingy;
import java.nio.file.Path;

/** Wires a configuration together in code, and saves it. */
public final class SaveRun {

  private SaveRun() {}

  /**
   * Saves a configuration.
   *
   * @param args the file; {@code run-1.json} when there is none
   */
  public static void main(String[] args) {
    Path file = Path.of(args.length > 0 ? args[0] : "run-1.json");
    LazyModel small = LazyModel.builder().layers(4).build();
    LazyModel large = small.withLayers(8);
    Trainer trainer = new Trainer(large, 20);
    Confingy.save(trainer, file);
    System.out.println("Saved " + trainer);
  }
}
