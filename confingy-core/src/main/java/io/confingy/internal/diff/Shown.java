package io.confingy.internal.diff;

import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.GraphText;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.Quote;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a value to a person: as short as possible, but another one differently. */
final class Shown {

  /** A text of more characters is cut. */
  private static final int LONGEST = 120;

  /** How much of two strings is shown in front of where they begin to differ. */
  private static final int LEAD = 20;

  private Shown() {}

  /**
   * Returns a value in a short form, one that the opposite value does not have.
   *
   * @param shared what may stand in several places, and is shown once
   */
  static String of(Node node, @Nullable Node opposite, Set<Node> shared) {
    String text = GraphText.of(node, LONGEST, shared);
    if (opposite == null || !text.equals(GraphText.of(opposite, LONGEST, shared))) {
      return Quote.harmless(text);
    }
    if (node instanceof Scalar.Text a && opposite instanceof Scalar.Text b) {
      return Quote.plain(tail(a.value(), b.value()));
    }
    return Quote.harmless(Describe.node(node));
  }

  /** Returns what of a string is not like the beginning of another. */
  private static String tail(String text, String other) {
    int same = 0;
    while (same < Math.min(text.length(), other.length())
        && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same <= LEAD ? text : "..." + text.substring(same - LEAD);
  }
}
