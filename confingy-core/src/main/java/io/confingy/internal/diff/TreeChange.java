package io.confingy.internal.diff;

import io.confingy.internal.graph.Node;
import io.confingy.internal.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The change from one JSON document to another, to be applied or spelled. */
public final class TreeChange {

  private final Node a;
  private final @Nullable TreeEdit edit;

  private TreeChange(Node a, @Nullable TreeEdit edit) {
    this.a = a;
    this.edit = edit;
  }

  /** Returns the change between two documents, of plain maps and lists. */
  public static TreeChange between(Node a, Node b) {
    return new TreeChange(a, TreeEdit.between(a, b, new Work()));
  }

  /** Returns the change as a list of the operations of RFC 6902. */
  public Node patch() {
    return TreePatch.of(edit);
  }

  /**
   * Returns a document with the change made.
   *
   * @throws ProblemException if it is not as the first one where the change is
   */
  public Node apply(Node given) {
    return edit == null ? given : TreeApplication.apply(edit, a, given);
  }
}
