package io.confingy;

import io.confingy.internal.file.Storage;
import io.confingy.internal.json.Blocks;
import io.confingy.internal.json.Indented;
import io.confingy.internal.json.Insertions;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a configuration to a file, laid out, with no copy of the document in memory.
 *
 * <p>What is shared is known once all has been told. So it is told twice: first to nowhere, which
 * finds that, and all that is wrong, before there is a file; then to the file. Both have to be the
 * same.
 */
final class Saving implements Storage.Content {

  private final DocumentWriter writer;
  private final @Nullable Object config;
  private final Insertions ids;
  private final long checksum;

  /**
   * Tells the configuration for the first time.
   *
   * @throws SerializationException if it holds something that is no fingy, or is beyond a limit
   */
  Saving(DocumentWriter writer, @Nullable Object config) {
    this.writer = writer;
    this.config = config;
    CheckedOutputStream nowhere = checked(OutputStream.nullOutputStream());
    try {
      this.ids = writer.tell(config, Blocks.of(nowhere));
    } catch (IOException e) {
      throw new InternalConfingyException("JSON could not be written to nowhere.", e);
    }
    this.checksum = nowhere.getChecksum().getValue();
  }

  private static CheckedOutputStream checked(OutputStream out) {
    return new CheckedOutputStream(out, new CRC32());
  }

  /**
   * Tells the configuration for the second time.
   *
   * @throws SerializationException if it is not the same any more, or beyond a limit when laid out
   */
  @Override
  public void writeTo(OutputStream file) throws IOException {
    Indented indented = new Indented(file, writer.limits());
    CheckedOutputStream compact = checked(ids.into(indented));
    writer.tell(config, Blocks.of(compact));
    if (compact.getChecksum().getValue() != checksum) {
      throw new SerializationException(
          Problem.of("The configuration changed while it was saved.")
              .at(PathText.ROOT)
              .expected("a configuration that is the same for as long as it is written")
              .advice("save it when nobody changes it"));
    }
    int depth = finish(indented);
    if (ids.wrap()) {
      writer.checkDepth(depth);
    }
  }

  private static int finish(Indented indented) throws IOException {
    try {
      return indented.finish();
    } catch (ProblemException e) {
      throw new SerializationException(e.problem());
    }
  }
}
