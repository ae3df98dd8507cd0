package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads and writes JSON as it stands, to which markers are fields like all others: objects are
 * plain maps and arrays plain lists.
 */
public final class PlainJson {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(JsonReader.UNCONSTRAINED)
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private PlainJson() {}

  /** Reads a document that {@link JsonReader} has found to be one. */
  public static Node read(String json) {
    return read(json, new Interner(true));
  }

  /** Reads such a document, and keeps what it has in common with others only once. */
  public static Node read(String json, Interner interner) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return read(parser, interner);
    } catch (IOException e) {
      throw new UncheckedIOException("A document that was read could not be read again.", e);
    }
  }

  private static Node read(JsonParser parser, Interner interner) throws IOException {
    List<Node> outer = new ArrayList<>(1);
    Deque<List<Node>> open = new ArrayDeque<>();
    open.push(outer);
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT, START_ARRAY -> open.push(new ArrayList<>());
        case END_OBJECT -> close(Shape.MAP, open, interner);
        case END_ARRAY -> close(Shape.LIST, open, interner);
        default -> open.element().add(interner.scalar(scalar(token, parser)));
      }
    }
    return outer.get(0);
  }

  private static void close(Shape shape, Deque<List<Node>> open, Interner interner) {
    ContainerNode container = ContainerNode.of(shape, open.remove());
    open.element().add(interner.composite(container, false));
  }

  private static Scalar scalar(JsonToken token, JsonParser parser) throws IOException {
    return switch (token) {
      case FIELD_NAME, VALUE_STRING -> new Scalar.Text(parser.getText());
      case VALUE_NUMBER_INT -> whole(parser);
      case VALUE_NUMBER_FLOAT -> new Scalar.Decimal(parser.getText());
      case VALUE_TRUE -> Scalar.Bool.of(true);
      case VALUE_FALSE -> Scalar.Bool.of(false);
      default -> Scalar.Null.NULL;
    };
  }

  private static Scalar whole(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT, LONG -> Scalar.Whole.of(parser.getLongValue());
      default -> new Scalar.BigWhole(parser.getBigIntegerValue());
    };
  }

  /** Writes such a document, compactly, as {@link JsonSink} would. */
  public static String write(Node root) {
    try {
      return write(root, false);
    } catch (IOException e) {
      return writeEscaped(root);
    }
  }

  /** Half of a surrogate pair has no form in UTF-8, but one as an escape. */
  private static String writeEscaped(Node root) {
    try {
      return write(root, true);
    } catch (IOException e) {
      throw new UncheckedIOException("JSON could not be written to memory.", e);
    }
  }

  private static String write(Node root, boolean ascii) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      if (ascii) {
        json.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
      }
      Deque<Open> open = new ArrayDeque<>();
      start(root, json, open);
      while (!open.isEmpty()) {
        advance(open, json);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void advance(Deque<Open> open, JsonGenerator json) throws IOException {
    Open top = open.element();
    if (top.next == top.container.size()) {
      open.pop();
      if (top.isObject()) {
        json.writeEndObject();
      } else {
        json.writeEndArray();
      }
      return;
    }
    if (top.isObject()) {
      json.writeFieldName(((Scalar.Text) top.container.part(top.next++)).value());
    }
    start(top.container.part(top.next++), json, open);
  }

  private static void start(Node node, JsonGenerator json, Deque<Open> open) throws IOException {
    if (node instanceof ContainerNode container) {
      Open started = new Open(container);
      open.push(started);
      if (started.isObject()) {
        json.writeStartObject();
      } else {
        json.writeStartArray();
      }
    } else if (node instanceof Scalar.Text text) {
      json.writeString(text.value());
    } else if (node instanceof Scalar.Whole whole) {
      json.writeNumber(whole.value());
    } else if (node instanceof Scalar.BigWhole big) {
      json.writeNumber(big.value());
    } else if (node instanceof Scalar.Decimal decimal) {
      json.writeNumber(decimal.text());
    } else if (node instanceof Scalar.Bool bool) {
      json.writeBoolean(bool.value());
    } else {
      json.writeNull();
    }
  }

  private static final class Open {
    final ContainerNode container;
    int next;

    Open(ContainerNode container) {
      this.container = container;
    }

    boolean isObject() {
      return container.shape().form() == Shape.Form.MAP;
    }
  }
}
