package io.confingy.cli.view;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** The documents that the page can show; safe to be used by several threads at once. */
final class Library {

  /** More than a reader keeps apart. */
  static final int MOST = 100;

  /** How many characters all of them have at most. */
  static final long MOST_CHARACTERS = 256L << 20;

  private final List<Opened> documents = new ArrayList<>();

  /**
   * Adds a document and returns its number.
   *
   * @throws ProblemException if it is none, or there is no room
   */
  int add(String name, String text) {
    return add(Opened.of(name, text));
  }

  /**
   * Adds a document that was read and returns its number.
   *
   * @throws ProblemException if there is no room
   */
  synchronized int add(Opened opened) {
    long characters = documents.stream().mapToLong(each -> each.text().length()).sum();
    if (documents.size() >= MOST || characters + opened.text().length() > MOST_CHARACTERS) {
      throw new ProblemException(
          Problem.of("The library has no room for another document.")
              .found(documents.size() + " documents of " + characters + " characters")
              .expected(MOST + " documents of " + MOST_CHARACTERS + " characters at most")
              .advice("end `confingy viz`, and start it again with what you want to see"));
    }
    documents.add(opened);
    return documents.size() - 1;
  }

  /** Returns all documents, by their numbers. */
  synchronized List<Opened> documents() {
    return List.copyOf(documents);
  }
}
