package io.confingy.benchmarks;

import io.confingy.Lazy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
    out.append("package io.confingy.benchmarks;\n\nimport java.util.List;\n");
    out.append("import java.util.Map;\nimport java.util.Set;\n\n");
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
    block(stage.input);
    out.append(next);
    list("List", stage.blocks, this::block);
    out.append(next);
    recipe(stage.head);
    out.append(next);
    optimizer(stage.optimizer);
    out.append(next).append("new Span(").append(stage.span.from()).append(", ");
    out.append(stage.span.to()).append("L)").append(next);
    list("List", stage.sizes, out::append);
    out.append(next);
    list("Set", stage.tags, this::text);
    out.append(next);
    list("Map", stage.rates.entrySet(), this::entry);
    out.append(next);
    if (stage.note == null) {
      out.append("null");
    } else {
      text(stage.note);
    }
  }

  private <E> void list(String kind, Collection<E> elements, Consumer<E> each) {
    out.append(kind).append(".of(");
    String between = "";
    for (E element : elements) {
      out.append(between);
      each.accept(element);
      between = ", ";
    }
    out.append(')');
  }

  private void entry(Map.Entry<String, Double> entry) {
    text(entry.getKey());
    out.append(", ").append(entry.getValue());
  }

  private void block(Block block) {
    if (block instanceof Layer layer) {
      out.append("LazyLayer.create(").append(layer.units).append(", ").append(layer.dropout);
      out.append(", ");
      text(layer.name);
      out.append(", Activation.").append(layer.activation.name()).append(", ");
      out.append(layer.bias).append(')');
    } else if (block instanceof Norm norm) {
      out.append("LazyNorm.create(").append(norm.momentum).append(", ");
      text(norm.name);
      out.append(')');
    }
  }

  private void optimizer(Optimizer optimizer) {
    if (optimizer instanceof Adam adam) {
      out.append("LazyAdam.create(").append(adam.rate).append(", ").append(adam.beta);
      out.append(", ").append(adam.amsgrad).append(')');
    } else if (optimizer instanceof Sgd sgd) {
      out.append("LazySgd.create(").append(sgd.rate).append(')');
    }
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
