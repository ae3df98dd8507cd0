package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.json.JsonReader;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One of two documents that are compared. */
interface Compared {

  /**
   * Reads it, and keeps what it has in common with others only once.
   *
   * @throws DeserializationException if it is not a document
   * @throws StorageException if it cannot be read
   */
  Document read(Limits limits, Interner interner);

  /**
   * Returns it as it was when it was compared.
   *
   * @throws StorageException if it cannot be had any more
   */
  String text();

  /** Returns a document that is a string. */
  static Compared of(String json) {
    return new Text(json);
  }

  /** Returns a document in a file; what is no regular file, such as a pipe, is read only once. */
  static Compared of(Path file, Limits limits) {
    ComparedFile compared = new ComparedFile(file, limits);
    return Files.isRegularFile(file) ? compared : new Text(compared.read());
  }

  /**
   * A document that is a string.
   *
   * @param text the string
   */
  record Text(String text) implements Compared {
    @Override
    public Document read(Limits limits, Interner interner) {
      try {
        return JsonReader.read(text, limits, interner);
      } catch (ProblemException e) {
        throw ConfingyRuntime.refused(e);
      }
    }
  }
}
