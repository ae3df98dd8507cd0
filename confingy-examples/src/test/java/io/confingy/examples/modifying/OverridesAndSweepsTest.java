package io.confingy.examples.modifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Axis;
import io.confingy.Confingy;
import io.confingy.Overrides;
import io.confingy.Sweep;
import io.confingy.SweepRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesAndSweepsTest {

  private static final Trainer BASE = TrainingProgram.BASE;

  @Test
  void theArgumentsOfAProgramChangeItsConfiguration() {
    assertThat(printed("optimizer.lr=0.01", "models[0].layers=6", "~models[1].dropout"))
        .isEqualTo(
            """
            6 layers, dropout 0.1, rate 0.01
            4 layers, dropout 0.1, rate 0.01
            """);
    assertThat(printed()).isEqualTo(BASE.train());
  }

  private static String printed(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      TrainingProgram.main(arguments);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void helpListsEveryPath() {
    assertThat(Overrides.help(BASE))
        .endsWith(
            """
            PATH                      TYPE              VALUE
            models                    List<Model>       2 parts
            models[0]                 Model             Model
            models[0].layers          int               2
            models[0].dropout         double            0.1
            models[1]                 Model             Model
            models[1].layers          int               4
            models[1].dropout         double            0.2
            optimizer                 Lazy<Adam>        Lazy<Adam>
            optimizer.lr              double            0.001
            optimizer.warmup          int               0
            schedule                  Trainer.Schedule  Trainer.Schedule
            schedule.epochs           int               10
            schedule.fallback         Optimizer         Adam
            schedule.fallback.lr      double            0.1
            schedule.fallback.warmup  int               5""");
  }

  @Test
  void overridesComeFromTheEnvironmentToo() {
    String[] args = {"optimizer.lr=0.01"};
    // tag::overrides[]
    Overrides overrides = Overrides.environment("TRAIN_").and(Overrides.parse(args));
    Trainer trainer = overrides.apply(BASE);
    // end::overrides[]

    assertThat(trainer.train()).contains("rate 0.01");
  }

  @Test
  void aSweepVariesABase(@TempDir Path directory) {
    // tag::grid[]
    Sweep<Trainer> sweep =
        Sweep.grid(BASE, Axis.of("optimizer.lr", 0.1, 0.01), Axis.of("models[*].layers", 2, 4, 8));

    for (SweepRun<Trainer> run : sweep) {
      Trainer trainer = run.config(); // made now
      Confingy.save(trainer, directory.resolve(run.fingerprint() + ".json"));
      System.out.println(run.name()); // optimizer.lr=0.1,models[_].layers=2
      trainer.train();
    }
    // end::grid[]

    assertThat(sweep).hasSize(6);
    assertThat(sweep.get(5).name()).isEqualTo("optimizer.lr=0.01,models[_].layers=8");
    assertThat(sweep.get(5).config().train())
        .isEqualTo("8 layers, dropout 0.1, rate 0.01\n8 layers, dropout 0.2, rate 0.01\n");
    assertThat(directory.resolve(sweep.get(0).fingerprint() + ".json")).satisfies(Files::exists);
  }

  @Test
  void axesGoSideBySideInListsOrAtRandom() {
    // tag::others[]
    Axis size = Axis.zip(Axis.of("models[0].layers", 2, 8), Axis.of("schedule.epochs", 20, 5));
    Sweep<Trainer> both = Sweep.grid(BASE, size, Axis.of("optimizer.lr", 0.1, 0.01));

    Sweep<Trainer> listed =
        Sweep.list(BASE, Map.of("optimizer.lr", 0.1), Map.of("schedule.epochs", 50));

    Sweep<Trainer> drawn =
        Sweep.random(BASE, 20, 42, Axis.logUniform("optimizer.lr", 1e-5, 1e-1), size);
    // end::others[]

    assertThat(both).hasSize(4);
    assertThat(listed)
        .extracting(SweepRun::name)
        .containsExactly("optimizer.lr=0.1", "schedule.epochs=50");
    assertThat(drawn).hasSize(20);
    assertThat(drawn.get(7).fingerprint())
        .isEqualTo(
            Sweep.random(BASE, 8, 42, Axis.logUniform("optimizer.lr", 1e-5, 1e-1), size)
                .get(7)
                .fingerprint());
  }
}
