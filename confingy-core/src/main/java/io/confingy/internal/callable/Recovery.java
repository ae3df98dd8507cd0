package io.confingy.internal.callable;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.invoke.SerializedLambda;
import org.jspecify.annotations.Nullable;

/**
 * Asks a function what it calls, as Java serialization would.
 *
 * <p>Nothing is serialized: the description of the function is kept, and something else goes into
 * the stream in its place.
 */
final class Recovery extends ObjectOutputStream {

  private @Nullable SerializedLambda recovered;

  private Recovery() throws IOException {
    super(OutputStream.nullOutputStream());
    enableReplaceObject(true);
  }

  /** Returns what a serializable function calls, or null where it does not say so. */
  static @Nullable SerializedLambda recover(Object function) {
    try (Recovery stream = new Recovery()) {
      stream.writeObject(function);
      return stream.recovered;
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  protected @Nullable Object replaceObject(@Nullable Object written) {
    if (written instanceof SerializedLambda lambda && recovered == null) {
      recovered = lambda;
    }
    return null;
  }
}
