package io.confingy.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.confingy.Lazy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link HandWriter} writes, as somebody would who writes it once by hand.
 *
 * <p>It knows every class, takes fields in any order, builds while it reads, records nothing and
 * checks nothing.
 */
final class HandReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser json;

  private HandReader(JsonParser json) {
    this.json = json;
  }

  static Job read(String document) {
    try (JsonParser json = FACTORY.createParser(document)) {
      json.nextToken();
      return new HandReader(json).job();
    } catch (IOException e) {
      throw new AssertionError("The document is not one.", e);
    }
  }

  /**
   * Moves to the next field of the object at hand and its value; returns null at the end of the
   * object.
   */
  private @Nullable String field() throws IOException {
    String name = json.nextFieldName();
    if (name != null) {
      json.nextToken();
    }
    return name;
  }

  private Job job() throws IOException {
    String name = "";
    List<Stage> stages = List.of();
    for (String outer = field(); outer != null; outer = field()) {
      if (!outer.equals("_confingy_fields")) {
        json.skipChildren();
        continue;
      }
      for (String field = field(); field != null; field = field()) {
        switch (field) {
          case "name" -> name = json.getText();
          case "stages" -> stages = stages();
          default -> json.skipChildren();
        }
      }
    }
    return new Job(name, stages);
  }

  private List<Stage> stages() throws IOException {
    List<Stage> stages = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      stages.add(stage());
    }
    return List.copyOf(stages);
  }

  @SuppressWarnings(
      "NullAway") // A document that leaves an argument out is none this reader is for.
  private Stage stage() throws IOException {
    String name = "";
    Layer input = null;
    Layer output = null;
    Lazy<Layer> head = null;
    Span span = null;
    List<Integer> sizes = List.of();
    for (String outer = field(); outer != null; outer = field()) {
      if (!outer.equals("_confingy_init")) {
        json.skipChildren();
        continue;
      }
      for (String field = field(); field != null; field = field()) {
        switch (field) {
          case "name" -> name = json.getText();
          case "input" -> input = layer().build();
          case "output" -> output = layer().build();
          case "head" -> head = layer().recipe();
          case "span" -> span = span();
          case "sizes" -> sizes = sizes();
          default -> json.skipChildren();
        }
      }
    }
    return new Stage(name, input, output, head, span, sizes);
  }

  private List<Integer> sizes() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      sizes.add(json.getIntValue());
    }
    return List.copyOf(sizes);
  }

  private Span span() throws IOException {
    int from = 0;
    long to = 0;
    for (String outer = field(); outer != null; outer = field()) {
      if (!outer.equals("_confingy_fields")) {
        json.skipChildren();
        continue;
      }
      for (String field = field(); field != null; field = field()) {
        switch (field) {
          case "from" -> from = json.getIntValue();
          case "to" -> to = json.getLongValue();
          default -> json.skipChildren();
        }
      }
    }
    return new Span(from, to);
  }

  private LayerArguments layer() throws IOException {
    LayerArguments layer = new LayerArguments();
    for (String outer = field(); outer != null; outer = field()) {
      if (!outer.equals("_confingy_init") && !outer.equals("_confingy_config")) {
        json.skipChildren();
        continue;
      }
      for (String field = field(); field != null; field = field()) {
        switch (field) {
          case "units" -> layer.units = json.getIntValue();
          case "dropout" -> layer.dropout = json.getDoubleValue();
          case "name" -> layer.name = json.getText();
          case "activation" -> layer.activation = activation();
          case "bias" -> layer.bias = json.getBooleanValue();
          default -> json.skipChildren();
        }
      }
    }
    return layer;
  }

  private Activation activation() throws IOException {
    Activation activation = Activation.RELU;
    for (String field = field(); field != null; field = field()) {
      if (field.equals("_confingy_name")) {
        activation = Activation.valueOf(json.getText());
      }
    }
    return activation;
  }

  private static final class LayerArguments {
    int units;
    double dropout;
    String name = "";
    Activation activation = Activation.RELU;
    boolean bias;

    Layer build() {
      return new Layer(units, dropout, name, activation, bias);
    }

    Lazy<Layer> recipe() {
      return LazyLayer.of(units, dropout, name, activation, bias);
    }
  }
}
