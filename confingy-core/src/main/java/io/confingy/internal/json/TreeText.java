package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree of Jackson's as text. A tree may come from anywhere and hold a node in many places,
 * or itself: the limits of a document are looked for while it is written.
 */
public final class TreeText {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final Limits limits;
  private final StringWriter text = new StringWriter();
  private final Deque<Open> open = new ArrayDeque<>();
  private long tokens;

  private TreeText(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a tree as JSON.
   *
   * @throws ProblemException if it holds what JSON cannot, or is beyond a limit
   */
  public static String of(JsonNode root, Limits limits) {
    return new TreeText(limits).write(root);
  }

  private String write(JsonNode root) {
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      value(root, json);
      while (!open.isEmpty()) {
        advance(open.element(), json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("JSON could not be written to memory.", e);
    }
    return text.toString();
  }

  private void advance(Open top, JsonGenerator json) throws IOException {
    if (top.elements != null && top.elements.hasNext()) {
      value(top.elements.next(), json);
    } else if (top.fields != null && top.fields.hasNext()) {
      Map.Entry<String, JsonNode> field = top.fields.next();
      count();
      json.writeFieldName(field.getKey());
      value(field.getValue(), json);
    } else {
      open.pop();
      if (top.elements == null) {
        json.writeEndObject();
      } else {
        json.writeEndArray();
      }
    }
  }

  private void value(JsonNode node, JsonGenerator json) throws IOException {
    count();
    switch (node.getNodeType()) {
      case OBJECT -> {
        open(new Open(null, node.properties().iterator()));
        json.writeStartObject();
      }
      case ARRAY -> {
        open(new Open(node.elements(), null));
        json.writeStartArray();
      }
      case STRING -> json.writeString(node.textValue());
      case NUMBER -> number(node, json);
      case BOOLEAN -> json.writeBoolean(node.booleanValue());
      case NULL -> json.writeNull();
      default -> throw noJson("a node of the kind " + node.getNodeType());
    }
  }

  private static void number(JsonNode node, JsonGenerator json) throws IOException {
    if (node.isFloatingPointNumber()
        && !node.isBigDecimal()
        && !Double.isFinite(node.doubleValue())) {
      throw noJson("the number " + node.doubleValue());
    }
    json.writeNumber(node.numberValue().toString());
  }

  private void open(Open started) {
    limits.checkJsonDepth(open.size() + 1L);
    open.push(started);
  }

  private void count() {
    limits.checkTokens(++tokens);
    limits.checkDocumentSize(text.getBuffer().length());
  }

  private static ProblemException noJson(String found) {
    return new ProblemException(
        Problem.of("The tree holds what JSON has no form for.")
            .at(PathText.ROOT)
            .found(found)
            .expected("objects, arrays, strings, finite numbers, truth values and null"));
  }

  /** An object or array that is not written to its end. */
  private record Open(
      @Nullable Iterator<JsonNode> elements,
      @Nullable Iterator<Map.Entry<String, JsonNode>> fields) {}
}
