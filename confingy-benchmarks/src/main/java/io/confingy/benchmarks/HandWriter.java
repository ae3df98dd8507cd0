package io.confingy.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.confingy.Lazy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a {@link Job} to the same bytes as Confingy, as somebody would who writes it once by hand.
 *
 * <p>It knows every class, looks for no sharing, and checks nothing.
 */
final class HandWriter {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String MODULE = HandWriter.class.getPackageName();

  private HandWriter() {}

  static String write(Job job, String classes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeNumberField("_confingy_version", 1);
      startFields(json, "Job");
      json.writeBooleanField("_confingy_dataclass", true);
      json.writeObjectFieldStart("_confingy_fields");
      json.writeStringField("name", job.name());
      json.writeArrayFieldStart("stages");
      for (Stage stage : job.stages()) {
        write(json, stage);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeFieldName("_confingy_classes");
      json.writeRawValue(classes);
      json.writeEndObject();
    } catch (IOException e) {
      throw new AssertionError("Memory cannot fail.", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void startFields(JsonGenerator json, String type) throws IOException {
    json.writeStringField("_confingy_class", type);
    json.writeStringField("_confingy_module", MODULE);
  }

  private static void write(JsonGenerator json, Stage stage) throws IOException {
    json.writeStartObject();
    startFields(json, "Stage");
    json.writeObjectFieldStart("_confingy_init");
    json.writeStringField("name", stage.name);
    json.writeFieldName("input");
    write(json, stage.input);
    json.writeFieldName("output");
    write(json, stage.output);
    json.writeFieldName("head");
    write(json, stage.head);
    json.writeFieldName("span");
    write(json, stage.span);
    json.writeArrayFieldStart("sizes");
    for (int size : stage.sizes) {
      json.writeNumber(size);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Layer layer) throws IOException {
    json.writeStartObject();
    startFields(json, "Layer");
    json.writeObjectFieldStart("_confingy_init");
    arguments(json, layer.units, layer.dropout, layer.name, layer.activation, layer.bias);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Lazy<Layer> head) throws IOException {
    LazyLayer layer = (LazyLayer) head;
    json.writeStartObject();
    startFields(json, "Layer");
    json.writeBooleanField("_confingy_lazy", true);
    json.writeObjectFieldStart("_confingy_config");
    arguments(json, layer.units(), layer.dropout(), layer.name(), layer.activation(), layer.bias());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void arguments(
      JsonGenerator json,
      int units,
      double dropout,
      String name,
      Activation activation,
      boolean bias)
      throws IOException {
    json.writeNumberField("units", units);
    json.writeNumberField("dropout", dropout);
    json.writeStringField("name", name);
    json.writeObjectFieldStart("activation");
    startFields(json, "Activation");
    json.writeBooleanField("_confingy_enum", true);
    json.writeStringField("_confingy_name", activation.name());
    json.writeEndObject();
    json.writeBooleanField("bias", bias);
  }

  private static void write(JsonGenerator json, Span span) throws IOException {
    json.writeStartObject();
    startFields(json, "Span");
    json.writeBooleanField("_confingy_dataclass", true);
    json.writeObjectFieldStart("_confingy_fields");
    json.writeNumberField("from", span.from());
    json.writeNumberField("to", span.to());
    json.writeEndObject();
    json.writeEndObject();
  }
}
