package com.acme;

import io.confingy.Exports;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/** The methods of {@link Losses} that a document may refer to. */
@Generated("io.confingy.processor.TrackProcessor")
final class ExportsOfLosses extends Exports {
  static {
    register(new ExportsOfLosses());
  }

  private ExportsOfLosses() {
    super(Losses.class, MethodHandles.lookup());
    export("squared", double.class, double.class);
    export("largest", List.class, Comparable[].class);
  }
}
