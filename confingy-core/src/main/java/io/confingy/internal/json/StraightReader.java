package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Receiver;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document in the order in which documents are written, and hands the configuration on as
 * it comes, without making a graph of it.
 *
 * <p>It takes what says what an object is as long as that comes before what is in it. Of anything
 * else, and of anything wrong, it says only that it cannot read it: then a {@link JsonReader},
 * which counts in the same way, reads the document from the start and has the last word.
 */
final class StraightReader extends JsonReader {

  private final Receiver receiver;

  /** How deep the table of classes is while it is read, which is read as a graph; else 0. */
  private int classesAt;

  private StraightReader(JsonParser parser, Limits limits, Receiver receiver) {
    super(parser, limits, null);
    this.receiver = receiver;
  }

  /** Reads from a parser; returns what is left of the document, or null where it cannot read it. */
  static @Nullable Document read(JsonParser parser, Limits limits, Receiver receiver)
      throws IOException {
    try {
      return new StraightReader(parser, limits, receiver).read();
    } catch (ProblemException e) {
      return null;
    }
  }

  @Override
  void push(boolean array) {
    if (classesAt > 0) {
      super.push(array);
      return;
    }
    Role role = depth == 0 || holdsValue() ? value(array) : insideMarked(array);
    super.push(array);
    top.role(role);
  }

  /** Tells whether what comes next is a value of the configuration, and not one of a marker. */
  private boolean holdsValue() {
    if (top.role().holdsValues()) {
      return true;
    }
    boolean wrapped = depth == 1 && top.awaits(Bit.VALUE) && top.role() == Role.HEAD;
    if (wrapped) {
      require((top.markers() & ~Bit.VERSION) == Bit.VALUE);
      top.begin();
    }
    return wrapped;
  }

  private Role value(boolean array) {
    if (array) {
      receiver.startContainer(Shape.LIST, null);
      return Role.ELEMENTS;
    }
    return Role.HEAD;
  }

  private Role insideMarked(boolean array) {
    if (top.role() == Role.ENTRIES) {
      require(array);
      return Role.ENTRY;
    }
    require(top.role() == Role.HEAD);
    if (top.awaits(Bit.CLASSES)) {
      require(depth == 1 && top.hasBegun() && !array);
      classesAt = depth + 1;
      return Role.MARKER_VALUE;
    }
    if (top.awaits(Bit.TYPE)) {
      require(!array);
      return Role.MARKER_VALUE;
    }
    require(!top.hasBegun() && top.awaitsAny(Bit.CONTENT));
    top.begin();
    marked.begin(top, depth == 1, receiver);
    if (top.awaits(Bit.ENTRIES)) {
      return array ? Role.ENTRIES : Role.MAP;
    }
    boolean items = top.awaits(Bit.ITEMS);
    require(array == items);
    return items ? Role.ELEMENTS : Role.ARGUMENTS;
  }

  @Override
  void named() {
    if (classesAt > 0) {
      return;
    }
    switch (top.role()) {
      case ARGUMENTS -> receiver.argument(top.latestName());
      case MAP -> key();
      case HEAD -> {
        if (!top.expectsMarkerValue()) {
          require(top.markers() == 0);
          top.role(Role.MAP);
          receiver.startContainer(Shape.MAP, null);
          key();
        }
      }
      default -> {}
    }
  }

  private void key() {
    require(!top.expectsMarkerValue());
    receiver.text(top.latestName());
  }

  @Override
  void string() throws IOException {
    if (isValue()) {
      receiver.text(text());
      counted();
    } else {
      super.string();
    }
  }

  @Override
  void integer() throws IOException {
    if (isValue() && isLong()) {
      limits.checkNumber(parser.getTextLength());
      receiver.whole(parser.getLongValue());
      counted();
    } else {
      super.integer();
    }
  }

  /** Tells whether what comes next is a value of the configuration. */
  private boolean isValue() {
    return classesAt == 0 && (depth == 0 || holdsValue());
  }

  @Override
  void add(Node node) {
    if (isValue()) {
      receiver.scalar((Scalar) node);
      counted();
    } else {
      require(classesAt > 0 || top.role() != Role.ENTRIES);
      super.add(node);
    }
  }

  @Override
  void end() {
    if (classesAt > 0) {
      super.end();
      classesAt = depth < classesAt ? 0 : classesAt;
      return;
    }
    switch (top.role()) {
      case HEAD -> endMarked();
      case MARKER_VALUE -> super.end();
      case ENTRY -> {
        require(top.size() == 2);
        pop();
        counted();
      }
      default -> {
        receiver.end();
        pop();
        if (depth == 0 || holdsValue()) {
          counted();
        } else {
          top.passed();
        }
      }
    }
  }

  private void endMarked() {
    Frame head = top;
    boolean outermost = depth == 1;
    if (!head.hasBegun()) {
      endScalar(head, outermost);
      return;
    }
    int behind = head.behind();
    require(behind == 0 || (behind == Bit.CLASSES && outermost));
    if (behind != 0) {
      marked.readClasses(head);
    }
    pop();
    if (outermost && (head.markers() & Bit.VALUE) != 0) {
      complete();
    } else {
      counted();
    }
  }

  private void endScalar(Frame head, boolean outermost) {
    if (head.markers() == Bit.REF) {
      receiver.reference(marked.reference(head));
    } else {
      Node node = marked.close(head, outermost);
      if (node instanceof Scalar scalar) {
        receiver.scalar(scalar);
      } else {
        require(
            node instanceof ContainerNode map
                && map.shape().isPlain(Shape.Form.MAP)
                && map.size() == 0);
        receiver.startContainer(Shape.MAP, null);
        receiver.end();
      }
    }
    pop();
    counted();
  }

  /** Notes that a value has ended, which counts as one. */
  private void counted() {
    limits.checkNodes(++nodes);
    if (depth == 0) {
      complete();
    } else {
      top.passed();
    }
  }

  private static void require(boolean common) {
    if (!common) {
      throw new ProblemException(Problem.of("The document is not as it would be written."));
    }
  }
}
