package io.confingy;

import io.confingy.internal.json.JsonSink;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes configurations as documents, to memory. */
final class DocumentWriter {

  private final Scribes scribes;
  private final Limits limits;

  DocumentWriter(Scribes scribes, Limits limits) {
    this.scribes = scribes;
    this.limits = limits;
  }

  /** Returns a configuration as compact JSON. */
  byte[] write(@Nullable Object config) {
    try {
      return write(config, JsonSink.utf8(limits));
    } catch (IOException e) {
      return writeEscaped(config);
    }
  }

  /** Half of a surrogate pair has no form in UTF-8, but one as an escape. */
  private byte[] writeEscaped(@Nullable Object config) {
    try {
      return write(config, JsonSink.ascii(limits));
    } catch (IOException e) {
      throw new InternalConfingyException("JSON could not be written to memory.", e);
    }
  }

  private byte[] write(@Nullable Object config, JsonSink sink) throws IOException {
    new ObjectWalker(scribes, sink, limits).walk(config, Slot.ANY);
    try {
      return sink.toBytes();
    } catch (ProblemException e) {
      throw new SerializationException(e.problem().at(PathText.ROOT));
    }
  }
}
