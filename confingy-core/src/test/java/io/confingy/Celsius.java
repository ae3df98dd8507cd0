package io.confingy;

import io.confingy.spi.ValueHandler;

/** A value type whose handler the class path names. */
final class Celsius {

  private final double degrees;

  Celsius(double degrees) {
    this.degrees = degrees;
  }

  double degrees() {
    return degrees;
  }

  /** Named in {@code META-INF/services}. */
  public static final class Handler implements ValueHandler<Celsius> {
    @Override
    public Class<Celsius> type() {
      return Celsius.class;
    }

    @Override
    public String write(Celsius value) {
      return value.degrees() + " C";
    }

    @Override
    public Celsius read(String text) {
      return new Celsius(Double.parseDouble(text.replace(" C", "")));
    }
  }
}
