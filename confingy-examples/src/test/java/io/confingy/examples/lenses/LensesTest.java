package io.confingy.examples.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.ConfigurationException;
import io.confingy.Confingy;
import io.confingy.Lazy;
import io.confingy.Rebuild;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LensesTest {

  /** A built object holds a recipe, which holds a list of built objects. */
  @Test
  void aLensPassesWhatIsBuiltAndWhatIsLazy() {
    // tag::mixed[]
    Wrapper wrapper =
        LazyWrapper.create(LazyContainer.of(List.of(LazyValue.create(42), LazyValue.create(666))));
    var lens = LazyWrapper.lens(wrapper);

    System.out.println(lens.container().values().get(0).value()); // 42
    lens.container().values().get(0).value(1000);
    System.out.println(lens.container().values().get(0).value()); // 1000

    Wrapper changed = lens.unlens();
    System.out.println(changed.container().instantiate().values().get(0).value()); // 1000
    // end::mixed[]

    assertThat(lens.container().values().get(0).value()).isEqualTo(1000);
    assertThat(changed.container()).isInstanceOf(LazyContainer.class);
    assertThat(changed.container().instantiate().values())
        .extracting(Value::value)
        .containsExactly(1000, 666);
    assertThat(wrapper.container().instantiate().values())
        .extracting(Value::value)
        .containsExactly(42, 666);
    assertThat(Confingy.recording(changed)).isPresent();
  }

  @Test
  void whatWasGivenComesBackChanged() {
    // tag::lens[]
    // A trainer that is built, with a recipe for its optimizer.
    Trainer trainer = LazyTrainer.create(LazyOptimizer.of(0.001));

    var lens = LazyTrainer.lens(trainer);
    System.out.println(lens.optimizer().lr()); // 0.001
    lens.optimizer().lr(0.01);

    Trainer modified = lens.unlens();
    System.out.println(modified.optimizer().instantiate().lr()); // 0.01
    // end::lens[]

    Lazy<Optimizer> optimizer = modified.optimizer();
    assertThat(optimizer).isEqualTo(LazyOptimizer.of(0.01));
    assertThat(modified).isNotSameAs(trainer);
    assertThat(trainer.optimizer()).isEqualTo(LazyOptimizer.of(0.001));
  }

  @Test
  void whatIsLazyIsEditedInOneCall() {
    // tag::nested[]
    LazyTrainer trainer = LazyTrainer.of(LazyOptimizer.of(0.001));
    LazyTrainer faster = trainer.edit(t -> t.optimizer().lr(0.01));

    System.out.println(faster.optimizer()); // Lazy<Optimizer>(lr=0.01)
    System.out.println(trainer.optimizer()); // Lazy<Optimizer>(lr=0.001)
    // end::nested[]

    assertThat(faster.optimizer()).hasToString("Lazy<Optimizer>(lr=0.01)");
    assertThat(trainer.optimizer()).hasToString("Lazy<Optimizer>(lr=0.001)");
    assertThat(LazyTrainer.lens(faster).optimizer().lr()).isEqualTo(0.01);
  }

  private static Study study() {
    return new Study(
        new Study.Mse(1),
        List.of(LazyTrainer.create(LazyOptimizer.of(0.001))),
        Map.of("slow", LazyOptimizer.create(0.0001)),
        new Study.Settings(3, List.of("first")));
  }

  @Test
  void containersAndRecordsArePassedOnTheWay() {
    Study study = study();

    // tag::containers[]
    var lens = LazyStudy.lens(study);
    lens.trainers().get(0).optimizer().lr(0.01); // an element of a list
    lens.trainers().add(LazyTrainer.create(LazyOptimizer.of(0.1)));
    lens.optimizers().get("slow").lr(0.001); // a value of a map
    lens.optimizers().put("fast", LazyOptimizer.create(1.0));
    lens.settings().epochs(10).tags().insert(0, "second"); // a record that is not tracked
    Study changed = lens.unlens();
    // end::containers[]

    assertThat(changed.trainers())
        .extracting(Trainer::optimizer)
        .isEqualTo(List.of(LazyOptimizer.of(0.01), LazyOptimizer.of(0.1)));
    assertThat(changed.optimizers().keySet()).containsExactlyInAnyOrder("slow", "fast");
    assertThat(changed.settings()).isEqualTo(new Study.Settings(10, List.of("second", "first")));
    assertThat(study.settings()).isEqualTo(new Study.Settings(3, List.of("first")));
  }

  @Test
  void anInterfaceIsSeenAsWhatIsThere() {
    Study study = study();

    // tag::as[]
    var lens = LazyStudy.lens(study);
    lens.loss().as(LazyStudy_Mse.Lens.class).scale(2);
    // end::as[]

    assertThat(lens.unlens().loss()).isEqualTo(new Study.Mse(2));
    assertThatThrownBy(() -> lens.loss().as(LazyStudy_Huber.Lens.class))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            """
            The value is not what `io.confingy.examples.lenses.LazyStudy_Huber.Lens` is a lens for.
              at:       $.loss
              found:    a `io.confingy.examples.lenses.Study.Mse`
              to do:    use `as(io.confingy.examples.lenses.LazyStudy_Mse.Lens.class)`""");
  }

  @Test
  void whatDidNotChangeMayBeKept() {
    Study study = study();

    // tag::changed[]
    var lens = LazyStudy.lens(study);
    lens.settings().epochs(10);
    Study changed = lens.unlens(Rebuild.CHANGED); // its trainers are those of the study
    // end::changed[]

    assertThat(changed.settings().epochs()).isEqualTo(10);
    assertThat(changed.trainers()).isSameAs(study.trainers());
    assertThat(lens.unlens().trainers().get(0)).isNotSameAs(study.trainers().get(0));
  }
}
