package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Variants of a configuration. */
class SweepTest {

  @Track
  static class Net {
    static int built;

    final int layers;
    final double lr;
    final @Nullable Lazy<Net> next;

    Net(int layers, double lr, @Nullable Lazy<Net> next) {
      built++;
      this.layers = layers;
      this.lr = lr;
      this.next = next;
    }
  }

  private static final Lazy<Net> BASE =
      LazySweepTest_Net.of(1, 0.5, LazySweepTest_Net.of(2, 0.25, LazySweepTest_Net.of(3, 0, null)));

  @Test
  void takesEveryCombination() {
    Sweep<Lazy<Net>> sweep =
        Sweep.grid(BASE, Axis.of("lr", 0.1, 0.01), Axis.of("next.layers", 4, 5, 6));

    assertThat(sweep.size()).isEqualTo(6);
    assertThat(sweep)
        .extracting(SweepRun::name)
        .containsExactly(
            "lr=0.1,next.layers=4",
            "lr=0.1,next.layers=5",
            "lr=0.1,next.layers=6",
            "lr=0.01,next.layers=4",
            "lr=0.01,next.layers=5",
            "lr=0.01,next.layers=6");
    SweepRun<Lazy<Net>> last = sweep.get(5);
    assertThat(last.index()).isEqualTo(5);
    assertThat(last.changes()).isEqualTo(Map.of("lr", 0.01, "next.layers", 6));
    assertThat(Confingy.lens(last.config()).get("next.layers")).isEqualTo(6);
    assertThat(last.config()).isSameAs(last.config());
    assertThat(last.fingerprint()).isEqualTo(Confingy.fingerprint(last.config()));
    assertThat(new HashSet<>(fingerprints(sweep))).hasSize(6);
  }

  private static List<String> fingerprints(Sweep<?> sweep) {
    List<String> all = new ArrayList<>();
    sweep.forEach(run -> all.add(run.fingerprint()));
    return all;
  }

  @Test
  void goesSideBySideAndByLists() {
    assertThat(Sweep.zip(BASE, Axis.of("lr", 1, 2), Axis.of("layers", 3, 4)))
        .extracting(SweepRun::changes)
        .containsExactly(Map.of("lr", 1, "layers", 3), Map.of("lr", 2, "layers", 4));
    assertThat(Sweep.list(BASE, Map.of("lr", 1), Map.of("layers", 2), Map.of()))
        .extracting(SweepRun::name)
        .containsExactly("lr=1", "layers=2", "base");
    assertThat(
            Sweep.grid(
                BASE,
                Axis.zip(Axis.of("lr", 1, 2), Axis.of("layers", 3, 4)),
                Axis.of("next.lr", 7, 8)))
        .hasSize(4);
    assertThat(Sweep.grid(BASE)).extracting(SweepRun::config).containsExactly(BASE);
  }

  @Test
  void drawsTheSameForASeed() {
    Axis[] axes = {
      Axis.logUniform("lr", 1e-5, 1e-1), Axis.integers("layers", 2, 4), Axis.of("next.lr", 1, 2)
    };
    Sweep<Lazy<Net>> sweep = Sweep.random(BASE, 200, 42, axes);

    assertThat(fingerprints(Sweep.random(BASE, 5, 42, axes)))
        .isEqualTo(fingerprints(sweep).subList(0, 5));
    assertThat(fingerprints(Sweep.random(BASE, 5, 43, axes)))
        .isNotEqualTo(fingerprints(sweep).subList(0, 5));
    assertThat(sweep.get(0).name())
        .isEqualTo(Sweep.random(BASE, 1, 42, axes).get(0).name())
        .isEqualTo("lr=1.5634179846097456E-5,layers=4,next.lr=2");
    for (SweepRun<Lazy<Net>> run : sweep) {
      assertThat((Double) run.changes().get("lr")).isBetween(1e-5, 1e-1);
      assertThat((Integer) run.changes().get("layers")).isBetween(2, 4);
    }
    assertThat(sweep).extracting(run -> run.changes().get("layers")).contains(2, 3, 4);
    assertThat(Sweep.random(BASE, 50, 1, Axis.uniform("lr", 2, 3)))
        .allSatisfy(run -> assertThat((Double) run.changes().get("lr")).isBetween(2.0, 3.0));
  }

  @Test
  void drawsNothingOutsideTheBounds() {
    double above = Math.nextUp(1.0);

    assertThat(Sweep.random(BASE, 100, 1, Axis.uniform("lr", 1, above)))
        .allSatisfy(run -> assertThat(run.changes()).containsEntry("lr", 1.0));
    assertThat(Sweep.random(BASE, 100, 1, Axis.logUniform("lr", 3, Math.nextUp(3.0))))
        .allSatisfy(run -> assertThat(run.changes()).containsEntry("lr", 3.0));
  }

  @Test
  void makesConfigurationsOnlyWhenTheyAreAskedFor() {
    Net base = new Net(1, 0.5, LazySweepTest_Net.of(2, 0.25, null));
    Net.built = 0;

    Sweep<Net> sweep = Sweep.grid(base, Axis.of("layers", 1, 2, 3), Axis.of("lr", 1, 2));
    List<String> names = new ArrayList<>();
    sweep.forEach(run -> names.add(run.name()));

    assertThat(names).hasSize(6);
    assertThat(Net.built).isZero();
    assertThat(sweep.get(3).config().layers).isEqualTo(2);
    assertThat(Net.built).isEqualTo(1);
    assertThat(base.layers).isEqualTo(1);
  }

  @Test
  void namesWhatHasPartsByItsFingerprint() {
    Lazy<Net> other = LazySweepTest_Net.of(9, 9, null);
    Axis axis = Axis.of("next", other, null);

    assertThat(Sweep.grid(BASE, axis))
        .extracting(SweepRun::name)
        .containsExactly(
            "next=SweepTest.Net-" + Confingy.fingerprint(other).substring(0, 12), "next=null");
    String name =
        Sweep.grid(BASE, Axis.of("lr", 1), Axis.of("next.next.next", other, other)).get(0).name();
    assertThat(name).matches("[A-Za-z0-9._=,+\\[\\]-]{1,120}");
  }

  @Test
  void refusesWhatIsNoSweep() {
    assertThatThrownBy(() -> Sweep.zip(BASE, Axis.of("lr", 1, 2), Axis.of("layers", 1)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            """
            The axes do not go side by side.
              found:    axes of [2, 1] points
              expected: axes with the same number of points""");
    assertThatThrownBy(() -> Sweep.grid(BASE, Axis.uniform("lr", 0, 1)))
        .hasMessage(
            """
            An axis has no points that can be counted.
              found:    an axis whose numbers are drawn
              expected: an axis with a list of values
              to do:    use `Sweep.random(...)`""");
    Object[] many = new Object[50_000];
    assertThatThrownBy(() -> Sweep.grid(BASE, Axis.of("lr", many), Axis.of("layers", many)))
        .hasMessage(
            """
            The sweep has too many combinations.
              found:    more than 2147483647
              to do:    use fewer axes, or draw some with `Sweep.random(...)`""");
    assertThatThrownBy(() -> Axis.of("lr")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Axis.logUniform("lr", 0, 1)).hasMessage("from is above 0, not 0.0.");
    assertThatThrownBy(() -> Axis.logUniform("lr", 2, 1))
        .hasMessage("from is below to, and both are finite: not 2.0 and 1.0.");
    assertThatThrownBy(() -> Axis.uniform("lr", 1, 1))
        .hasMessage("from is below to, and both are finite: not 1.0 and 1.0.");
    assertThatThrownBy(() -> Axis.integers("lr", 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sweep.random(BASE, -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sweep.grid(BASE).get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    Iterator<SweepRun<Lazy<Net>>> ended = Sweep.random(BASE, 0, 0).iterator();
    assertThatThrownBy(ended::next).isInstanceOf(NoSuchElementException.class);
  }
}
