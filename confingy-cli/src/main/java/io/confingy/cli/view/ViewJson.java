package io.confingy.cli.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.confingy.Change;
import io.confingy.ConfigDiff;
import io.confingy.cli.view.Spots.Spot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes what the page shows: one configuration, or two and what changed between them. */
final class ViewJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ViewJson() {}

  /** Writes one configuration. */
  static void write(Opened only, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeFieldName("b");
      ModelJson.write(only.name(), only.graph(), json);
      json.writeEndObject();
    }
  }

  /** Writes two configurations and the changes from the first to the second. */
  static void write(Opened first, Opened second, ConfigDiff diff, OutputStream out)
      throws IOException {
    Spots a = new Spots(first.graph());
    Spots b = new Spots(second.graph());
    Counterparts counterparts = new Counterparts(a, b, diff.changes());
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeFieldName("a");
      ModelJson.write(first.name(), first.graph(), json);
      json.writeFieldName("b");
      ModelJson.write(second.name(), second.graph(), json);
      json.writeStringField("text", diff.toString());
      json.writeArrayFieldStart("changes");
      for (Change change : diff.changes()) {
        write(change, a, b, counterparts, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
    return json;
  }

  private static void write(
      Change change, Spots a, Spots b, Counterparts counterparts, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind().name());
    json.writeStringField("text", change.toString());
    write("type", change.type(), json);
    write("from", change.from(), json);
    write("to", change.to(), json);
    write("before", change.before(), json);
    write("after", change.after(), json);
    Optional<List<Spot>> from = change.from().map(a::way);
    writeSpot("a", from, json);
    writeSpot("b", change.to().map(b::way), json);
    if (change.kind() == Change.Kind.REMOVED && from.isPresent()) {
      Counterparts.Place place = counterparts.of(from.get());
      json.writeArrayFieldStart("under");
      json.writeNumber(place.card());
      json.writeNumber(place.row());
      json.writeString(place.label());
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(String name, Optional<String> text, JsonGenerator json)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private static void writeSpot(String name, Optional<List<Spot>> way, JsonGenerator json)
      throws IOException {
    if (way.isPresent()) {
      Spot spot = way.get().get(way.get().size() - 1);
      json.writeFieldName(name);
      json.writeArray(new int[] {spot.holder(), spot.row(), spot.node()}, 0, 3);
    }
  }
}
