package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.limit.Limits;
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
    return new ComparedText(json);
  }

  /** Returns a document in a file; what is no regular file, such as a pipe, is read only once. */
  static Compared of(Path file, Limits limits) {
    ComparedFile compared = new ComparedFile(file, limits);
    return Files.isRegularFile(file) ? compared : new ComparedText(compared.read());
  }
}
