package it;

import io.confingy.annotations.Track;
import lombok.AllArgsConstructor;
import lombok.Getter;

@Track
@AllArgsConstructor
@Getter
public class Foo {
  private final String bar;
}
