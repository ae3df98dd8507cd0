package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Workshop.Optimizer;
import io.confingy.Workshop.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes of containers, and through them, through generated lenses. */
class ContainerLensesTest {

  private final Shelf original = Shelf.filled();
  private final String before = Confingy.serialize(original);
  private final LazyWorkshop_Shelf.Root<Shelf> lens = LazyWorkshop_Shelf.lens(original);

  private Shelf changed() {
    Shelf changed = lens.unlens();
    assertThat(Confingy.serialize(original)).isEqualTo(before);
    return changed;
  }

  private static List<Double> rates(List<Optimizer> optimizers) {
    return optimizers.stream().map(each -> each.lr).toList();
  }

  @Test
  void elementsOfAListHaveLenses() {
    lens.optimizers().get(1).lr(7);

    assertThat(lens.optimizers().get(1).lr()).isEqualTo(7);
    assertThat(rates(changed().optimizers)).containsExactly(1.0, 7.0);
  }

  @Test
  void aListCanBeChanged() {
    lens.optimizers()
        .set(0, new Optimizer(10))
        .add(new Optimizer(20))
        .insert(0, new Optimizer(5))
        .remove(2);

    assertThat(lens.optimizers().size()).isEqualTo(3);
    List<Double> seen = new ArrayList<>();
    for (LazyWorkshop_Optimizer.Lens each : lens.optimizers()) {
      seen.add(each.lr());
      each.lr(each.lr() + 1);
    }
    assertThat(seen).containsExactly(5.0, 10.0, 20.0);
    assertThat(rates(changed().optimizers)).containsExactly(6.0, 11.0, 21.0);
  }

  @Test
  void whatIsBeyondTheEndIsAnError() {
    assertThatThrownBy(() -> lens.optimizers().get(2))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("$.optimizers");
  }

  @Test
  void elementsWithoutLensesAreValues() {
    lens.rates().add(0.3).remove(0);
    lens.tags().insert(0, "b");

    assertThat(lens.rates()).containsExactly(0.2, 0.3);
    assertThat(lens.tags().get(0)).isEqualTo("b");
    Shelf changed = changed();
    assertThat(changed.rates).containsExactly(0.2, 0.3);
    assertThat(changed.tags).containsExactly("b", "a");
  }

  @Test
  void aSetCanBeChanged() {
    lens.names().add("y").add("x").remove("z");
    lens.lazies().add(LazyWorkshop_Optimizer.of(3)).add(LazyWorkshop_Optimizer.of(4));
    lens.lazies().iterator().next().lr(30);

    assertThat(lens.names().size()).isEqualTo(2);
    assertThat(lens.lazies().contains(LazyWorkshop_Optimizer.of(3))).isFalse();
    Shelf changed = changed();
    assertThat(changed.names).containsExactlyInAnyOrder("x", "y");
    assertThat(changed.lazies)
        .containsExactlyInAnyOrder(LazyWorkshop_Optimizer.of(30), LazyWorkshop_Optimizer.of(4));
  }

  @Test
  void listsInMapsHaveLenses() {
    lens.groups().get("g").get(0).lr(40);
    lens.groups().put("h", List.of(new Optimizer(50))).get("h").add(new Optimizer(60));
    lens.sizes().put("s", 6).put("t", 7);

    assertThat(lens.groups().keys()).containsExactly("g", "h");
    assertThat(lens.sizes().get("t")).isEqualTo(7);
    Shelf changed = changed();
    assertThat(rates(changed.groups.getOrDefault("g", List.of()))).containsExactly(40.0);
    assertThat(rates(changed.groups.getOrDefault("h", List.of()))).containsExactly(50.0, 60.0);
    assertThat(changed.sizes).isEqualTo(Map.of("s", 6, "t", 7));
  }

  @Test
  void keysCanBeRemoved() {
    lens.sizes().remove("s").remove("none");

    assertThat(lens.sizes().containsKey("s")).isFalse();
    assertThat(lens.sizes().size()).isZero();
    assertThatThrownBy(() -> lens.sizes().get("s"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("$.sizes");
    assertThat(changed().sizes).isEmpty();
  }

  @Test
  void anOptionalWithALensHasOne() {
    lens.warmup().get().lr(70);
    lens.limit(Optional.of(8));

    assertThat(lens.warmup().isPresent()).isTrue();
    assertThat(lens.limit()).contains(8);
    Shelf changed = changed();
    assertThat(changed.warmup).hasValueSatisfying(each -> assertThat(each.lr).isEqualTo(70));
    assertThat(changed.limit).contains(8);
  }

  @Test
  void anOptionalCanBeEmptiedAndFilled() {
    lens.warmup().clear();
    assertThat(lens.warmup().isPresent()).isFalse();
    assertThatThrownBy(() -> lens.warmup().get()).isInstanceOf(ConfigurationException.class);

    lens.warmup().set(new Optimizer(80)).get().lr(81);

    assertThat(changed().warmup).hasValueSatisfying(each -> assertThat(each.lr).isEqualTo(81));
  }

  @Test
  void aWholeContainerCanBePutInPlace() {
    List<Optimizer> mine = new ArrayList<>(List.of(new Optimizer(1)));
    lens.optimizers(mine);
    mine.clear();

    lens.optimizers().get(0).lr(2);

    assertThat(rates(changed().optimizers)).containsExactly(2.0);
  }
}
