package io.confingy.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.confingy.Lazy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a {@link Job} to the same bytes as Confingy, as somebody would who writes it once by hand.
 *
 * <p>It knows every class, checks nothing, and looks for objects that stand in several places if it
 * is told to, but not for such containers.
 */
final class HandWriter {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String MODULE = HandWriter.class.getPackageName();

  private final JsonGenerator json;
  private final HandSharing sharing;

  private HandWriter(JsonGenerator json, HandSharing sharing) {
    this.json = json;
    this.sharing = sharing;
  }

  /** Writes a job in which each object may stand in several places. */
  static String write(Job job, String classes) {
    return write(job, classes, HandSharing.in(job));
  }

  /** Writes a job in which each object stands in one place. */
  static String writeWithoutSharing(Job job, String classes) {
    return write(job, classes, HandSharing.none());
  }

  private static String write(Job job, String classes, HandSharing sharing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      new HandWriter(json, sharing).job(job, classes);
    } catch (IOException e) {
      throw new AssertionError("Memory cannot fail.", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void job(Job job, String classes) throws IOException {
    json.writeStartObject();
    json.writeNumberField("_confingy_version", 1);
    json.writeStringField("_confingy_class", "Job");
    json.writeStringField("_confingy_module", MODULE);
    json.writeBooleanField("_confingy_dataclass", true);
    json.writeObjectFieldStart("_confingy_fields");
    json.writeStringField("name", job.name());
    json.writeArrayFieldStart("stages");
    for (Stage stage : job.stages()) {
      stage(stage);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeFieldName("_confingy_classes");
    json.writeRawValue(classes);
    json.writeEndObject();
  }

  /** Starts an object, or writes a reference to it; returns whether it has to be written. */
  private boolean start(Object object, String type) throws IOException {
    json.writeStartObject();
    int id = sharing.idOf(object);
    if (id < 0) {
      json.writeNumberField("_confingy_ref", -id);
      json.writeEndObject();
      return false;
    }
    if (id > 0) {
      json.writeNumberField("_confingy_id", id);
    }
    json.writeStringField("_confingy_class", type);
    json.writeStringField("_confingy_module", MODULE);
    return true;
  }

  private boolean startTracked(Object object, String type) throws IOException {
    boolean first = start(object, type);
    if (first) {
      json.writeObjectFieldStart("_confingy_init");
    }
    return first;
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }

  private void stage(Stage stage) throws IOException {
    if (!startTracked(stage, "Stage")) {
      return;
    }
    json.writeStringField("name", stage.name);
    json.writeFieldName("input");
    block(stage.input);
    json.writeArrayFieldStart("blocks");
    for (Block block : stage.blocks) {
      block(block);
    }
    json.writeEndArray();
    json.writeFieldName("head");
    head(stage.head);
    json.writeFieldName("optimizer");
    optimizer(stage.optimizer);
    json.writeFieldName("span");
    span(stage.span);
    json.writeArrayFieldStart("sizes");
    for (int size : stage.sizes) {
      json.writeNumber(size);
    }
    json.writeEndArray();
    tags(stage.tags);
    rates(stage.rates);
    json.writeStringField("note", stage.note);
    end();
  }

  private void tags(Set<String> tags) throws IOException {
    String[] sorted = tags.toArray(String[]::new);
    Arrays.sort(sorted);
    json.writeObjectFieldStart("tags");
    json.writeBooleanField("_confingy_set", true);
    json.writeArrayFieldStart("_confingy_items");
    for (String tag : sorted) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rates(Map<String, Double> rates) throws IOException {
    json.writeObjectFieldStart("rates");
    for (Map.Entry<String, Double> rate : new TreeMap<>(rates).entrySet()) {
      json.writeNumberField(rate.getKey(), rate.getValue());
    }
    json.writeEndObject();
  }

  private void block(Block block) throws IOException {
    if (block instanceof Layer layer) {
      if (startTracked(layer, "Layer")) {
        layer(layer.units, layer.dropout, layer.name, layer.activation, layer.bias);
        end();
      }
    } else if (block instanceof Norm norm && startTracked(norm, "Norm")) {
      json.writeNumberField("momentum", norm.momentum);
      json.writeStringField("name", norm.name);
      end();
    }
  }

  private void head(Lazy<Layer> head) throws IOException {
    if (start(head, "Layer")) {
      LazyLayer layer = (LazyLayer) head;
      json.writeBooleanField("_confingy_lazy", true);
      json.writeObjectFieldStart("_confingy_config");
      layer(layer.units(), layer.dropout(), layer.name(), layer.activation(), layer.bias());
      end();
    }
  }

  private void layer(int units, double dropout, String name, Activation activation, boolean bias)
      throws IOException {
    json.writeNumberField("units", units);
    json.writeNumberField("dropout", dropout);
    json.writeStringField("name", name);
    json.writeObjectFieldStart("activation");
    json.writeStringField("_confingy_class", "Activation");
    json.writeStringField("_confingy_module", MODULE);
    json.writeBooleanField("_confingy_enum", true);
    json.writeStringField("_confingy_name", activation.name());
    json.writeEndObject();
    json.writeBooleanField("bias", bias);
  }

  private void optimizer(Optimizer optimizer) throws IOException {
    if (optimizer instanceof Sgd sgd && startTracked(sgd, "Sgd")) {
      json.writeNumberField("rate", sgd.rate);
      end();
    } else if (optimizer instanceof Adam adam && startTracked(adam, "Adam")) {
      json.writeNumberField("rate", adam.rate);
      json.writeNumberField("beta", adam.beta);
      json.writeBooleanField("amsgrad", adam.amsgrad);
      end();
    }
  }

  private void span(Span span) throws IOException {
    if (start(span, "Span")) {
      json.writeBooleanField("_confingy_dataclass", true);
      json.writeObjectFieldStart("_confingy_fields");
      json.writeNumberField("from", span.from());
      json.writeNumberField("to", span.to());
      end();
    }
  }
}
