package io.confingy;

import io.confingy.internal.json.Blocks;
import io.confingy.internal.json.Insertions;
import io.confingy.internal.json.JsonSink;
import io.confingy.internal.json.Nesting;
import io.confingy.internal.json.Pieces;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes configurations as documents. */
final class DocumentWriter {

  private final Scribes scribes;
  private final Limits limits;

  DocumentWriter(Scribes scribes, Limits limits) {
    this.scribes = scribes;
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Returns a configuration as compact JSON. */
  String text(@Nullable Object config) {
    try {
      Pieces pieces = new Pieces();
      Insertions ids = tell(config, pieces);
      if (ids.wrap()) {
        return new String(checked(pieces.bytes(ids)), StandardCharsets.UTF_8);
      }
      return pieces.text(ids);
    } catch (IOException e) {
      throw notToMemory(e);
    }
  }

  /** Returns a configuration as compact JSON in UTF-8. */
  byte[] bytes(@Nullable Object config) {
    try {
      Pieces pieces = new Pieces();
      Insertions ids = tell(config, pieces);
      byte[] document = pieces.bytes(ids);
      return ids.wrap() ? checked(document) : document;
    } catch (IOException e) {
      throw notToMemory(e);
    }
  }

  private byte[] checked(byte[] document) {
    checkDepth(Nesting.of(document));
    return document;
  }

  private static InternalConfingyException notToMemory(IOException e) {
    return new InternalConfingyException("JSON could not be written to memory.", e);
  }

  /**
   * Writes a configuration as compact JSON, without the ids of what is shared; returns what puts
   * them in.
   *
   * @throws SerializationException if it holds something that is no fingy, or is beyond a limit
   */
  Insertions tell(@Nullable Object config, Blocks out) throws IOException {
    JsonSink sink = new JsonSink(out, limits);
    new ObjectWalker(scribes, sink, limits).walk(config, Slot.ANY);
    try {
      return sink.finish();
    } catch (ProblemException e) {
      throw new SerializationException(e.problem().at(PathText.ROOT));
    }
  }

  /** Throws where the ids have made a document too deep. */
  void checkDepth(long depth) {
    try {
      limits.checkJsonDepth(depth);
    } catch (ProblemException e) {
      throw new SerializationException(e.problem().at(PathText.ROOT));
    }
  }
}
