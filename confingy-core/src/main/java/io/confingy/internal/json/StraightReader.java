package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.confingy.internal.graph.BriefDecimal;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.json.Level.Role;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document in the order in which documents are written, and hands the configuration on as
 * it comes, without making a graph of it.
 *
 * <p>It takes what says what an object is as long as that comes before what is in it. Of anything
 * else, and of anything wrong, it says only that it cannot read it: then a {@link JsonReader},
 * which counts in the same way, reads the document from the start and has the last word.
 *
 * <p>There is no recursion: what is open is on a stack of {@link Level}s.
 */
final class StraightReader {

  private final Tokens tokens;
  private final Limits limits;
  private final Receiver receiver;
  private final MarkedObjects marked;
  private final Head head;
  private final List<Level> levels = new ArrayList<>();

  /** How many levels are open. */
  private int open;

  private Level top = new Level();

  /** How many objects and arrays of JSON are open. */
  private int depth;

  private long nodes;

  private StraightReader(JsonParser parser, Limits limits, Receiver receiver) {
    this.tokens = new Tokens(parser, limits);
    this.limits = limits;
    this.receiver = receiver;
    this.marked = new MarkedObjects(limits, null);
    this.head = new Head(tokens, marked.markers());
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

  private Document read() throws IOException {
    value(tokens.next());
    while (open > 0) {
      part();
    }
    tokens.end();
    return new Document(Scalar.Null.NULL, marked.classes(), false);
  }

  /** Reads the next part of what is open innermost, or its end. */
  private void part() throws IOException {
    switch (top.role) {
      case ARGUMENTS -> argument();
      case MAP -> mapped();
      case ELEMENTS -> element(tokens.next());
      case ENTRIES -> entry(tokens.next());
      case ENTRY -> keyOrValue(tokens.next());
      case WHOLE -> {
        pop();
        endHead();
      }
    }
  }

  private void argument() throws IOException {
    FieldName likely = receiver.likelyArgument();
    if (likely != null && tokens.nextIs(likely.spelled)) {
      receiver.argument();
    } else if ((likely == null ? tokens.next() : tokens.current()) == JsonToken.END_OBJECT) {
      end();
      return;
    } else {
      receiver.argument(tokens.name());
    }
    value(tokens.next());
  }

  /** Reads a key, unless it has been read, and its value. */
  private void mapped() throws IOException {
    if (!top.named) {
      if (tokens.next() == JsonToken.END_OBJECT) {
        end();
        return;
      }
      key();
    }
    top.named = false;
    value(tokens.next());
  }

  private void key() throws IOException {
    String name = tokens.name();
    Tokens.require(top.addKey(name) && (top.marked || Bit.of(name) == 0));
    receiver.text(name);
    top.named = true;
  }

  private void element(JsonToken token) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      end();
    } else {
      value(token);
    }
  }

  private void entry(JsonToken token) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      end();
    } else {
      Tokens.require(token == JsonToken.START_ARRAY);
      deeper();
      push(Role.ENTRY, false);
    }
  }

  private void keyOrValue(JsonToken token) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      Tokens.require(top.size == 2);
      pop();
      depth--;
      counted();
    } else {
      top.size++;
      value(token);
    }
  }

  private void value(JsonToken token) throws IOException {
    switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> {
        deeper();
        receiver.startContainer(Shape.LIST, null);
        push(Role.ELEMENTS, false);
      }
      case VALUE_STRING -> {
        receiver.text(tokens.text());
        counted();
      }
      case VALUE_NUMBER_INT -> whole();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> scalar(Scalar.Bool.of(true));
      case VALUE_FALSE -> scalar(Scalar.Bool.of(false));
      case VALUE_NULL -> scalar(Scalar.Null.NULL);
      default -> throw Tokens.uncommon();
    }
  }

  private void whole() throws IOException {
    if (tokens.isLong()) {
      receiver.whole(tokens.whole());
      counted();
    } else {
      scalar(tokens.bigWhole());
    }
  }

  private void decimal() throws IOException {
    long brief = tokens.briefDecimal();
    if (brief != BriefDecimal.NONE) {
      receiver.decimal(brief);
      counted();
    } else {
      scalar(tokens.decimal());
    }
  }

  private void scalar(Scalar scalar) {
    receiver.scalar(scalar);
    counted();
  }

  private void object() throws IOException {
    deeper();
    int marker = head.read(receiver.place());
    if (marker == Bit.VALUE) {
      Tokens.require(depth == 1 && (head.markers() & ~Bit.VERSION) == Bit.VALUE);
      push(Role.WHOLE, false);
      value(tokens.next());
    } else if (marker != 0) {
      content(marker);
    } else if (tokens.current() == JsonToken.END_OBJECT) {
      withoutParts(head.markers());
      depth--;
      counted();
    } else {
      Tokens.require(head.markers() == 0);
      receiver.startContainer(Shape.MAP, null);
      push(Role.MAP, false);
      key();
    }
  }

  private void content(int marker) throws IOException {
    marked.begin(head.markers(), depth == 1, receiver);
    boolean array = tokens.next() == JsonToken.START_ARRAY;
    Tokens.require(array || tokens.current() == JsonToken.START_OBJECT);
    deeper();
    if (marker == Bit.ENTRIES) {
      push(array ? Role.ENTRIES : Role.MAP, true);
    } else {
      Tokens.require(array == (marker == Bit.ITEMS));
      push(array ? Role.ELEMENTS : Role.ARGUMENTS, true);
    }
  }

  private void withoutParts(int markers) {
    if (markers == 0) {
      receiver.startContainer(Shape.MAP, null);
      receiver.end();
    } else if (markers == Bit.REF) {
      receiver.reference(marked.markers().id(Bit.REF));
    } else {
      Scalar scalar = marked.scalar(depth == 1 ? markers & ~Bit.VERSION : markers);
      if (scalar == null) {
        throw Tokens.uncommon();
      }
      receiver.scalar(scalar);
    }
  }

  private void end() throws IOException {
    receiver.end();
    boolean inHead = top.marked;
    pop();
    depth--;
    if (inHead) {
      endHead();
    }
    counted();
  }

  /** Reads on behind the parts of an object, where the outermost one says what the classes are. */
  private void endHead() throws IOException {
    JsonToken token = tokens.next();
    if (depth == 1 && token == JsonToken.FIELD_NAME) {
      Tokens.require(tokens.name().equals(Markers.CLASSES));
      nodes = new SaidOfClasses(tokens, limits, marked.table()).read(nodes);
      token = tokens.next();
    }
    Tokens.require(token == JsonToken.END_OBJECT);
    depth--;
  }

  private void deeper() {
    limits.checkJsonDepth(++depth);
  }

  private void push(Role role, boolean inHead) {
    if (open == levels.size()) {
      levels.add(new Level());
    }
    top = levels.get(open++);
    top.start(role, inHead);
  }

  private void pop() {
    if (--open > 0) {
      top = levels.get(open - 1);
    }
  }

  /** Notes that a value has ended, which counts as one. */
  private void counted() {
    limits.checkNodes(++nodes);
  }
}
