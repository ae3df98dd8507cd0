package io.confingy.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
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
  private final Set<String> names;
  private boolean isNoted;

  private WeavingListener(ProcessingEnvironment environment, Reporter reporter, Set<String> names) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    files = new ClassFiles(environment.getFiler(), elements);
    this.reporter = reporter;
    this.names = names;
  }

  /**
   * Starts to listen.
   *
   * @param names the binary names of the classes to weave; may still grow
   * @throws IllegalArgumentException if the environment is not javac's own
   */
  static void listen(ProcessingEnvironment environment, Reporter reporter, Set<String> names) {
    JavacTask.instance(environment)
        .addTaskListener(new WeavingListener(environment, reporter, names));
  }

  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (event.getKind() != TaskEvent.Kind.GENERATE || type == null) {
      return;
    }
    String name = elements.getBinaryName(type).toString();
    if (!names.contains(name)) {
      return;
    }
    try {
      weave(type, name, event.getSourceFile());
    } catch (IOException | RuntimeException | LinkageError e) {
      // What a listener throws ends the compilation; a class that is not woven is no reason for
      // that.
      note(name, e);
    }
  }

  private void weave(TypeElement type, String name, JavaFileObject source) throws IOException {
    Optional<ClassFiles.Found> found = files.find(type, name, source);
    if (found.isEmpty()) {
      return;
    }
    byte[] before = found.get().content();
    byte[] after = Weaver.weave(before, isSerializable(type));
    if (after != before) {
      ClassFiles.replace(found.get().path(), after);
    }
  }

  private boolean isSerializable(TypeElement type) {
    TypeElement serializable = elements.getTypeElement("java.io.Serializable");
    return types.isSubtype(types.erasure(type.asType()), serializable.asType());
  }

  private void note(String name, Throwable reason) {
    if (!isNoted) {
      isNoted = true;
      reporter.note(Message.CANNOT_WEAVE, name, reason.toString());
    }
  }
}
