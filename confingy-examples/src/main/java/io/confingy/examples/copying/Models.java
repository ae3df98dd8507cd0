package io.confingy.examples.copying;

/** The models of an imagined paper. */
public final class Models {

  private Models() {}

  /**
   * The model all others are made from.
   *
   * @return a recipe
   */
  public static LazyModel base() {
    return LazyModel.of(4, 0.1);
  }

  /**
   * The base, twice as deep.
   *
   * @return a recipe
   */
  public static LazyModel large() {
    return base().withLayers(8);
  }

  /**
   * The base with several changes at once.
   *
   * @return a recipe
   */
  public static LazyModel robust() {
    return base().copy(to -> to.layers(8).dropout(0.2));
  }
}
