package com.acme;

import io.confingy.Exports;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The methods of {@link Losses.Scale} that a document may refer to. */
@Generated("io.confingy.processor.TrackProcessor")
final class ExportsOfLosses_Scale extends Exports {
  static {
    register(new ExportsOfLosses_Scale());
  }

  private ExportsOfLosses_Scale() {
    super(Losses.Scale.class, MethodHandles.lookup());
    export("apply", double.class);
  }
}
