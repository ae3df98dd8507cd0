package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles with the processor into a folder, where class files can be woven. */
final class OnDisk {

  private OnDisk() {}

  /** Compiles, and returns what the compiler said. */
  static DiagnosticCollector<JavaFileObject> compile(
      Path classes, List<String> options, Path... files) throws IOException {
    return compile(classes, options, new TrackProcessor(), files);
  }

  static DiagnosticCollector<JavaFileObject> compile(
      Path classes, List<String> options, Processor processor, Path... files) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
      List<File> classPath = new ArrayList<>(CompiledRuntime.classPath());
      classPath.add(classes.toFile());
      manager.setLocation(StandardLocation.CLASS_PATH, classPath);
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, manager, diagnostics, options, null, manager.getJavaFileObjects(files));
      task.setProcessors(List.of(processor));
      assertThat(task.call()).as(diagnostics.getDiagnostics().toString()).isTrue();
    }
    return diagnostics;
  }
}
