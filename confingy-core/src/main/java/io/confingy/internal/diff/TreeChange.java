package io.confingy.internal.diff;

import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import io.confingy.internal.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The change from one JSON document to another, to be applied or spelled. */
public final class TreeChange {

  private final @Nullable TreeEdit edit;
  private final Interner interner;

  private TreeChange(@Nullable TreeEdit edit, Interner interner) {
    this.edit = edit;
    this.interner = interner;
  }

  /**
   * Returns the change between two documents, of plain maps and lists.
   *
   * @param interner what both have their nodes from
   */
  public static TreeChange between(Node a, Node b, Interner interner) {
    return new TreeChange(TreeEdit.between(a, b, interner), interner);
  }

  /** Returns the change as a list of the operations of RFC 6902. */
  public Node patch() {
    return TreePatch.of(edit);
  }

  /**
   * Returns a document with the change made.
   *
   * @param given the document, which has its nodes from the same interner
   * @throws ProblemException if it is not as the first one where the change is
   */
  public Node apply(Node given) {
    return edit == null ? given : TreeApplication.apply(edit, given, interner);
  }
}
