package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * A class waits for the constructor that Lombok adds, though not for ever. That the real Lombok
 * gets along with the processor is shown by src/it/lombok of confingy-examples.
 */
class LombokConstructorsTest {

  private static final JavaFileObject ANNOTATION =
      Compiling.source("lombok.Value", "package lombok; public @interface Value {}");

  @Test
  void aClassOfLombokWaitsForTheNextRound() {
    RoundForcingProcessor forcing = new RoundForcingProcessor();

    Compilation compilation =
        compile("@Track @lombok.Value class Model {} @Track class Other {}", forcing);

    assertThat(Compiling.problems(compilation)).isEmpty();
    assertThat(forcing.rounds).isEqualTo(4);
    assertThat(forcing.roundOf("com.acme.LazyOther")).isEqualTo(2);
    assertThat(forcing.roundOf("com.acme.LazyModel")).isEqualTo(3);
  }

  @Test
  void whatMentionsItsRecipeWaitsToo() {
    Compilation compilation =
        compile(
            """
            @Track class Trainer { Trainer(LazyModel model) {} }
            @Track @lombok.Value class Model {}
            class Use { LazyTrainer t = LazyTrainer.of(LazyModel.of()); }
            """,
            new RoundForcingProcessor());

    assertThat(Compiling.problems(compilation)).isEmpty();
  }

  @Test
  void withoutALaterRoundThereIsAnError() {
    assertThat(Compiling.problems(compile("@Track @lombok.Value class Model {}")))
        .containsExactly(
            "Config.java:3: [ConfingyNoLombok] `Model` has an annotation of Lombok that adds a"
                + " constructor, but no Lombok ran that would add it. Put Lombok on the processor"
                + " path, or write the constructor and remove the annotation.");
  }

  @Test
  void whereTheCompilationFailsAnywayThereIsNone() {
    assertThat(Compiling.problems(compile("@Track @lombok.Value class Model {} @Track enum E {}")))
        .singleElement()
        .asString()
        .contains("[ConfingyEnum]");
  }

  private static Compilation compile(String types, Processor... others) {
    String heading =
        """
        package com.acme;
        import io.confingy.annotations.Track;
        """;
    Processor[] processors = new Processor[others.length + 1];
    processors[0] = new TrackProcessor();
    System.arraycopy(others, 0, processors, 1, others.length);
    JavaFileObject source = Compiling.source("com.acme.Config", heading + types);
    return Compiling.compile(List.of(), List.of(ANNOTATION, source), processors);
  }

  /** Has a second round come, as Lombok does, and sees in which round there is what. */
  private static final class RoundForcingProcessor extends AbstractProcessor {

    private final Map<String, Integer> firstSeen = new HashMap<>();
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
      round.getRootElements().forEach(root -> firstSeen.putIfAbsent(root.toString(), rounds));
      if (rounds == 1) {
        forceRound();
      }
      return false;
    }

    private int roundOf(String type) {
      return firstSeen.getOrDefault(type, 0);
    }

    private void forceRound() {
      try (Writer writer =
          processingEnv.getFiler().createSourceFile("com.acme.Forced").openWriter()) {
        writer.write("package com.acme; class Forced {}");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
