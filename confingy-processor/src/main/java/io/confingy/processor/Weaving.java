package io.confingy.processor;

import io.confingy.weaver.Maker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Has the class files of tracked classes woven, where the compiler says when it has written them.
 *
 * <p>Only javac does. Under any other compiler there is one note, and the objects are recorded that
 * are made through companions, or under the agent.
 */
final class Weaving {

  static final String OPTION = "confingy.weave";

  private final Makers makers;
  private final Reporter reporter;
  private final boolean isWanted;
  private final boolean isPossible;
  private boolean isNoted;

  /**
   * By the binary names of their classes rather than by elements, which javac makes anew when it
   * has processed annotations.
   */
  private final Map<String, Maker> byClass = new HashMap<>();

  Weaving(ProcessingEnvironment environment, Reporter reporter) {
    this.makers = new Makers(environment.getElementUtils(), environment.getTypeUtils());
    this.reporter = reporter;
    isWanted = !"false".equals(environment.getOptions().get(OPTION));
    isPossible = isWanted && listen(environment);
  }

  private boolean listen(ProcessingEnvironment environment) {
    try {
      Optional<ProcessingEnvironment> javac = JavacEnvironment.behind(environment);
      javac.ifPresent(found -> WeavingListener.listen(found, reporter, byClass));
      return javac.isPresent();
    } catch (LinkageError noJavac) {
      return false;
    }
  }

  /** Asks for the class file of a class whose recipe was written. */
  void add(Target target, TrackedClass model) {
    if (!isWanted || model.creation().kind() == Creation.Kind.RECORD) {
      return;
    }
    if (isPossible) {
      byClass.put(makers.binaryName(target.type()), makers.of(target.executable(), model));
    } else if (!isNoted) {
      isNoted = true;
      reporter.note(Message.NO_HOOK, model.type().simpleName(), model.recipeType().simpleName());
    }
  }
}
