package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated code may count on is decided by the annotation of a class, and where it is. */
class TrackedTypesTest {

  private static final List<String> OPTIONS = List.of("-Aconfingy.weave=false");

  private static final JavaFileObject MODEL =
      source("lib.Model", "package lib; @Track public class Model { public Model(int size) {} }");

  private static final JavaFileObject TRAINER =
      source(
          "com.acme.Trainer",
          "package com.acme; import lib.Model; @Track class Trainer { Trainer(Model model) {} }");

  @TempDir private Path folder;

  private static JavaFileObject source(String name, String text) {
    String imports = "; import io.confingy.annotations.Track;";
    return Compiling.source(name, text.replaceFirst(";", imports));
  }

  @Test
  void aClassThatIsCompiledNow() throws IOException {
    assertThat(lensInTrainer(List.of(), MODEL, TRAINER)).contains("LazyModel.Lens model()");
  }

  @Test
  void aClassOfALibraryWithItsRecipe() throws IOException {
    Path library = folder.resolve("library");
    assertThat(Folders.program(library, OPTIONS, List.of(), MODEL)).isEmpty();

    assertThat(lensInTrainer(List.of(library), TRAINER)).contains("LazyModel.Lens model()");
  }

  /** What an incremental build compiles alone is the same as before. */
  @Test
  void aClassThatWasCompiledBefore() throws IOException {
    String first = lensInTrainer(List.of(), MODEL, TRAINER);

    Path program = folder.resolve("program");
    Files.delete(program.resolve("com/acme/LazyTrainer.java"));
    Files.delete(program.resolve("com/acme/LazyTrainer.class"));
    assertThat(lensInTrainer(List.of(program), TRAINER)).isEqualTo(first);
  }

  @Test
  void aClassOfALibraryThatWasCompiledWithoutTheProcessor() throws IOException {
    Path library = Folders.library(folder.resolve("library"), OPTIONS, MODEL);

    assertThat(lensInTrainer(List.of(library), TRAINER))
        .contains("io.confingy.Lens<Model> model()");
  }

  @Test
  void aRecipeOfAnEarlierVersion() throws IOException {
    JavaFileObject recipe =
        source(
            "lib.LazyModel",
            """
            package lib; public abstract class LazyModel extends io.confingy.Lazy<Model> {
              public static class Lens {}
            }
            """);
    Path library = Folders.library(folder.resolve("library"), OPTIONS, MODEL, recipe);

    assertThat(lensInTrainer(List.of(library), TRAINER))
        .contains("io.confingy.Lens<Model> model()");
    assertThat(
            lensInTrainer(
                List.of(library),
                source(
                    "com.acme.Trainer",
                    """
                    package com.acme;
                    @Track class Trainer { Trainer(lib.LazyModel model) {} }
                    """)))
        .contains("io.confingy.Lens<LazyModel> model()");
  }

  @Test
  void aClassThatIsTrackedByItsConstructorOrAStaticMethod() throws IOException {
    JavaFileObject byConstructor =
        source(
            "lib.Model",
            "package lib; public class Model { @Track public Model(int size) {} Model() {} }");
    JavaFileObject byMethod =
        source(
            "lib.Model",
            """
            package lib; public abstract class Model {
              @Track public static Model of(int size) { throw new Error(); }
            }
            """);

    assertThat(lensInTrainer(List.of(), byConstructor, TRAINER)).contains("LazyModel.Lens model()");
    assertThat(lensInTrainer(List.of(), byMethod, TRAINER)).contains("LazyModel.Lens model()");
  }

  @Test
  void aMethodThatMakesSomethingElseTracksNothing() throws IOException {
    JavaFileObject exporting =
        source(
            "lib.Model",
            "package lib; public class Model { @Track public static int of() { return 1; } }");

    assertThat(lensInTrainer(List.of(), exporting, TRAINER))
        .contains("io.confingy.Lens<Model> model()");
  }

  @Test
  void aRecipeThatIsForItsOwnPackageOnly() throws IOException {
    JavaFileObject hidden =
        source("lib.Model", "package lib; @Track public class Model { Model(int size) {} }");

    assertThat(lensInTrainer(List.of(), hidden, TRAINER))
        .contains("io.confingy.Lens<Model> model()");
  }

  private String lensInTrainer(List<Path> libraries, JavaFileObject... sources) throws IOException {
    Path program = folder.resolve("program");
    assertThat(Folders.program(program, OPTIONS, libraries, sources)).isEmpty();
    return Files.readString(program.resolve("com/acme/LazyTrainer.java"));
  }
}
