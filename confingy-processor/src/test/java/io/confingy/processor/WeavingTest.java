package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** Which class files are woven when javac compiles with the processor. */
class WeavingTest {

  private static final String CARRIER = "io/confingy/RecordedInstance";

  @TempDir private Path folder;
  private Path sources;
  private Path classes;

  /** What the last compilation said. */
  private DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

  @BeforeEach
  void makeFolders() throws IOException {
    sources = Files.createDirectory(folder.resolve("src"));
    classes = Files.createDirectory(folder.resolve("classes"));
  }

  @Test
  void objectCarriesItsRecipe() throws Exception {
    compile(model());

    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      Class<?> recipes = loader.loadClass("com.acme.LazyModel");
      Object recipe = recipes.getMethod("of", int.class).invoke(null, 4);
      Object model = recipes.getMethod("instantiate").invoke(recipe);

      Class<?> carrier = loader.loadClass("io.confingy.RecordedInstance");
      assertThat(model).isInstanceOf(carrier);
      assertThat(carrier.getMethod("confingy$recorded").invoke(model)).isSameAs(recipe);
      assertThat(recipes.getMethod("from", model.getClass()).invoke(null, model)).isSameAs(recipe);
    }
    assertThat(diagnostics.getDiagnostics()).isEmpty();
  }

  @Test
  void weavesTrackedClassesAndNoOthers() throws IOException {
    compile(
        source(
            "com/acme/Outer.java",
            """
            package com.acme;
            import io.confingy.annotations.Track;
            @Track
            public class Outer<T> {
              public Outer(T value) {}
              @Track
              public static final class Inner extends Outer<String> {
                public Inner() { super(""); }
              }
              public static class Made {
                Made() {}
                @Track
                static Made of(int n) { return new Made(); }
              }
              @Track
              public record Point(int x, int y) {}
              public interface Shape {
                @Track
                static Shape of(int sides) { return new Shape() {}; }
              }
              public static class Plain {}
              enum Kind { ONE }
            }
            """));

    assertThat(isWoven("com/acme/Outer")).isTrue();
    assertThat(isWoven("com/acme/Outer$Inner")).isTrue();
    assertThat(isWoven("com/acme/Outer$Made")).isTrue();
    assertThat(isWoven("com/acme/Outer$Point")).isFalse();
    assertThat(isWoven("com/acme/Outer$Shape")).isFalse(); // an interface has no fields
    assertThat(isWoven("com/acme/Outer$Plain")).isFalse();
    assertThat(isWoven("com/acme/Outer$Kind")).isFalse();
    assertThat(isWoven("com/acme/LazyOuter")).isFalse();
  }

  @Test
  void parametersMayBeRecipesOfTheSameRound() throws IOException {
    compile(
        source(
            "com/acme/Trainer.java",
            """
            package com.acme;
            import com.acme.model.LazyModel;
            import io.confingy.annotations.Track;
            @Track
            public class Trainer {
              public Trainer(LazyModel model, LazyPart part, com.acme.LazyPart[] more) {}
            }
            @Track class Part {}
            """),
        source(
            "com/acme/model/Model.java",
            """
            package com.acme.model;
            @io.confingy.annotations.Track public class Model {}
            """));

    assertThat(isWoven("com/acme/Trainer")).isTrue();
  }

  @Test
  void optionTurnsItOff() throws IOException {
    compile(List.of("-Aconfingy.weave=false"), model());

    assertThat(isWoven("com/acme/Model")).isFalse();
  }

  @Test
  void optionIsKnown() throws IOException {
    compile(List.of("-Aconfingy.weave=true", "-Xlint:processing"), model());

    assertThat(diagnostics.getDiagnostics())
        .noneMatch(said -> said.getMessage(Locale.ROOT).contains("confingy.weave"));
    assertThat(isWoven("com/acme/Model")).isTrue();
  }

  @Test
  void whatIsKeptInMemoryIsLeftAlone() throws IOException {
    Compilation compilation =
        Compiling.compile(Compiling.source("com.acme.Model", Files.readString(model())));

    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(compilation.diagnostics())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.getKind()).isEqualTo(Diagnostic.Kind.NOTE);
              assertThat(note.getMessage(Locale.ROOT))
                  .isEqualTo(
                      "[ConfingyCannotWeave] The class file of `com.acme.Model` was left as it is,"
                          + " so that its objects are recorded only if they are made through its"
                          + " companion or under the agent. The reason is: it was not written to a"
                          + " file");
            });
    JavaFileObject file =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "com/acme/Model.class")
            .orElseThrow();
    try (InputStream in = file.openInputStream()) {
      assertThat(isWoven(in.readAllBytes())).isFalse();
    }
  }

  @Test
  void looksBehindAWrappedEnvironment() throws IOException {
    compile(List.of(), new Wrapping(new TrackProcessor(), Wrapping::proxy), model());

    assertThat(isWoven("com/acme/Model")).isTrue();
    assertThat(diagnostics.getDiagnostics()).isEmpty();
  }

  @Test
  void environmentOfNoKnownCompilerMeansOneNote() throws IOException {
    Path other = source("com/acme/Other.java", Files.readString(model()).replace("Model", "Other"));
    compile(List.of(), new Wrapping(new TrackProcessor(), Wrapping::opaque), model(), other);

    assertThat(classes.resolve("com/acme/LazyModel.class")).exists();
    assertThat(isWoven("com/acme/Model")).isFalse();
    assertThat(diagnostics.getDiagnostics())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.getKind()).isEqualTo(Diagnostic.Kind.NOTE);
              assertThat(note.getMessage(Locale.ROOT))
                  .isEqualTo(
                      "[ConfingyNoHook] This compiler does not say when it has written a class"
                          + " file, so that plain `new Model(...)` is not recorded, nor that of"
                          + " other tracked classes. Use `LazyModel.create(...)`, or run with"
                          + " `-javaagent:confingy-processor.jar`. `-Aconfingy.weave=false` turns"
                          + " this note off.");
            });
  }

  @Test
  void untrackedSubclassCompilesAgainstAWovenClass() throws Exception {
    compile(model());
    Path sub =
        source(
            "com/acme/Sub.java",
            """
            package com.acme;
            public class Sub extends Model {
              public Sub() { super(1); }
              Model anonymous() { return new Model(2) {}; }
            }
            """);
    Files.delete(sources.resolve("com/acme/Model.java"));

    compile(Compiling.STRICT, sub);

    assertThat(isWoven("com/acme/Sub")).isFalse();
    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      assertThat(loader.loadClass("com.acme.Sub").getConstructor().newInstance())
          .isInstanceOf(loader.loadClass("io.confingy.RecordedInstance"));
    }
  }

  @Test
  void compilingOneClassAgainWeavesItAgain() throws Exception {
    Path sub =
        source(
            "com/acme/Sub.java",
            """
            package com.acme;
            import io.confingy.annotations.Track;
            @Track
            public final class Sub extends Model {
              public Sub(int size) { super(size); }
            }
            """);
    compile(model(), sub);
    byte[] model = Files.readAllBytes(classes.resolve("com/acme/Model.class"));
    byte[] before = Files.readAllBytes(classes.resolve("com/acme/Sub.class"));
    Files.delete(sources.resolve("com/acme/Model.java"));

    compile(sub);

    assertThat(classes.resolve("com/acme/Model.class")).hasBinaryContent(model);
    assertThat(classes.resolve("com/acme/Sub.class")).hasBinaryContent(before);
    assertThat(isWoven(before)).isTrue();
  }

  @Test
  void weavesBesideTheSourceWhereThereIsNoOutputFolder() throws IOException {
    Path model = model();
    classes = sources;
    run(arguments("-s", sources.toString(), model.toString()));

    assertThat(isWoven("com/acme/Model")).isTrue();
  }

  @Test
  void weavesInAModule() throws IOException {
    Path module = source("module-info.java", "module com.acme {}");
    compile(List.of("--add-reads", "com.acme=ALL-UNNAMED"), model(), module);

    assertThat(diagnostics.getDiagnostics()).isEmpty();
    assertThat(isWoven("com/acme/Model")).isTrue();
  }

  @Test
  void weavesInEachOfSeveralModules() throws IOException {
    source("one/module-info.java", "module one {}");
    String text = Files.readString(model());
    source("one/com/acme/Model.java", text);
    source("two/module-info.java", "module two {}");
    source("two/com/acme/two/Model.java", text.replace("com.acme;", "com.acme.two;"));
    run(
        arguments(
            "-d",
            classes.toString(),
            "--module-source-path",
            sources.toString(),
            "--add-reads",
            "one=ALL-UNNAMED",
            "--add-reads",
            "two=ALL-UNNAMED",
            "-m",
            "one,two"));

    assertThat(isWoven("one/com/acme/Model")).isTrue();
    assertThat(isWoven("two/com/acme/two/Model")).isTrue();
  }

  @Test
  void failureLeavesTheClassAndOneNote() throws IOException {
    Path other = source("com/acme/Other.java", Files.readString(model()).replace("Model", "Other"));
    for (String name : List.of("Model", "Other")) {
      // Where the woven class is to be written there is something in the way.
      Files.createDirectories(classes.resolve("com/acme/" + name + ".class.woven/in/the/way"));
    }

    compile(Compiling.STRICT, model(), other);

    assertThat(isWoven("com/acme/Model")).isFalse();
    assertThat(isWoven("com/acme/Other")).isFalse();
    assertThat(diagnostics.getDiagnostics())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.getKind()).isEqualTo(Diagnostic.Kind.NOTE);
              assertThat(note.getMessage(Locale.ROOT))
                  .startsWith("[ConfingyCannotWeave] The class file of `com.acme.")
                  .contains("was left as it is");
            });
  }

  private Path model() throws IOException {
    return source(
        "com/acme/Model.java",
        """
        package com.acme;
        import io.confingy.annotations.Track;
        @Track
        public class Model {
          public Model(int size) {}
        }
        """);
  }

  private Path source(String name, String text) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void compile(Path... files) throws IOException {
    compile(List.of(), files);
  }

  private void compile(List<String> options, Path... files) throws IOException {
    compile(options, new TrackProcessor(), files);
  }

  private void compile(List<String> options, Processor processor, Path... files)
      throws IOException {
    diagnostics = OnDisk.compile(classes, options, processor, files);
  }

  private static List<String> arguments(String... arguments) {
    String classPath =
        String.join(
            File.pathSeparator, CompiledRuntime.classPath().stream().map(File::toString).toList());
    List<String> all = new ArrayList<>(List.of("-cp", classPath));
    all.addAll(List.of("-processor", TrackProcessor.class.getName()));
    all.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    all.addAll(Arrays.asList(arguments));
    return all;
  }

  private static void run(List<String> arguments) {
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(exit).isZero();
  }

  private boolean isWoven(String name) throws IOException {
    return isWoven(Files.readAllBytes(classes.resolve(name + ".class")));
  }

  private static boolean isWoven(byte[] classFile) {
    return List.of(new ClassReader(classFile).getInterfaces()).contains(CARRIER);
  }
}
