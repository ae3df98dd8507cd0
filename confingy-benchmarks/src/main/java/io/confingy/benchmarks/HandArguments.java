package io.confingy.benchmarks;

/** The arguments of an object of any class of a job, but of a stage. */
final class HandArguments {
  int units;
  double dropout;
  String name = "";
  Activation activation = Activation.RELU;
  boolean bias;
  double momentum;
  double rate;
  double beta;
  boolean amsgrad;
  int from;
  long to;

  Object build(String type) {
    return switch (type) {
      case "Layer" -> new Layer(units, dropout, name, activation, bias);
      case "Norm" -> new Norm(momentum, name);
      case "Sgd" -> new Sgd(rate);
      case "Adam" -> new Adam(rate, beta, amsgrad);
      case "Span" -> new Span(from, to);
      default -> throw new IllegalStateException("No class of a job: " + type);
    };
  }

  LazyLayer recipe() {
    return LazyLayer.of(units, dropout, name, activation, bias);
  }
}
