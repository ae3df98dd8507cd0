package io.confingy.examples.copying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyingTest {

  @Test
  void aCopyLeavesItsOriginalUnchanged() {
    // tag::copying[]
    LazyModel base = LazyModel.of(4, 0.1);
    LazyModel large = base.withLayers(8);
    LazyModel robust = base.copy(to -> to.layers(8).dropout(0.2));

    System.out.println(base.config()); // {layers=4, dropout=0.1}
    System.out.println(large.config()); // {layers=8, dropout=0.1}
    System.out.println(robust.config()); // {layers=8, dropout=0.2}
    // end::copying[]

    assertThat(base.config()).hasToString("{layers=4, dropout=0.1}");
    assertThat(large.config()).hasToString("{layers=8, dropout=0.1}");
    assertThat(robust.config()).hasToString("{layers=8, dropout=0.2}");
  }

  @Test
  void copiesAreRecipesLikeAnyOther() {
    assertThat(Models.large()).isEqualTo(LazyModel.of(8, 0.1)).isNotEqualTo(Models.base());
    assertThat(Models.large().instantiate()).isEqualTo(new Model(8, 0.1));
    assertThat(Models.robust().instantiate()).isEqualTo(new Model(8, 0.2));
  }
}
