package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import io.confingy.internal.graph.Document;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A document in a file, of which no more than a piece is in memory as long as it is handed on as it
 * is read.
 *
 * <p>Somebody may replace the file meanwhile: each reading takes what is there, but for that which
 * has to find what was read before.
 */
final class FileText implements DocumentText {

  private final Source source;
  private final CRC32 checksum = new CRC32();

  FileText(Source source) {
    this.source = source;
  }

  @Override
  public Document graph(Limits limits) {
    return JsonReader.read(source.readAll(), limits);
  }

  @Override
  public @Nullable Document straight(Limits limits, Receiver receiver) {
    checksum.reset();
    try (InputStream in = new MeasuredStream(source.open(), limits, checksum);
        JsonParser parser = JsonReader.FACTORY.createParser(in)) {
      return StraightReader.read(parser, limits, receiver);
    } catch (IOException | ProblemException e) {
      return null;
    }
  }

  @Override
  public @Nullable Document again(Limits limits) {
    byte[] all = source.readAll();
    CRC32 now = new CRC32();
    now.update(all);
    return now.getValue() == checksum.getValue() ? JsonReader.read(all, limits) : null;
  }
}
