package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Sources may mention what is generated in the same compilation. */
class DeferralTest {

  @Test
  void recipesAsParametersOfOtherTrackedClasses() {
    assertThat(
            problems(
                """
                @Track class Trainer {
                  Trainer(LazyModel model, List<LazyModel> more, com.acme.LazyModel[] others) {}
                }
                @Track class Model { Model(int layers) {} }
                class Use { LazyTrainer t = LazyTrainer.of(LazyModel.of(1), List.of(), null); }
                """))
        .isEmpty();
  }

  @Test
  void genericRecipesAsParameters() {
    assertThat(
            problems(
                """
                @Track class Trainer { Trainer(LazyBox<String> box, List<LazyBox<Integer>> more) {} }
                @Track class Box<T> { Box(T value) {} }
                class Use { LazyTrainer t = LazyTrainer.of(LazyBox.of("a"), List.of()); }
                """))
        .isEmpty();
  }

  @Test
  void exportedMethodsThatTakeRecipes() {
    assertThat(
            problems(
                """
                class Runner { @Track static void run(LazyModel model, List<LazyModel> more) {} }
                @Track class Model { Model(int layers) {} }
                """))
        .isEmpty();
  }

  @Test
  void recipesThatMentionThemselvesAndEachOther() {
    assertThat(
            problems(
                """
                @Track class Node { Node(List<LazyNode> children, LazyEdge edge) {} }
                @Track class Edge { Edge(LazyNode from, @Default(method = "end") LazyNode to) {
                  }
                  static LazyNode end() { return LazyNode.of(List.of(), null); }
                }
                """))
        .isEmpty();
  }

  @Test
  void recipesAsResultsOfDefaultMethods() {
    assertThat(
            problems(
                """
                @Track class Model { Model(@Default(method = "inner") Lazy<Inner> inner) {}
                  static LazyInner inner() { return LazyInner.of(); }
                }
                @Track class Inner {}
                """))
        .isEmpty();
  }

  @Test
  void recipesOfAnotherPackage() {
    JavaFileObject model =
        Compiling.source(
            "com.acme.model.Model",
            "package com.acme.model; @io.confingy.annotations.Track public class Model {}");
    JavaFileObject trainer =
        source(
            """
            import com.acme.model.LazyModel;
            @Track class Trainer { Trainer(LazyModel model) {} }
            """);

    assertThat(Compiling.problems(Compiling.compile(trainer, model))).isEmpty();
  }

  @Test
  void typesThatAnotherProcessorGenerates() {
    JavaFileObject model = source("@Track class Model { Model(Late late, List<Late> more) {} }");

    Compilation compilation =
        Compiling.compile(List.of(), List.of(model), new TrackProcessor(), new LateProcessor());

    assertThat(Compiling.problems(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFile("com.acme.LazyModel")).isPresent();
  }

  @Test
  void componentsOfRecordsThatAnotherProcessorGenerates() {
    JavaFileObject model =
        source(
            """
            @Track class Model { Model(Part part) {} }
            record Part(List<Late> late) {}
            """);

    Compilation compilation =
        Compiling.compile(List.of(), List.of(model), new TrackProcessor(), new LateProcessor());

    assertThat(Compiling.problems(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFile("com.acme.LazyModel")).isPresent();
  }

  @Test
  void aClassThatIsNotTheUsersAndAnotherProcessorGenerates() {
    for (String value : List.of("Late.class", "{Object.class, Late.class}")) {
      JavaFileObject program =
          source("@io.confingy.annotations.TrackExternal(%s) class Program {}".formatted(value));

      Compilation compilation =
          Compiling.compile(List.of(), List.of(program), new TrackProcessor(), new LateProcessor());

      assertThat(Compiling.problems(compilation)).isEmpty();
      assertThat(compilation.generatedSourceFile("com.acme.LazyLate")).isPresent();
    }
  }

  @Test
  void anUndefinedTypeIsReportedOnce() {
    assertThat(problems("@Track class Model { Model(Missing missing) {} }"))
        .containsExactly("Config.java:6: cannot find symbol");
  }

  @Test
  void whatTheCompilerRefusesIsReportedByTheCompiler() {
    assertThat(problems("@Track record Model(long wait, int last) {}"))
        .containsExactly("Config.java:6: illegal record component name wait");
    assertThat(problems("@Track class Model { Model(void nothing) {} }"))
        .containsExactly("Config.java:6: 'void' type not allowed here");
  }

  @Test
  void whatMentionsARecipeThatIsNotWrittenIsNotWrittenEither() {
    assertThat(
            problems(
                """
                @Track class Trainer { Trainer(LazyModel model) {} }
                @Track class Model { Model(Missing missing) {} }
                """))
        .containsExactly("Config.java:6: cannot find symbol", "Config.java:7: cannot find symbol");
  }

  @Test
  void annotationsAreLeftToOtherProcessors() {
    WitnessProcessor witness = new WitnessProcessor();

    Compiling.compile(
        List.of(), List.of(source("@Track class Model {}")), new TrackProcessor(), witness);

    assertThat(witness.seen).isTrue();
  }

  private static List<String> problems(String types) {
    return Compiling.problems(Compiling.compile(source(types)));
  }

  private static JavaFileObject source(String types) {
    String heading =
        """
        package com.acme;
        import io.confingy.Lazy;
        import io.confingy.annotations.Default;
        import io.confingy.annotations.Track;
        import java.util.List;
        """;
    return Compiling.source("com.acme.Config", heading + types);
  }

  /** Writes a class in the second round only. */
  private static final class LateProcessor extends AbstractProcessor {

    private int rounds;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds++;
      if (rounds <= 2) {
        write(rounds == 1 ? "Early" : "Late");
      }
      return false;
    }

    private void write(String name) {
      try (Writer writer =
          processingEnv.getFiler().createSourceFile("com.acme." + name).openWriter()) {
        writer.write("package com.acme; class " + name + " {}");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Sees whether the annotation gets to it. */
  private static final class WitnessProcessor extends AbstractProcessor {

    private boolean seen;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("io.confingy.annotations.Track");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      seen |= !annotations.isEmpty();
      return false;
    }
  }
}
