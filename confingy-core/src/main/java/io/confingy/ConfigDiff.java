package io.confingy;

import io.confingy.internal.diff.Comparison;
import io.confingy.internal.diff.Delta;
import io.confingy.internal.diff.TreeChange;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import io.confingy.internal.json.PlainJson;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what changed from one configuration to another; {@link Confingy#diff(String, String)} makes
 * it.
 *
 * <p>It is immutable, and safe to be used by several threads at once. It keeps both documents, but
 * for those in files: {@link #apply} and {@link #toJsonPatch} read these again.
 */
public final class ConfigDiff {

  private final Compared a;
  private final Compared b;
  private final Limits limits;
  private final List<Change> changes;

  private ConfigDiff(Compared a, Compared b, Limits limits, List<Change> changes) {
    this.a = a;
    this.b = b;
    this.limits = limits;
    this.changes = changes;
  }

  static ConfigDiff between(Compared a, Compared b, Limits limits) {
    List<Change> changes = new ArrayList<>();
    Interner interner = new Interner(false);
    Document first = a.read(limits, interner);
    Document second = b.read(limits, interner);
    for (Delta delta : Comparison.between(first, second, interner)) {
      changes.add(new Change(delta));
    }
    return new ConfigDiff(a, b, limits, Collections.unmodifiableList(changes));
  }

  /**
   * Tells whether the two are the same: in values, classes and the code of these, and in which
   * places hold one object.
   *
   * <p>How a document is laid out does not matter, nor in how many digits it spells a number.
   *
   * @return whether there are no {@link #changes()}
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Returns the changes, in the order of the second document; those of the code of classes come
   * last.
   *
   * @return an unmodifiable list
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Makes the changes in a document.
   *
   * <p>That is the first of the compared documents, or one that is like it where something changed;
   * what else differs in it is kept. Elements of a list in which something changed are known by
   * their positions, so that such a list has to have as many of them as it had.
   *
   * @param json a document
   * @return the changed document, compact; from the first document exactly what the second one is
   *     without its layout
   * @throws DeserializationException if it is not a document, differs where something changed, or
   *     would not be a document with the changes made
   * @throws StorageException if files were compared, and are not what they were
   */
  public String apply(String json) {
    check(json);
    try {
      Interner interner = new Interner(true);
      Node given = PlainJson.read(json, interner);
      String changed = PlainJson.write(treeChange(interner).apply(given));
      check(changed);
      return changed;
    } catch (ProblemException e) {
      throw new DeserializationException(e.problem());
    }
  }

  /**
   * Returns the changes as a JSON Patch (RFC 6902) for the text of the first document.
   *
   * <p>It is about the JSON form, markers included: a library that applies it to the first document
   * gets the second one, whose fields may then come in another order.
   *
   * @return a JSON array of operations; an empty one where the documents are the same JSON
   * @throws StorageException if files were compared, and are not what they were
   */
  public String toJsonPatch() {
    return PlainJson.write(treeChange(new Interner(true)).patch());
  }

  private void check(String json) {
    Compared.of(json).read(limits, new Interner(false));
  }

  private TreeChange treeChange(Interner interner) {
    return TreeChange.between(
        PlainJson.read(a.text(), interner), PlainJson.read(b.text(), interner), interner);
  }

  /**
   * Returns the changes back from the second configuration to the first.
   *
   * @return the same changes seen from the other side
   */
  public ConfigDiff invert() {
    return new ConfigDiff(b, a, limits, changes.stream().map(Change::inverse).toList());
  }

  /**
   * Tells whether another object has the changes between the same two documents.
   *
   * @param other any object
   * @return whether it is a diff of the same texts, or of the same files with the same content
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConfigDiff diff && a.equals(diff.a) && b.equals(diff.b);
  }

  /**
   * Returns a hash code that fits {@link #equals}.
   *
   * @return the hash code
   */
  @Override
  public int hashCode() {
    return a.hashCode() * 31 + b.hashCode();
  }

  /**
   * Returns the changes as JSON, for a program.
   *
   * @return an array with an object for each change: {@code kind}, and as far as the change has
   *     them {@code type}, {@code from}, {@code to}, {@code before} and {@code after}, as the
   *     methods of {@link Change} return them
   */
  public String toJson() {
    return PlainJson.write(DiffJson.of(changes));
  }

  /**
   * Returns the changes as a page for a browser, by object, with what was before and what is now.
   *
   * <p>The page is one file: it has no script, loads nothing, and forbids both to whatever a
   * document might smuggle in. It can be read in a dark and a light window, wide or narrow, and
   * without its colours.
   *
   * @return HTML, to be stored as UTF-8
   */
  public String toHtml() {
    return DiffHtml.of(changes);
  }

  /**
   * Returns the changes in a readable form, coloured for a terminal.
   *
   * @return what {@link #toString} returns, with the colours of ANSI: what was added is green, what
   *     was removed red, another value yellow
   */
  public String toColouredText() {
    return DiffText.of(changes, true);
  }

  /**
   * Returns the changes in a readable form: one a line, those of an object under a heading that
   * says where it is and of which class.
   *
   * @return a text for a reader, in which nothing of the documents controls a terminal; not meant
   *     to be parsed
   */
  @Override
  public String toString() {
    return DiffText.of(changes, false);
  }
}
