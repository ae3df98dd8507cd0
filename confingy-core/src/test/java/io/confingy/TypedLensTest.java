package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Workshop.Awkward;
import io.confingy.Workshop.Box;
import io.confingy.Workshop.Huber;
import io.confingy.Workshop.Momentum;
import io.confingy.Workshop.Mse;
import io.confingy.Workshop.Optimizer;
import io.confingy.Workshop.Pair;
import io.confingy.Workshop.Settings;
import io.confingy.Workshop.Trainer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import outside.Foreign;

/** Changes through generated lenses. */
class TypedLensTest {

  private static Trainer trainer() {
    return new Trainer(
        new Optimizer(0.1),
        LazyWorkshop_Optimizer.of(0.2),
        new Mse(1),
        new Settings(
            1, new Optimizer(0.3), List.of(new Settings(2, new Optimizer(0.4), List.of()))));
  }

  @Test
  void setsAndGetsWhatIsDeepInside() {
    var lens = LazyWorkshop_Trainer.lens(trainer());

    lens.optimizer().lr(1);
    lens.lazy().lr(2);
    lens.settings().optimizer().lr(3);
    lens.settings().children().get(0).depth(4).optimizer().lr(5);

    assertThat(lens.optimizer().lr()).isEqualTo(1);
    assertThat(lens.lazy().lr()).isEqualTo(2);
    assertThat(lens.settings().optimizer().lr()).isEqualTo(3);
    assertThat(lens.settings().children().get(0).depth()).isEqualTo(4);
    assertThat(lens.settings().depth()).isEqualTo(1);
    Trainer changed = lens.unlens();
    assertThat(changed.optimizer.lr).isEqualTo(1);
    assertThat(changed.lazy).isEqualTo(LazyWorkshop_Optimizer.of(2));
    Settings settings = Objects.requireNonNull(changed.settings);
    assertThat(settings.optimizer().lr).isEqualTo(3);
    assertThat(settings.children().get(0).optimizer().lr).isEqualTo(5);
  }

  @Test
  void theOriginalStaysAsItIs() {
    Trainer original = trainer();
    String before = Confingy.serialize(original);

    var lens = LazyWorkshop_Trainer.lens(original);
    lens.optimizer(new Optimizer(7)).lazy().lr(8);
    lens.settings().children().add(new Settings(9, new Optimizer(9), List.of()));
    Trainer changed = lens.unlens();

    assertThat(Confingy.serialize(original)).isEqualTo(before);
    assertThat(original.lazy).isEqualTo(LazyWorkshop_Optimizer.of(0.2));
    assertThat(changed.optimizer.lr).isEqualTo(7);
  }

  @Test
  void whatWasBuiltIsBuiltAnewAndRecorded() {
    Trainer original = trainer();

    Trainer same = LazyWorkshop_Trainer.lens(original).unlens();

    assertThat(same).isNotSameAs(original);
    assertThat(same.loss).isNotSameAs(original.loss);
    assertThat(LazyWorkshop_Trainer.from(same)).isEqualTo(LazyWorkshop_Trainer.from(original));
  }

  @Test
  void whatDidNotChangeIsKeptWhereThatIsWanted() {
    Trainer original = trainer();
    var lens = LazyWorkshop_Trainer.lens(original);
    assertThat(lens.unlens(Rebuild.CHANGED)).isSameAs(original);

    lens.optimizer().lr(7);
    Trainer changed = lens.unlens(Rebuild.CHANGED);

    assertThat(changed.optimizer.lr).isEqualTo(7);
    assertThat(changed.loss).isSameAs(original.loss);
    assertThat(changed.settings).isSameAs(original.settings);
  }

  @Test
  void whatIsLazyStaysLazy() {
    LazyWorkshop_Trainer recipe = LazyWorkshop_Trainer.from(trainer());

    LazyWorkshop_Trainer.Root<LazyWorkshop_Trainer> lens = LazyWorkshop_Trainer.lens(recipe);
    lens.lazy().lr(5);
    LazyWorkshop_Trainer changed = lens.unlens();

    assertThat(changed.lazy()).isEqualTo(LazyWorkshop_Optimizer.of(5));
    assertThat(recipe.lazy()).isEqualTo(LazyWorkshop_Optimizer.of(0.2));
  }

  @Test
  void editsInOneCall() {
    LazyWorkshop_Trainer recipe = LazyWorkshop_Trainer.from(trainer());

    LazyWorkshop_Trainer changed = recipe.edit(t -> t.optimizer().lr(9));

    assertThat(changed.optimizer().lr).isEqualTo(9);
    assertThat(recipe.optimizer().lr).isEqualTo(0.1);
    assertThat(changed.loss()).isSameAs(recipe.loss());
    assertThat(recipe.edit(t -> {})).isSameAs(recipe);
  }

  @Test
  void whatIsSharedIsChangedInEachPlace() {
    Optimizer shared = new Optimizer(0.1);
    Settings settings = new Settings(1, shared, List.of(new Settings(2, shared, List.of())));
    var lens =
        LazyWorkshop_Trainer.lens(
            new Trainer(shared, LazyWorkshop_Optimizer.of(0.2), new Mse(1), settings));

    lens.settings().optimizer().lr(7);

    assertThat(lens.optimizer().lr()).isEqualTo(7);
    Trainer changed = lens.unlens();
    assertThat(changed.optimizer.lr).isEqualTo(7);
    Settings changedSettings = Objects.requireNonNull(changed.settings);
    assertThat(changedSettings.optimizer()).isSameAs(changed.optimizer);
    assertThat(changedSettings.children().get(0).optimizer()).isSameAs(changed.optimizer);
  }

  @Test
  void anInterfaceIsLookedAtAsWhatIsThere() {
    var lens = LazyWorkshop_Trainer.lens(trainer());

    lens.loss().as(LazyWorkshop_Mse.Lens.class).scale(4);
    assertThat(lens.loss().get("scale")).isEqualTo(4.0);
    assertThatThrownBy(() -> lens.loss().as(LazyWorkshop_Huber.Lens.class))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("`io.confingy.LazyWorkshop_Huber.Lens`")
        .hasMessageContaining("found:    a `io.confingy.Workshop.Mse`")
        .hasMessageContaining("as(io.confingy.LazyWorkshop_Mse.Lens.class)")
        .hasMessageContaining("$.loss");
    lens.loss(new Huber(2)).loss().as(LazyWorkshop_Huber.Lens.class).delta(3);

    assertThat(lens.unlens().loss)
        .isInstanceOfSatisfying(Huber.class, h -> assertThat(h.delta).isEqualTo(3));
  }

  @Test
  void aSubclassIsSeenAsItsSuperclassOrAsItself() {
    var lens =
        LazyWorkshop_Trainer.lens(
            new Trainer(new Momentum(0.1, 0.9), LazyWorkshop_Optimizer.of(0.2), new Mse(1), null));

    lens.optimizer().lr(5).as(LazyWorkshop_Momentum.Lens.class).momentum(6);

    assertThat(lens.unlens().optimizer)
        .isInstanceOfSatisfying(
            Momentum.class,
            changed -> {
              assertThat(changed.lr).isEqualTo(5);
              assertThat(changed.momentum).isEqualTo(6);
            });
  }

  @Test
  void whatIsNullCanBeAskedForAndFilled() {
    var lens =
        LazyWorkshop_Trainer.lens(
            new Trainer(new Optimizer(1), LazyWorkshop_Optimizer.of(0.2), new Mse(1), null));

    assertThat(lens.settings().isNull()).isTrue();
    assertThatThrownBy(() -> lens.settings().depth())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("$.settings");
    lens.settings(new Settings(3, new Optimizer(4), List.of())).settings().depth(5);

    assertThat(lens.settings().isNull()).isFalse();
    assertThat(lens.settings().depth()).isEqualTo(5);
  }

  @Test
  void aGenericClassHasGenericLenses() {
    var box = new Box<>(new Pair<>(new Optimizer(1), "a"));
    LazyWorkshop_Box.Root<Pair<Optimizer, String>, Box<Pair<Optimizer, String>>> lens =
        LazyWorkshop_Box.lens(box);

    assertThat(lens.value().get("second")).isEqualTo("a");
    lens.value().set("first.lr", 2);

    Pair<Optimizer, String> changed = lens.unlens().value;
    assertThat(changed.first().lr).isEqualTo(2);
    assertThat(LazyWorkshop_Box.of(1).edit(b -> b.value(2)).value()).isEqualTo(2);
    assertThat(LazyWorkshop_Box.lens(new Box<>(3)).value().unlens()).isEqualTo(3);
  }

  @Test
  void namesOfMethodsOfTheLensAreGivenWay() {
    var lens = LazyWorkshop_Awkward.lens(new Awkward(1, 2, true, Math::sin));

    assertThat(lens.value()).isEqualTo(1);
    assertThat(lens.as_()).isEqualTo(2);
    assertThat(lens.isNull_()).isTrue();
    lens.value(3).as_(4).isNull_(false).unlens_(Math::cos);

    Awkward changed = lens.unlens();
    assertThat(changed.value).isEqualTo(3);
    assertThat(changed.as).isEqualTo(4);
    assertThat(Confingy.serialize(changed)).contains("cos");
  }

  @Test
  void theClassOfSomebodyElseHasLensesToo() {
    Foreign built = LazyForeign.create(7, "a");
    var lens = LazyForeign.lens(built);

    assertThat(lens.number(8).number()).isEqualTo(8);
    assertThat(lens.unlens().text).isEqualTo("a 8");
    assertThat(LazyForeign_int.lens(LazyForeign_int.create(1)).number(2).isNull()).isFalse();
  }

  @Test
  void aLensIsForOneConstructorOfSeveral() {
    var lens = LazyForeign.lens(LazyForeign_int.create(1));

    assertThat(lens.number()).isEqualTo(1);
    assertThatThrownBy(lens::name)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("`name`");
  }
}
