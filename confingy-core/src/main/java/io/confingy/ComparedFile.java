package io.confingy;

import io.confingy.internal.file.Storage;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.json.JsonReader;
import io.confingy.internal.json.MeasuredStream;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A document in a file, of which no more than a piece is in memory while it is read. */
final class ComparedFile implements Compared {

  private final Path file;
  private final long mostBytes;

  /** What was read the last time. */
  private final CRC32 checksum = new CRC32();

  ComparedFile(Path file, Limits limits) {
    this.file = file;
    this.mostBytes = limits.documentSize();
  }

  @Override
  public Document read(Limits limits, Interner interner) {
    checksum.reset();
    try (InputStream in = new MeasuredStream(Storage.open(file), limits, checksum)) {
      return JsonReader.read(in, limits, interner);
    } catch (IOException e) {
      throw new StorageException(Storage.notRead(file, e), e);
    } catch (ProblemException e) {
      Problem problem = e.problem();
      throw ConfingyRuntime.refused(
          new ProblemException(
              new Problem(
                  "The file `" + file + "` cannot be compared. " + problem.sentence(),
                  problem.path(),
                  problem.found(),
                  problem.expected(),
                  problem.advice())));
    }
  }

  @Override
  public String text() {
    byte[] all = readAll();
    CRC32 now = new CRC32();
    now.update(all);
    if (now.getValue() != checksum.getValue()) {
      throw new StorageException(
          Problem.of("The file `" + file + "` is not what it was when it was compared.")
              .found("other content")
              .expected("the document that was compared, which is not kept in memory")
              .advice("compare the files again"),
          null);
    }
    return new String(all, StandardCharsets.UTF_8);
  }

  /** Returns what is in the file, to be compared as it is. */
  String read() {
    return new String(readAll(), StandardCharsets.UTF_8);
  }

  private byte[] readAll() {
    try {
      return Storage.read(file, mostBytes);
    } catch (ProblemException e) {
      throw new StorageException(e.problem(), e.getCause());
    }
  }

  /** Tells whether both were the same file with the same content. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ComparedFile compared
        && file.equals(compared.file)
        && checksum.getValue() == compared.checksum.getValue();
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + Long.hashCode(checksum.getValue());
  }
}
