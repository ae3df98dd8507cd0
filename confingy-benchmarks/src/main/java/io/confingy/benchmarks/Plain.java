package io.confingy.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;
import io.confingy.Lazy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a {@link io.confingy.benchmarks.Job} once more, of the same shape, as the
 * neighbours want them: they know neither recipes nor companions.
 *
 * <p>The recipe of a layer is a layer here.
 */
public final class Plain {

  private Plain() {}

  /** The configuration. */
  @Json
  public record Job(String name, List<Stage> stages) {}

  /** Something of every kind. */
  @Json
  public record Stage(
      String name,
      Block input,
      List<Block> blocks,
      Layer head,
      Optimizer optimizer,
      Span span,
      List<Integer> sizes,
      Set<String> tags,
      Map<String, Double> rates,
      @Nullable String note) {}

  /** What a network is made of. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Layer.class, name = "layer"),
    @JsonSubTypes.Type(value = Norm.class, name = "norm")
  })
  @Json(typeProperty = "type")
  @Json.SubType(type = Layer.class, name = "layer")
  @Json.SubType(type = Norm.class, name = "norm")
  public sealed interface Block permits Layer, Norm {}

  /** An object with properties of the usual types. */
  @Json
  public record Layer(int units, double dropout, String name, Activation activation, boolean bias)
      implements Block {}

  /** Another. */
  @Json
  public record Norm(double momentum, String name) implements Block {}

  /** How a stage is trained. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Sgd.class, name = "sgd"),
    @JsonSubTypes.Type(value = Adam.class, name = "adam")
  })
  @Json(typeProperty = "type")
  @Json.SubType(type = Sgd.class, name = "sgd")
  @Json.SubType(type = Adam.class, name = "adam")
  public interface Optimizer {}

  /** With one rate. */
  @Json
  public record Sgd(double rate) implements Optimizer {}

  /** With many. */
  @Json
  public record Adam(double rate, double beta, boolean amsgrad) implements Optimizer {}

  /** A record. */
  @Json
  public record Span(int from, long to) {}

  /** Returns a job in these classes; what stands in several places does here, too. */
  static Job of(io.confingy.benchmarks.Job job) {
    IdentityHashMap<Object, Object> made = new IdentityHashMap<>();
    return new Job(job.name(), job.stages().stream().map(stage -> of(stage, made)).toList());
  }

  private static Stage of(
      io.confingy.benchmarks.Stage stage, IdentityHashMap<Object, Object> made) {
    return new Stage(
        stage.name,
        (Block) made.computeIfAbsent(stage.input, Plain::part),
        stage.blocks.stream().map(each -> (Block) made.computeIfAbsent(each, Plain::part)).toList(),
        head(stage.head),
        (Optimizer) made.computeIfAbsent(stage.optimizer, Plain::part),
        new Span(stage.span.from(), stage.span.to()),
        stage.sizes,
        stage.tags,
        stage.rates,
        stage.note);
  }

  private static Layer head(Lazy<io.confingy.benchmarks.Layer> recipe) {
    LazyLayer layer = (LazyLayer) recipe;
    return new Layer(
        layer.units(), layer.dropout(), layer.name(), layer.activation(), layer.bias());
  }

  private static Object part(Object part) {
    if (part instanceof io.confingy.benchmarks.Layer layer) {
      return new Layer(layer.units, layer.dropout, layer.name, layer.activation, layer.bias);
    }
    if (part instanceof io.confingy.benchmarks.Norm norm) {
      return new Norm(norm.momentum, norm.name);
    }
    if (part instanceof io.confingy.benchmarks.Sgd sgd) {
      return new Sgd(sgd.rate);
    }
    io.confingy.benchmarks.Adam adam = (io.confingy.benchmarks.Adam) part;
    return new Adam(adam.rate, adam.beta, adam.amsgrad);
  }

  /** Returns all there is in a job, the same text for equal jobs. */
  static String text(Job job) {
    return new Job(job.name(), job.stages().stream().map(Plain::sorted).toList()).toString();
  }

  private static Stage sorted(Stage stage) {
    return new Stage(
        stage.name(),
        stage.input(),
        stage.blocks(),
        stage.head(),
        stage.optimizer(),
        stage.span(),
        stage.sizes(),
        new TreeSet<>(stage.tags()),
        new TreeMap<>(stage.rates()),
        stage.note());
  }

  /** Tells whether a job is another one once more, with the same objects in several places. */
  static boolean same(Job one, Job other) {
    return one.equals(other) && places(one).equals(places(other));
  }

  /** Returns for each place that may hold an object of another, in order, which one it holds. */
  private static List<Integer> places(Job job) {
    IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    List<Integer> places = new ArrayList<>();
    for (Stage stage : job.stages()) {
      List<Object> parts = new ArrayList<>(stage.blocks());
      parts.addAll(List.of(stage.input(), stage.optimizer()));
      for (Object part : parts) {
        places.add(numbers.computeIfAbsent(part, each -> numbers.size()));
      }
    }
    return places;
  }
}
