package io.confingy.benchmarks;

import io.confingy.Lazy;
import java.util.List;

/**
 * Writes a job as source, as somebody would who writes it once by hand for just these classes: it
 * knows what each argument is, and how many stages the compiler takes at once.
 */
final class HandSource {

  private static final int STAGES_OF_A_METHOD = 40;
  private static final int STAGES_OF_A_CLASS = 480;

  private final StringBuilder out = new StringBuilder();

  private HandSource() {}

  /** Returns the source of what a document describes. */
  static String write(String document) {
    HandSource source = new HandSource();
    source.job(HandReader.read(document));
    return source.out.toString();
  }

  private void job(Job job) {
    List<Stage> stages = job.stages();
    out.append("package io.confingy.benchmarks;\n\nimport java.util.List;\n\n");
    out.append("public final class Configuration {\n\n  private Configuration() {}\n\n");
    out.append("  public static Job config() {\n");
    out.append("    Stage[] stages = new Stage[").append(stages.size()).append("];\n");
    for (int from = 0; from < stages.size(); from += STAGES_OF_A_METHOD) {
      out.append("    Part").append(from / STAGES_OF_A_CLASS).append(".make").append(from);
      out.append("(stages);\n");
    }
    out.append("    return new Job(");
    text(job.name());
    out.append(", List.of(stages));\n  }\n");
    for (int from = 0; from < stages.size(); from += STAGES_OF_A_METHOD) {
      if (from % STAGES_OF_A_CLASS == 0) {
        out.append(from == 0 ? "" : "  }\n");
        out.append("\n  private static final class Part").append(from / STAGES_OF_A_CLASS);
        out.append(" {\n");
      }
      method(stages, from, Math.min(stages.size(), from + STAGES_OF_A_METHOD));
    }
    out.append("  }\n}\n");
  }

  private void method(List<Stage> stages, int from, int to) {
    out.append("\n    static void make").append(from).append("(Stage[] stages) {\n");
    for (int i = from; i < to; i++) {
      out.append("      stages[").append(i).append("] =\n          LazyStage.create(\n");
      stage(stages.get(i));
      out.append(");\n");
    }
    out.append("    }\n");
  }

  private void stage(Stage stage) {
    String next = ",\n              ";
    out.append("              ");
    text(stage.name);
    out.append(next);
    layer(stage.input);
    out.append(next);
    layer(stage.output);
    out.append(next);
    recipe(stage.head);
    out.append(next).append("new Span(").append(stage.span.from()).append(", ");
    out.append(stage.span.to()).append("L)").append(next).append("List.of(");
    for (int i = 0; i < stage.sizes.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(stage.sizes.get(i));
    }
    out.append(')');
  }

  private void layer(Layer layer) {
    out.append("LazyLayer.create(").append(layer.units).append(", ").append(layer.dropout);
    out.append(", ");
    text(layer.name);
    out.append(", Activation.").append(layer.activation.name()).append(", ");
    out.append(layer.bias).append(')');
  }

  private void recipe(Lazy<Layer> recipe) {
    LazyLayer layer = (LazyLayer) recipe;
    out.append("LazyLayer.of(").append(layer.units()).append(", ").append(layer.dropout());
    out.append(", ");
    text(layer.name());
    out.append(", Activation.").append(layer.activation().name()).append(", ");
    out.append(layer.bias()).append(')');
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('"');
  }
}
