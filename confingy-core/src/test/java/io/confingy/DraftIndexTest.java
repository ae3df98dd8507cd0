package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.Track;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes of recipes that remember what stands in several places. */
class DraftIndexTest {

  @Track
  static class Pair {
    final Lazy<Layer> left;
    final Lazy<Layer> right;
    final List<Lazy<Layer>> more;

    Pair(Lazy<Layer> left, Lazy<Layer> right, List<Lazy<Layer>> more) {
      this.left = left;
      this.right = right;
      this.more = more;
    }
  }

  @Test
  void whatStandsInTwoPlacesIsLookedAtOnce() {
    LazyLayer layer = layer(1);
    LazyDraftIndexTest_Pair pair = remembering(LazyDraftIndexTest_Pair.of(layer, layer, List.of()));

    LazyDraftIndexTest_Pair changed =
        pair.edit(
            lens -> {
              lens.left().units(7);
              assertThat(lens.right().units()).isEqualTo(7);
            });

    assertThat(changed.right()).isSameAs(changed.left()).isEqualTo(layer(7));
  }

  @Test
  void whatIsPutElsewhereIsOneWithWhatWasChangedBefore() {
    LazyLayer layer = layer(1);
    LazyDraftIndexTest_Pair pair =
        remembering(LazyDraftIndexTest_Pair.of(layer, layer(2), List.of()));

    LazyDraftIndexTest_Pair changed =
        pair.edit(
            lens -> {
              lens.left().units(7);
              lens.right(layer);
            });

    assertThat(changed.right()).isSameAs(changed.left()).isEqualTo(layer(7));
  }

  @Test
  void whatIsLookedAtWhileItIsElsewhereIsThatOnceItIsBack() {
    Draft more =
        Drafting.of(
                remembering(
                    LazyDraftIndexTest_Pair.of(layer(1), layer(2), List.of(layer(3), layer(4)))))
            .part(2);
    Draft[] moved = new Draft[1];

    assertThatThrownBy(
            () ->
                more.drafting()
                    .attempt(
                        () -> {
                          Parts.remove(more, 0, 1);
                          moved[0] = more.part(0);
                          throw new IllegalStateException("refused");
                        }))
        .hasMessage("refused");

    assertThat(more.part(1)).isSameAs(moved[0]);
  }

  private static LazyLayer layer(int units) {
    return LazyLayer.of(units, 0.5, Optional.empty());
  }

  private static LazyDraftIndexTest_Pair remembering(LazyDraftIndexTest_Pair pair) {
    SharedParts.of(pair);
    return pair;
  }
}
