package io.confingy;

import io.confingy.internal.graph.GraphDigest;
import io.confingy.internal.type.Slot;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Boils configurations of live objects down to digests, each object once; after an exception it is
 * of no use any more.
 */
final class Digester {

  private final GraphDigest digest = new GraphDigest();
  private final ObjectWalker walker;

  Digester(Scribes scribes) {
    walker = ObjectWalker.digesting(scribes, digest);
  }

  /**
   * Returns a digest that is the same exactly for equal configurations.
   *
   * @throws SerializationException if the configuration holds something that is no fingy
   */
  byte[] digest(@Nullable Object config) {
    walk(config);
    return digest.takeDigest();
  }

  /**
   * Returns what differs from that of any configuration that is not equal, and sorts by class and
   * simple arguments.
   *
   * @throws SerializationException if the configuration holds something that is no fingy
   */
  byte[] spelling(@Nullable Object config) {
    walk(config);
    return digest.takeSpelling();
  }

  private void walk(@Nullable Object config) {
    try {
      walker.walk(config, Slot.ANY);
    } catch (IOException e) {
      throw new InternalConfingyException("A configuration could not be told to memory.", e);
    }
  }
}
