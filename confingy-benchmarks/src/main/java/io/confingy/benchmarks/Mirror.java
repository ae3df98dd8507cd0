package io.confingy.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confingy.Lazy;
import java.util.List;

/**
 * The classes of a {@link io.confingy.benchmarks.Job} once more, as Jackson wants them: where
 * Confingy's document says what an object is, there is the name of a type here, too.
 */
final class Mirror {

  private Mirror() {}

  /** Returns a mapper as the guide of Jackson makes it. */
  static ObjectMapper mapper() {
    return new ObjectMapper();
  }

  /** What stands in a graph under the name of its type. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(Job.class),
    @JsonSubTypes.Type(Stage.class),
    @JsonSubTypes.Type(Layer.class),
    @JsonSubTypes.Type(Recipe.class),
    @JsonSubTypes.Type(Span.class)
  })
  sealed interface Part {}

  /** The configuration. */
  record Job(String name, List<Part> stages) implements Part {}

  /** Tracked objects, a recipe, a record and a list. */
  record Stage(String name, Part input, Part output, Part head, Part span, List<Integer> sizes)
      implements Part {}

  /** An object with parameters of the usual types. */
  record Layer(int units, double dropout, String name, Activation activation, boolean bias)
      implements Part {}

  /** The recipe of such an object. */
  record Recipe(int units, double dropout, String name, Activation activation, boolean bias)
      implements Part {}

  /** A record. */
  record Span(int from, long to) implements Part {}

  /** Returns the same graph in these classes. */
  static Job of(io.confingy.benchmarks.Job job) {
    return new Job(job.name(), job.stages().stream().<Part>map(Mirror::of).toList());
  }

  private static Stage of(io.confingy.benchmarks.Stage stage) {
    return new Stage(
        stage.name,
        of(stage.input),
        of(stage.output),
        of(stage.head),
        new Span(stage.span.from(), stage.span.to()),
        stage.sizes);
  }

  private static Layer of(io.confingy.benchmarks.Layer layer) {
    return new Layer(layer.units, layer.dropout, layer.name, layer.activation, layer.bias);
  }

  private static Recipe of(Lazy<io.confingy.benchmarks.Layer> recipe) {
    LazyLayer head = (LazyLayer) recipe;
    return new Recipe(head.units(), head.dropout(), head.name(), head.activation(), head.bias());
  }
}
