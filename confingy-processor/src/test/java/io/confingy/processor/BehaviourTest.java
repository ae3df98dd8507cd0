package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What generated code does when it runs. */
class BehaviourTest {

  private static final String MODEL =
      """
      @Track class Model {
        final int layers; final double dropout; final List<String> tags;
        Model(int layers, @Default("0.1") double dropout, List<String> tags) {
          this.layers = layers; this.dropout = dropout; this.tags = tags;
        }
      }
      """;

  @Test
  void holdsItsArgumentsByName() throws Exception {
    assertThat(run(MODEL, "LazyModel.of(4, 0.5, List.of(\"a\")).config()"))
        .hasToString("{layers=4, dropout=0.5, tags=[a]}");
  }

  @Test
  void buildsByNameWithDefaults() throws Exception {
    assertThat(
            run(MODEL, "LazyModel.builder().tags(List.of()).layers(2).build().config().toString()"))
        .isEqualTo("{layers=2, dropout=0.1, tags=[]}");
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> run(MODEL, "LazyModel.builder().dropout(1).build()"))
        .hasMessageContaining("layers")
        .hasMessageContaining("tags");
  }

  @Test
  void changesCopiesOnly() throws Exception {
    assertThat(
            run(
                MODEL,
                """
                LazyModel.of(1, 0.5, List.of("a")).withLayers(2).copy(c -> c.dropout(0.25)).config()\
                """))
        .hasToString("{layers=2, dropout=0.25, tags=[a]}");
  }

  @Test
  void copiesContainersInAndOut() throws Exception {
    String body =
        """
        List<String> tags = new ArrayList<>(List.of("a"));
        LazyModel model = LazyModel.of(1, 0.5, tags);
        LazyModel changed = model.withTags(tags);
        LazyModel built = LazyModel.builder().layers(1).tags(tags).build();
        tags.add("b");
        model.tags().add("c");
        model.instantiate().tags.add("d");
        return List.of(model.tags(), changed.tags(), built.tags());
        """;
    assertThat(runBody(MODEL, body)).hasToString("[[a], [a], [a]]");
  }

  @Test
  void recordsWhatItBuilds() throws Exception {
    String body =
        """
        LazyModel model = LazyModel.of(1, 0.5, List.of());
        Model created = LazyModel.create(1, 0.5, List.of());
        return List.of(LazyModel.from(model.instantiate()).equals(model), LazyModel.from(created).equals(model));
        """;
    assertThat(runBody(MODEL, body)).hasToString("[true, true]");
  }

  @Test
  void overloadsForMethodReferencesTakeAllThatFunctionsCanBe() throws Exception {
    String pipeline =
        """
        @Track class Pipeline<T> {
          final java.util.function.Function<? super T, ? extends Number> score; final Runnable then;
          Pipeline(java.util.function.Function<? super T, ? extends Number> score, Runnable then) {
            this.score = score; this.then = then;
          }
        }
        """;
    String body =
        """
        java.util.function.Function<String, Integer> plain = String::length;
        List<Pipeline<String>> all = new ArrayList<>();
        all.add(LazyPipeline.create(String::length, () -> {}));
        all.add(LazyPipeline.create(text -> text.length(), null));
        all.add(LazyPipeline.create((String text) -> text.length(), System::gc));
        all.add(LazyPipeline.create(plain, System::gc));
        all.add(LazyPipeline.<String>of(null, null).withScore(String::length).instantiate());
        all.add(LazyPipeline.<String>of(plain, null).withScore(plain).instantiate());
        all.add(LazyPipeline.<String>builder().score(String::length).then(null).build().instantiate());
        List<Object> results = new ArrayList<>();
        for (Pipeline<String> each : all) {
          results.add(each.score.apply("abc") + " " + (each.score instanceof java.io.Serializable));
        }
        return results;
        """;
    assertThat(runBody(pipeline, body))
        .hasToString("[3 true, 3 true, 3 true, 3 false, 3 true, 3 false, 3 true]");
  }

  @Test
  void readsRecordsAsTheyAre() throws Exception {
    String point = "@Track record Point<T extends Comparable<T>>(T x, int... ys) {}";
    assertThat(
            run(point, "LazyPoint.from(new Point<>(\"a\", 1, 2)).withX(\"b\").instantiate().x()"))
        .isEqualTo("b");
  }

  @Test
  void wrapsCheckedExceptionsOnly() {
    String reader =
        """
        @Track class Reader {
          Reader(boolean checked) throws Exception {
            if (checked) { throw new java.io.IOException("checked"); }
            throw new IllegalStateException("unchecked");
          }
        }
        """;
    assertThatThrownBy(() -> run(reader, "LazyReader.of(true).instantiate()"))
        .hasCauseInstanceOf(IOException.class)
        .satisfies(
            e -> assertThat(e.getClass().getSimpleName()).isEqualTo("ConstructionException"));
    assertThatThrownBy(() -> run(reader, "LazyReader.of(false).instantiate()"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> run(reader, "LazyReader.create(true)"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void makesByFactoryMethods() throws Exception {
    String shape =
        """
        interface Shape {
          String name();
          @Track static Shape of(String name, int... sides) { return () -> name + sides.length; }
        }
        """;
    assertThat(run(shape, "LazyShape.from(LazyShape.of(\"a\", 1, 2).instantiate()).name()"))
        .isEqualTo("a");
  }

  @Test
  void defaultsHaveTheTypesOfTheirParameters() throws Exception {
    String types =
        """
        @Track class Types {
          Types(@Default("1") byte b, @Default("1") short s, @Default("1") int i,
              @Default("1") Long l, @Default("1") float f, @Default("1") double d,
              @Default("1") char c, @Default("1") String t, @Default(method = "one") long m) {}
          static int one() { return 1; }
        }
        """;
    assertThat(
            run(
                types,
                """
                LazyTypes.builder().build().config().values().stream()\
                .map(v -> v.getClass().getSimpleName() + v).toList()\
                """))
        .hasToString(
            "[Byte1, Short1, Integer1, Long1, Float1.0, Double1.0, Character1, String1, Long1]");
  }

  private static Object run(String types, String expression) throws Exception {
    return runBody(types, "return " + expression + ";");
  }

  /** Compiles types, and a method beside them with the given body; calls the method. */
  static Object runBody(String types, String body) throws Exception {
    String source =
        """
        package com.acme;
        import io.confingy.annotations.*;
        import java.util.*;
        %s
        public class Scenario {
          public static Object run() throws Exception {
            %s
          }
        }
        """
            .formatted(types, body);
    Compilation compilation = Compiling.compile(Compiling.source("com.acme.Scenario", source));
    assertThat(Compiling.problems(compilation)).isEmpty();
    try (Loader loader = new Loader(compilation)) {
      return loader.loadClass("com.acme.Scenario").getMethod("run").invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Loads what a compilation wrote, beside the runtime. */
  private static final class Loader extends URLClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    Loader(Compilation compilation) throws IOException {
      super(urls(), null);
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          String name = file.getName().replaceFirst("^/CLASS_OUTPUT/", "");
          try (var in = file.openInputStream()) {
            classes.put(name.replace(".class", "").replace('/', '.'), in.readAllBytes());
          }
        }
      }
    }

    private static URL[] urls() throws MalformedURLException {
      List<URL> urls = new ArrayList<>();
      for (File entry : CompiledRuntime.classPath()) {
        urls.add(entry.toURI().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
