package io.confingy.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.confingy.Lazy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link HandWriter} writes, as somebody would who writes it once by hand.
 *
 * <p>It knows every class, takes fields in any order, builds while it reads, records nothing beyond
 * what constructors do, and checks nothing.
 */
final class HandReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser json;
  private final Map<Integer, Object> shared = new HashMap<>();

  /** Of the object at hand; it holds no other, so that one place is enough for all. */
  private final HandArguments arguments = new HandArguments();

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

  private Stage stage() throws IOException {
    Stage stage = null;
    for (String field = field(); field != null; field = field()) {
      if (field.equals("_confingy_init")) {
        stage = stageOfArguments();
      } else {
        json.skipChildren();
      }
    }
    return Objects.requireNonNull(stage);
  }

  @SuppressWarnings("NullAway") // A document that leaves one out is none this reader is for.
  private Stage stageOfArguments() throws IOException {
    String name = "";
    Block input = null;
    List<Block> blocks = List.of();
    Lazy<Layer> head = null;
    Optimizer optimizer = null;
    Span span = null;
    List<Integer> sizes = List.of();
    Set<String> tags = Set.of();
    Map<String, Double> rates = Map.of();
    String note = null;
    for (String field = field(); field != null; field = field()) {
      switch (field) {
        case "name" -> name = json.getText();
        case "input" -> input = object(Block.class);
        case "blocks" -> blocks = blocks();
        case "head" -> head = object(LazyLayer.class);
        case "optimizer" -> optimizer = object(Optimizer.class);
        case "span" -> span = object(Span.class);
        case "sizes" -> sizes = sizes();
        case "tags" -> tags = tags();
        case "rates" -> rates = rates();
        case "note" -> note = json.hasToken(JsonToken.VALUE_NULL) ? null : json.getText();
        default -> json.skipChildren();
      }
    }
    return new Stage(name, input, blocks, head, optimizer, span, sizes, tags, rates, note);
  }

  private List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      blocks.add(object(Block.class));
    }
    return List.copyOf(blocks);
  }

  /** Reads an object that holds no others, or takes the one that is referred to. */
  private <T> T object(Class<T> type) throws IOException {
    String name = "";
    int id = 0;
    boolean lazy = false;
    for (String field = field(); field != null; field = field()) {
      switch (field) {
        case "_confingy_ref" -> {
          Object met = shared.get(json.getIntValue());
          json.nextToken();
          return Objects.requireNonNull(type.cast(met));
        }
        case "_confingy_id" -> id = json.getIntValue();
        case "_confingy_class" -> name = json.getText();
        case "_confingy_lazy" -> lazy = json.getBooleanValue();
        case "_confingy_init", "_confingy_config", "_confingy_fields" -> arguments();
        default -> json.skipChildren();
      }
    }
    T object = type.cast(lazy ? arguments.recipe() : arguments.build(name));
    if (id != 0) {
      shared.put(id, object);
    }
    return object;
  }

  /** Reads the arguments of whatever class it is, since its name may come later. */
  private void arguments() throws IOException {
    for (String field = field(); field != null; field = field()) {
      switch (field) {
        case "units" -> arguments.units = json.getIntValue();
        case "dropout" -> arguments.dropout = json.getDoubleValue();
        case "name" -> arguments.name = json.getText();
        case "activation" -> arguments.activation = activation();
        case "bias" -> arguments.bias = json.getBooleanValue();
        case "momentum" -> arguments.momentum = json.getDoubleValue();
        case "rate" -> arguments.rate = json.getDoubleValue();
        case "beta" -> arguments.beta = json.getDoubleValue();
        case "amsgrad" -> arguments.amsgrad = json.getBooleanValue();
        case "from" -> arguments.from = json.getIntValue();
        case "to" -> arguments.to = json.getLongValue();
        default -> json.skipChildren();
      }
    }
  }

  private List<Integer> sizes() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      sizes.add(json.getIntValue());
    }
    return List.copyOf(sizes);
  }

  private Set<String> tags() throws IOException {
    List<String> tags = new ArrayList<>();
    for (String field = field(); field != null; field = field()) {
      if (field.equals("_confingy_items")) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          tags.add(json.getText());
        }
      }
    }
    return Set.copyOf(tags);
  }

  private Map<String, Double> rates() throws IOException {
    Map<String, Double> rates = new LinkedHashMap<>();
    for (String field = field(); field != null; field = field()) {
      rates.put(field, json.getDoubleValue());
    }
    return Map.copyOf(rates);
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
}
