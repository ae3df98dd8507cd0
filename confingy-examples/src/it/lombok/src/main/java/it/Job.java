package it;

import io.confingy.annotations.Track;
import lombok.Value;

/** Takes the companion of a class whose constructor is not there yet either. */
@Track
@Value
public class Job {
  LazyFoo foo;
  int times;
}
