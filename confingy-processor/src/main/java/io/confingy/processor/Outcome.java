package io.confingy.processor;

import java.util.List;
import java.util.Optional;

/**
 * What a check of a user's source came to: a value, or the reports that say why there is none.
 *
 * <p>Neither a value nor a report means that the compiler itself reports what is wrong.
 *
 * @param <T> what was looked for
 * @param value what was found
 * @param reports why nothing was found
 */
record Outcome<T>(Optional<T> value, List<Report> reports) {

  static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  static <T> Outcome<T> failed(Report report) {
    return new Outcome<>(Optional.empty(), List.of(report));
  }

  static <T> Outcome<T> failed(List<Report> reports) {
    return new Outcome<>(Optional.empty(), List.copyOf(reports));
  }

  /** Nothing to use and nothing to say. */
  static <T> Outcome<T> none() {
    return new Outcome<>(Optional.empty(), List.of());
  }
}
