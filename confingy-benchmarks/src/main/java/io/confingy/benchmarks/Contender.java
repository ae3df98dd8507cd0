package io.confingy.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who generates code for the classes of {@link CompileBenchmark}. */
public enum Contender {
  /** Nobody; the class is bare. */
  NO_PROCESSOR(null, Shapes.BARE),

  /** Nobody any more: what Confingy generates is there beforehand, and javac compiles it, too. */
  GENERATED_BEFOREHAND(null, Shapes.TRACKED),

  /** A processor that has what Confingy generates as text, and does nothing but write it. */
  WRITTEN_BEFOREHAND("io.confingy.benchmarks.TextProcessor", Shapes.TRACKED),

  /** Confingy, which also changes the class files so that {@code new} records. */
  CONFINGY("io.confingy.processor.TrackProcessor", Shapes.TRACKED),

  /** Confingy without that change. */
  CONFINGY_UNWOVEN(
      "io.confingy.processor.TrackProcessor", Shapes.TRACKED, "-Aconfingy.weave=false"),

  /** AutoValue, with a builder. */
  AUTO_VALUE("com.google.auto.value.processor.AutoValueProcessor", Shapes.AUTO_VALUE),

  /** Avaje Jsonb, which writes and reads JSON. */
  AVAJE_JSONB("io.avaje.jsonb.generator.JsonbProcessor", Shapes.AVAJE_JSONB),

  /** RecordBuilder. */
  RECORD_BUILDER(
      "io.soabase.recordbuilder.processor.RecordBuilderProcessor", Shapes.RECORD_BUILDER),

  /** Immutables. */
  IMMUTABLES("org.immutables.processor.ProxyProcessor", Shapes.IMMUTABLES);

  private final @Nullable String processor;
  private final String shape;
  private final @Nullable String option;

  Contender(@Nullable String processor, String shape) {
    this(processor, shape, null);
  }

  Contender(@Nullable String processor, String shape, @Nullable String option) {
    this.processor = processor;
    this.shape = shape;
    this.option = option;
  }

  /** Returns the processor, or null where none runs. */
  @Nullable String processor() {
    return processor;
  }

  /** Returns the options of the processor. */
  List<String> options() {
    return option == null ? List.of() : List.of(option);
  }

  /** Returns the source of one class. */
  String source(String packageName, String name) {
    return "package " + packageName + ";\n\nimport java.util.List;\n\n" + shape.formatted(name);
  }
}
