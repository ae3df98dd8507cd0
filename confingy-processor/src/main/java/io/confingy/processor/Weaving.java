package io.confingy.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * Has the class files of tracked classes woven, where the compiler says when it has written them.
 *
 * <p>Only javac does. Under any other compiler, and where a build tool wraps the environment,
 * nothing happens: the runtime records objects of classes that are not woven as well.
 */
final class Weaving {

  static final String OPTION = "confingy.weave";

  private final Elements elements;

  /**
   * Binary names rather than elements, which javac makes anew when it has processed annotations.
   */
  private final Set<String> names = new HashSet<>();

  Weaving(ProcessingEnvironment environment, Reporter reporter) {
    elements = environment.getElementUtils();
    if (!"false".equals(environment.getOptions().get(OPTION))) {
      try {
        WeavingListener.listen(environment, reporter, names);
      } catch (IllegalArgumentException | LinkageError noJavac) {
        // Not javac's own environment, or no javac at all.
        return;
      }
    }
  }

  /** Asks for the class file of a class whose recipe was written. */
  void add(TrackedClass model) {
    if (model.creation().kind() != Creation.Kind.RECORD) {
      names.add(elements.getBinaryName(model.element()).toString());
    }
  }
}
