package com.acme.corpus;

import io.confingy.annotations.TrackExternal;
import java.util.List;
import java.util.Random;
import lib.Shapes;

@TrackExternal({Shapes.Pair.class, Shapes.Curve.class})
@TrackExternal(value = Shapes.Made.class, method = "ofNumber")
@TrackExternal(value = Shapes.Made.class, method = "ofText", parameters = String.class)
@TrackExternal(
    value = Shapes.Made.class,
    method = "ofText",
    parameters = {String.class, int[][].class})
@TrackExternal(value = Shapes.Made.class, method = "ofAny")
@TrackExternal(value = Random.class, parameters = long.class, names = "seed")
public class Externals {
  Object[] used() {
    return new Object[] {
      LazyShapes_Pair.of("a", 1),
      LazyShapes_Curve.of(Math::abs),
      LazyShapes_Made_ofText_String.of("a"),
      LazyShapes_Made_ofText_String_intArrayArray.of("a", new int[0]),
      LazyShapes_Made_ofAny.of(List.of()),
      LazyRandom.create(7)
    };
  }
}
