package com.acme;

import io.confingy.Exports;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The methods of {@link Shape} that a document may refer to. */
@Generated("io.confingy.processor.TrackProcessor")
final class ExportsOfShape extends Exports {
  static {
    register(new ExportsOfShape());
  }

  private ExportsOfShape() {
    super(Shape.class, MethodHandles.lookup());
    export("ofSides", String.class, Number.class);
  }
}
