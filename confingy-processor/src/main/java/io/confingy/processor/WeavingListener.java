package io.confingy.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.confingy.weaver.Maker;
import io.confingy.weaver.Weaver;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/** Weaves the class file of a tracked class when javac has written it. */
final class WeavingListener implements TaskListener {

  private final Elements elements;
  private final Types types;
  private final ClassFiles files;
  private final Reporter reporter;
  private final Map<String, Maker> makers;
  private boolean isNoted;

  private WeavingListener(
      ProcessingEnvironment environment, Reporter reporter, Map<String, Maker> makers) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    files = new ClassFiles(environment.getFiler(), elements);
    this.reporter = reporter;
    this.makers = makers;
  }

  /**
   * Starts to listen.
   *
   * @param makers what makes the objects of the classes to weave, by their binary names; may still
   *     grow
   * @throws IllegalArgumentException if the environment is not javac's own
   */
  static void listen(
      ProcessingEnvironment environment, Reporter reporter, Map<String, Maker> makers) {
    JavacTask.instance(environment)
        .addTaskListener(new WeavingListener(environment, reporter, makers));
  }

  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (event.getKind() != TaskEvent.Kind.GENERATE || type == null) {
      return;
    }
    String name = elements.getBinaryName(type).toString();
    Maker maker = makers.get(name);
    if (maker == null) {
      return;
    }
    try {
      weave(type, name, maker, event.getSourceFile());
    } catch (IOException | RuntimeException | LinkageError e) {
      // What a listener throws ends the compilation; a class that is not woven is no reason for
      // that.
      note(name, e.toString());
    }
  }

  private void weave(TypeElement type, String name, Maker maker, JavaFileObject source)
      throws IOException {
    Optional<ClassFiles.Found> found = files.find(type, name, source);
    if (found.isEmpty()) {
      note(name, "it was not written to a file");
      return;
    }
    byte[] before = found.get().content();
    byte[] after = Weaver.weave(before, isSerializable(type), maker);
    if (after != before) {
      ClassFiles.replace(found.get().path(), after);
    }
  }

  private boolean isSerializable(TypeElement type) {
    TypeElement serializable = elements.getTypeElement("java.io.Serializable");
    return types.isSubtype(types.erasure(type.asType()), serializable.asType());
  }

  private void note(String name, String reason) {
    if (!isNoted) {
      isNoted = true;
      reporter.note(Message.CANNOT_WEAVE, name, reason);
    }
  }
}
