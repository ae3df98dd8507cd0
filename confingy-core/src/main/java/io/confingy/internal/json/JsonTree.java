package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confingy.internal.value.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a tree of Jackson's from a document, as Jackson would. */
public final class JsonTree {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().streamReadConstraints(JsonReader.UNCONSTRAINED).build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Deque<JsonNode> open = new ArrayDeque<>();
  private @Nullable JsonNode root;

  private JsonTree() {}

  /** Returns a document that was just written as a tree. */
  public static JsonNode of(byte[] document) {
    try (JsonParser parser = FACTORY.createParser(document)) {
      return new JsonTree().read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("A document that was written could not be read.", e);
    }
  }

  private JsonNode read(JsonParser parser) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT -> open(NODES.objectNode(), parser);
        case START_ARRAY -> open(NODES.arrayNode(), parser);
        case END_OBJECT, END_ARRAY -> open.pop();
        case FIELD_NAME -> {}
        case VALUE_STRING -> add(NODES.textNode(parser.getText()), parser);
        case VALUE_NUMBER_INT -> add(whole(parser), parser);
        case VALUE_NUMBER_FLOAT -> add(decimal(parser), parser);
        case VALUE_TRUE, VALUE_FALSE ->
            add(NODES.booleanNode(token == JsonToken.VALUE_TRUE), parser);
        default -> add(NODES.nullNode(), parser);
      }
    }
    return Objects.requireNonNull(root);
  }

  private void open(JsonNode container, JsonParser parser) throws IOException {
    add(container, parser);
    open.push(container);
  }

  private void add(JsonNode node, JsonParser parser) throws IOException {
    JsonNode parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (parent instanceof ObjectNode object) {
      object.set(parser.currentName(), node);
    } else {
      ((ArrayNode) parent).add(node);
    }
  }

  private static JsonNode whole(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  /** Returns a double, as Jackson does, but not where digits would be lost. */
  private static JsonNode decimal(JsonParser parser) throws IOException {
    double nearest = parser.getDoubleValue();
    boolean kept = Double.isFinite(nearest) && Numbers.literal(nearest).equals(parser.getText());
    return kept ? NODES.numberNode(nearest) : DecimalNode.valueOf(parser.getDecimalValue());
  }
}
