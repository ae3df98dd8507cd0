package io.confingy.examples.modifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import io.confingy.Lens;
import io.confingy.Origins;
import io.confingy.Overrides;
import io.confingy.Rebuild;
import io.confingy.examples.modifying.Trainer.Schedule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModifyingTest {

  private static final String TRAINED =
      """
      2 layers, dropout 0.1, rate 0.001
      4 layers, dropout 0.2, rate 0.001
      """;

  // tag::trainer[]
  private final Trainer trainer =
      new Trainer(
          List.of(new Model(2, 0.1), new Model(4, 0.2)), // built
          LazyAdam.of(0.001, 0), // lazy
          new Schedule(10, new Adam(0.1, 5))); // a record, with something built in it

  // end::trainer[]

  @Test
  void aTypedLensChangesWhatIsDeepInside() {
    // tag::lens[]
    var lens = LazyTrainer.lens(trainer);
    lens.optimizer().lr(); // 0.001
    lens.optimizer().lr(0.01); // what is lazy stays lazy
    lens.models().get(1).dropout(0.5); // an element of a list
    lens.models().add(new Model(8, 0.1));
    lens.schedule().epochs(20); // a record on the way
    lens.schedule().fallback().as(LazyAdam.Lens.class).warmup(7); // declared as an interface

    Trainer changed = lens.unlens(); // built anew, and recorded
    // end::lens[]

    assertThat(changed.train())
        .isEqualTo(
            """
            2 layers, dropout 0.1, rate 0.01
            4 layers, dropout 0.5, rate 0.01
            8 layers, dropout 0.1, rate 0.01
            """);
    assertThat(Confingy.lens(changed).get("schedule.fallback.warmup")).isEqualTo(7);
    assertThat(trainer.train()).isEqualTo(TRAINED);
  }

  @Test
  void anEditIsTheSameInOneCall() {
    // tag::edit[]
    LazyTrainer recipe = LazyTrainer.from(trainer);
    LazyTrainer faster = recipe.edit(t -> t.optimizer().lr(0.01));
    // end::edit[]

    assertThat(faster.instantiate().train()).contains("rate 0.01");
    assertThat(recipe.optimizer()).isEqualTo(LazyAdam.of(0.001, 0));
    assertThat(faster.models()).isEqualTo(recipe.models());
  }

  @Test
  void pathsWorkWhereTheTypeIsNotKnown() {
    // tag::paths[]
    Lens<Trainer> any = Confingy.lens(trainer);
    any.get("models[1].dropout"); // 0.2
    any.set("models[1].dropout", 0.5);
    any.set("models[*].layers", 3); // all elements
    any.find("$..lr"); // {$.optimizer.lr=0.001, $.schedule.fallback.lr=0.1}
    any.add("models", new Model(8, 0.1));
    any.remove("models[0]");
    Trainer changed = any.unlens();
    // end::paths[]

    assertThat(changed.train())
        .isEqualTo(
            """
            3 layers, dropout 0.5, rate 0.001
            8 layers, dropout 0.1, rate 0.001
            """);
    assertThat(Confingy.lens(trainer).find("$..lr"))
        .hasToString("{$.optimizer.lr=0.001, $.schedule.fallback.lr=0.1}");
  }

  @Test
  void onlyWhatChangedIsBuiltAnewOnRequest() {
    // tag::rebuild[]
    Lens<Trainer> lens = Confingy.lens(trainer).set("optimizer.lr", 0.01);
    Trainer all = lens.unlens(); // each model is built anew
    Trainer changed = lens.unlens(Rebuild.CHANGED); // the models are the same objects
    // end::rebuild[]

    assertThat(Confingy.lens(all).get("models[0]"))
        .isNotSameAs(Confingy.lens(trainer).get("models[0]"));
    assertThat(Confingy.lens(changed).get("models[0]"))
        .isSameAs(Confingy.lens(trainer).get("models[0]"));
  }

  @Test
  void oneLevelNeedsNoLens() {
    // tag::update[]
    Model wider = Confingy.update(new Model(2, 0.1), Map.of("layers", 6));
    Trainer slow = Confingy.select(trainer, Optimizer.class).set("lr", 0.0001); // wherever they are
    // end::update[]

    assertThat(wider.summary()).isEqualTo("6 layers, dropout 0.1");
    assertThat(slow.train()).contains("rate 1.0E-4");
    assertThat(Confingy.select(trainer, Optimizer.class).paths())
        .containsExactly("$.optimizer", "$.schedule.fallback");
  }

  @Test
  void anOriginTellsWhereAValueCameFrom() {
    // tag::origins[]
    Origins.enable(); // or -Dconfingy.origins=true
    LazyAdam recipe = LazyAdam.builder().lr(0.1).build();
    LazyAdam changed = Overrides.parse("lr=0.01").apply(recipe);

    System.out.println(Confingy.explain(changed, "lr"));
    System.out.println(Confingy.explain(changed, "warmup"));
    // end::origins[]
    Origins.disable();

    assertThat(Confingy.explain(changed, "lr"))
        .matches(
            """
            \\$\\.lr is 0\\.01
              from:   an override: lr=0\\.01
              before: code: io\\.confingy\\.examples\\.modifying\\.ModifyingTest\\..*""");
    assertThat(Confingy.explain(changed, "warmup"))
        .isEqualTo(
            """
            $.warmup is 0
              from:   a default: that of `warmup` in io.confingy.examples.modifying.Adam""");
  }
}
