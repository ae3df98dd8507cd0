package io.confingy.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.confingy.cli.io.Plain;
import io.confingy.internal.type.TypeName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a configuration for the page: all cards in a row, with what many of them have in common in
 * tables.
 *
 * <p>A card is an array of its kind, its class, the labels of its rows and what is in them. What is
 * in a row is a number for another card, or a string that begins with the letter of its sort, or an
 * array of such a string and a class. Labels are a number of the table, or an array, or nothing
 * where they count up; a label with a step that is not a dot and itself is an array of both.
 */
final class ModelJson {

  private static final List<Kind> KINDS = List.of(Kind.values());

  private final Graph graph;
  private final JsonGenerator json;
  private final Map<List<String>, Integer> classes = new LinkedHashMap<>();
  private final Map<Labels, Integer> labels = new LinkedHashMap<>();

  private ModelJson(Graph graph, JsonGenerator json) {
    this.graph = graph;
    this.json = json;
  }

  static void write(String name, Graph graph, JsonGenerator json) throws IOException {
    new ModelJson(graph, json).write(name);
  }

  private void write(String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", Plain.text(name));
    json.writeArrayFieldStart("kinds");
    for (Kind kind : KINDS) {
      json.writeString(kind.word());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("nodes");
    for (int i = 0; i < graph.size(); i++) {
      write(graph.card(i));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("labels");
    for (Labels each : labels.keySet()) {
      write(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("classes");
    for (List<String> each : classes.keySet()) {
      json.writeStartArray();
      for (String part : each) {
        json.writeString(part);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Card card) throws IOException {
    json.writeStartArray();
    json.writeNumber(KINDS.indexOf(card.kind()));
    json.writeNumber(classNumber(card.type(), card.hash(), card.maker()));
    switch (card.kind()) {
      case LIST, SET, TUPLE -> json.writeNumber(-1);
      case MAP, VALUE -> write(Labels.of(card));
      default -> json.writeNumber(labels.computeIfAbsent(Labels.of(card), each -> labels.size()));
    }
    json.writeStartArray();
    for (Card.Row row : card.rows()) {
      write(row);
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private void write(Labels all) throws IOException {
    json.writeStartArray();
    for (int i = 0; i < all.names.size(); i++) {
      String name = all.names.get(i);
      String step = all.steps.get(i);
      if (step.equals("." + name)) {
        json.writeString(name);
      } else {
        json.writeStartArray();
        json.writeString(name);
        json.writeString(step);
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  private void write(Card.Row row) throws IOException {
    Value value = row.value();
    if (value == null) {
      json.writeNumber(row.child());
    } else if (value.type() == null) {
      json.writeString(value.sort() + value.text());
    } else {
      json.writeStartArray();
      json.writeString(value.sort() + value.text());
      json.writeNumber(classNumber(value.type(), null, null));
      json.writeEndArray();
    }
  }

  private int classNumber(@Nullable TypeName type, @Nullable String hash, @Nullable String maker) {
    if (type == null) {
      return -1;
    }
    List<String> key =
        List.of(
            Plain.text(type.module()),
            Plain.text(type.name()),
            hash == null ? "" : hash,
            maker == null ? "" : Plain.text(maker));
    return classes.computeIfAbsent(key, each -> classes.size());
  }

  /** The names of the rows of a card, and how paths go on to them. */
  private record Labels(List<String> names, List<String> steps) {
    static Labels of(Card card) {
      return new Labels(
          card.rows().stream().map(Card.Row::label).toList(),
          card.rows().stream().map(Card.Row::step).toList());
    }
  }
}
