package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Passes on what somebody should know though the document is loaded. */
final class Warnings {

  private final Consumer<String> receiver;

  /** Whether a class was said to have changed; kept with the class, so that this keeps none. */
  private final ClassValue<AtomicBoolean> told =
      new ClassValue<>() {
        @Override
        protected AtomicBoolean computeValue(Class<?> type) {
          return new AtomicBoolean();
        }
      };

  Warnings(Consumer<String> receiver) {
    this.receiver = receiver;
  }

  /** Writes a warning to the log of the JDK, where nobody wants it elsewhere. */
  static void log(String warning) {
    System.getLogger("io.confingy").log(System.Logger.Level.WARNING, warning);
  }

  void tell(Problem warning) {
    receiver.accept(warning.message());
  }

  /** Tells, once a class, that it has changed. */
  void tell(ChangedClasses changed) {
    changed
        .byClass()
        .forEach(
            (type, each) -> {
              if (!told.get(type).getAndSet(true)) {
                tell(ChangedClasses.warning(each));
              }
            });
  }
}
