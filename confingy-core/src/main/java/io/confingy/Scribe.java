package io.confingy;

import io.confingy.internal.type.Slot;
import java.io.IOException;

/** Tells the values of one class as events. */
interface Scribe {

  /** Tells a value at once or, where it has parts, begins to tell it. */
  void write(ObjectWalker walker, Object value, Slot slot) throws IOException;
}
