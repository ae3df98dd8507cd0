package io.confingy.examples.concepts;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.List;

/** A network with a default for each argument. */
@Track
public class Network {
  private final String name;
  private final Activation activation;
  private final List<Integer> sizes;

  /**
   * Makes a network.
   *
   * @param name what it is called
   * @param activation what comes after each layer
   * @param sizes how wide the layers are
   */
  @Track
  public Network(
      @Default("net") String name,
      @Default("RELU") Activation activation,
      @Default(method = "defaultSizes") List<Integer> sizes) {
    this.name = name;
    this.activation = activation;
    this.sizes = List.copyOf(sizes);
  }

  /**
   * Makes a network of one layer.
   *
   * @param size how wide it is
   */
  public Network(int size) {
    this("single", Activation.RELU, List.of(size));
  }

  static List<Integer> defaultSizes() {
    return List.of(64, 32);
  }

  /** What comes after a layer. */
  public enum Activation {
    /** What is above zero stays. */
    RELU,
    /** The hyperbolic tangent. */
    TANH
  }

  @Override
  public String toString() {
    return name + " " + sizes + " " + activation;
  }
}
