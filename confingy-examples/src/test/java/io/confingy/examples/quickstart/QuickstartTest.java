package io.confingy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

  @Test
  void theTenLinesOfTheReadme(@TempDir Path directory) {
    Path file = directory.resolve("run-1.json");

    // tag::quickstart[]
    LazyModel small = LazyModel.builder().layers(4).build(); // a recipe; dropout has its default
    LazyModel large = small.withLayers(8); // small is unchanged

    LazyTrainer run = LazyTrainer.of(large, 20);
    Confingy.save(run.instantiate(), file); // constructor arguments, as JSON

    Trainer again = Confingy.load(file, Trainer.class); // in another JVM, on another day
    Model model = again.model().instantiate(); // what was lazy is built when you say so

    LazyTrainer longer = LazyTrainer.from(again).withEpochs(40); // and changed to run once more
    // end::quickstart[]

    assertThat(small.config()).hasToString("{layers=4, dropout=0.1}");
    assertThat(model.summary()).isEqualTo("8 layers, dropout 0.1");
    assertThat(again).isEqualTo(run.instantiate());
    assertThat(longer).isEqualTo(LazyTrainer.of(LazyModel.of(8, 0.1), 40));
  }
}
