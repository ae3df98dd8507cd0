package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Which lens a parameter gets by its declared type. */
class LensesTest {

  private static final String CLASSES =
      """
      @Track class Tracked { Tracked(int size) {} }
      @Track record Point(int x) {}
      class Outer { @Track static class Tracked {} }
      class Plain {}
      final class Closed {}
      enum Mode { ON }
      interface Shape {}
      sealed interface Sealed permits Leaf {}
      final class Leaf implements Sealed {}
      sealed interface Holding permits Part {}
      record Part(int size) implements Holding {}
      """;

  @Test
  void whatIsTrackedHasItsOwnLens() {
    assertThat(
            lensesOf(
                """
                Tracked tracked, Lazy<Tracked> lazy, Lazy<? extends Tracked> below,
                LazyTracked recipe, Point point, Outer.Tracked nested"""))
        .containsExactly(
            "LazyTracked.Lens tracked",
            "LazyTracked.Lens lazy",
            "LazyTracked.Lens below",
            "LazyTracked.Lens recipe",
            "LazyPoint.Lens point",
            "LazyOuter_Tracked.Lens nested");
  }

  /** A class around one that is tracked is not tracked itself. */
  @Test
  void whatMayHoldWhatIsTrackedHasALensThatAsksForNoType() {
    assertThat(
            lensesOf(
                """
                Plain plain, Outer around, Shape shape, Lazy<Shape> lazy, Lazy<?> any, Object object,
                Holding holding"""))
        .containsExactly(
            "io.confingy.Lens<Plain> plain",
            "io.confingy.Lens<Outer> around",
            "io.confingy.Lens<Shape> shape",
            "io.confingy.Lens<Lazy<Shape>> lazy",
            "io.confingy.Lens<Lazy<?>> any",
            "io.confingy.Lens<Object> object",
            "io.confingy.Lens<Holding> holding");
  }

  @Test
  void allElseIsAValue() {
    assertThat(
            lensesOf(
                """
                int number, Integer boxed, String text, Mode mode, Closed closed, Sealed sealed,
                CharSequence chars, java.nio.file.Path path, java.util.function.Function<String, Tracked> made,
                io.confingy.function.SerializableRunnable run, Class<? extends Tracked> type, int[] numbers,
                Optional<Integer> optional"""))
        .containsExactly(
            "int number",
            "Integer boxed",
            "String text",
            "Mode mode",
            "Closed closed",
            "Sealed sealed",
            "CharSequence chars",
            "Path path",
            "Function<String, Tracked> made",
            "SerializableRunnable run",
            "Class<? extends Tracked> type",
            "int[] numbers",
            "Optional<Integer> optional");
  }

  @Test
  void containersHaveLenses() {
    assertThat(
            lensesOf(
                """
                List<Tracked> list, java.util.LinkedHashSet<String> set, Map<Mode, Shape> map,
                Optional<Part> part, Tracked[][] array, List<? super Tracked> above, List<?> any"""))
        .containsExactly(
            "ListLens<Tracked, LazyTracked.Lens> list",
            "SetLens<String, String> set",
            "MapLens<Mode, Shape, io.confingy.Lens<Shape>> map",
            "OptionalLens<Part, PartLens> part",
            "ListLens<Tracked[], ListLens<Tracked, LazyTracked.Lens>> array",
            "ListLens<Object, io.confingy.Lens<Object>> above",
            "ListLens<Object, io.confingy.Lens<Object>> any");
  }

  @Test
  void namesOfMethodsOfALensGetAnUnderscore() {
    assertThat(LensNames.methods(List.of("value", "as", "unlens", "Lens"), lens("Lens")))
        .containsExactly("value", "as_", "unlens_", "Lens_");
    assertThat(LensNames.methods(List.of("as", "as_"), lens("Lens")))
        .containsExactly("as__", "as_");
  }

  private static ClassName lens(String name) {
    return ClassName.get("com.acme", "LazyFoo", name);
  }

  @Test
  void typeParametersKeepTheirNames() {
    String source = "@Track class Foo<Lens, R> { Foo(Lens as, R r, Foo<Lens, R> foo) {} }";
    assertThat(generated(source))
        .contains("class Lens_<Lens, R> extends TypedLens")
        .contains("class Root<Lens, R, R_> extends Lens_<Lens, R>")
        .contains("public Lens_<Lens, R> foo()");
  }

  /** Nothing could name a class of the unnamed package where a lens has its name. */
  @Test
  void classesOfTheUnnamedPackageKeepTheirNames() {
    Compilation compilation =
        Compiling.compile(
            List.of("-Xlint:-processing"),
            List.of(
                Compiling.source(
                    "Foo",
                    """
                    import io.confingy.annotations.Track;
                    @Track class Foo { Foo(Lens lens, Foo foo, Part part) {} }
                    class Lens {}
                    class PartLens {}
                    record Part(PartLens lens) {}
                    """)));

    assertThat(Compiling.problems(compilation)).isEmpty();
  }

  /** It need not be there yet, nor come at all before the next round. */
  @Test
  void aComponentOfARecordMayBeARecipe() {
    assertThat(
            generated(
                """
                    @Track class Foo { Foo(Part part) {} }
                    record Part(LazyBar bar, LazyFoo foo) {}
                    @Track class Bar { Bar(int size) {} }
                    """))
        .contains("public LazyBar.Lens bar()")
        .contains("public LazyFoo.Lens foo()");
  }

  /** Returns what the getters of the lens of a class with some parameters give, in order. */
  private static List<String> lensesOf(String parameters) {
    String source = generated(CLASSES + "@Track class Foo { Foo(" + parameters + ") {} }");
    String lens = source.substring(source.indexOf("class Lens "), source.indexOf("class Root<"));
    return Pattern.compile("public (?!Lens )(\\S.* \\w+)\\(\\) \\{")
        .matcher(lens)
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  private static String generated(String body) {
    String source =
        """
        package com.acme;
        import io.confingy.Lazy;
        import io.confingy.annotations.Track;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;
        """;
    Compilation compilation =
        Compiling.compile(
            List.of("-Xlint:-processing"),
            List.of(Compiling.source("com.acme.All", source + body)));
    assertThat(Compiling.problems(compilation)).isEmpty();
    JavaFileObject file = compilation.generatedSourceFile("com.acme.LazyFoo").orElseThrow();
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
