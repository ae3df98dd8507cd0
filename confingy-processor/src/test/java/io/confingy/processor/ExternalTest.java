package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for classes that are not the user's, when it runs. */
class ExternalTest {

  private static final JavaFileObject NET =
      Compiling.source(
          "lib.Net",
          """
          package lib;
          public class Net {
            public final String text;
            public Net(int depth, double rate) { text = depth + "," + rate; }
            public Net(int depth) { text = "only " + depth; }
            public Net() { text = "empty"; }
            Net(String hidden) { text = hidden; }
            @Override public String toString() { return text; }
            public static class Part<T extends Comparable<T>> {
              final T value;
              public Part(T value, java.util.List<? extends T> others) { this.value = value; }
              @Override public String toString() { return value.toString(); }
            }
          }
          """);

  /** Whose constructors and methods the names of their arguments do not tell apart. */
  private static final JavaFileObject RATE =
      Compiling.source(
          "lib.Rate",
          """
          package lib;
          public abstract class Rate {
            private final String text;
            private Rate(String text) { this.text = text; }
            public static Rate linear(double start, float step) { return new Of("linear " + start + step); }
            public static Rate root(double start, float step) { return new Of("root " + start + step); }
            public static Rate root(String start) { return new Of("root " + start); }
            @Override public String toString() { return text; }
            private static final class Of extends Rate { Of(String text) { super(text); } }
          }
          """);

  private static final JavaFileObject SIZE =
      Compiling.source(
          "lib.Size",
          """
          package lib;
          public class Size {
            private final String text;
            public Size(long size) { text = "long " + size; }
            public Size(int size) { text = "int " + size; }
            public Size(String size) { text = "text " + size; }
            public Size(java.util.List<String> size) { text = "list " + size; }
            public Size(float[] size, int count) { text = "floats " + size.length + count; }
            @Override public String toString() { return text; }
          }
          """);

  @TempDir private Path folder;
  private Path library;
  private Path program;

  @BeforeEach
  void compileTheLibrary() {
    library = Folders.library(folder.resolve("lib"), List.of("-g"), NET, RATE, SIZE);
    program = folder.resolve("program");
  }

  @Test
  void writesAndReadsUnderTheNameOfTheClass() throws Exception {
    assertThat(
            run(
                "@TrackExternal(lib.Net.class)",
                """
                String json = Confingy.serialize(LazyNet.create(4, 0.5));
                lib.Net again = Confingy.deserialize(json, lib.Net.class);
                return json + " " + again + " " + LazyNet.from(again).config();
                """))
        .isEqualTo(
            "{\"_confingy_version\":1,\"_confingy_class\":\"Net\",\"_confingy_module\":\"lib\","
                + "\"_confingy_init\":{\"depth\":4,\"rate\":0.5}} 4,0.5 {depth=4, rate=0.5}");
  }

  @Test
  void eachConstructorIsFoundAgainByTheNamesOfTheArguments() throws Exception {
    assertThat(
            run(
                "@TrackExternal(lib.Net.class)",
                """
                List<Object> all = List.of(LazyNet.create(4, 0.5), LazyNet.create(4), LazyNet.create(),
                    LazyNet.of(1, 1.0), LazyNet.of(1), LazyNet.of());
                return Confingy.deserialize(Confingy.serialize(all), List.class).toString();
                """))
        .hasToString(
            "[4,0.5, only 4, empty, Lazy<Net>(depth=1, rate=1.0), Lazy<Net>(depth=1), Lazy<Net>()]");
  }

  @Test
  void theNameOfARecipeSaysItsConstructor() throws Exception {
    assertThat(
            run(
                "@TrackExternal(lib.Net.class)",
                """
                LazyNet_int one = LazyNet.of(4);
                LazyNet_noArguments none = LazyNet.of();
                return one.withDepth(5).instantiate() + " " + none.instantiate()
                    + " " + one.equals(LazyNet.of(4)) + one.equals(LazyNet_int.of(4));
                """))
        .isEqualTo("only 5 empty truetrue");
    assertThat(Folders.lines(program, "META-INF", "confingy", "external", "lib.Net"))
        .containsExactly(
            "com.acme.LazyNet", "com.acme.LazyNet_int", "com.acme.LazyNet_noArguments");
  }

  @Test
  void oneConstructorCanBeChosen() throws Exception {
    assertThat(
            run(
                "@TrackExternal(value = lib.Net.class, parameters = int.class)",
                "return LazyNet.builder().depth(3).build().instantiate();"))
        .hasToString("only 3");
  }

  @Test
  void documentsAreCheckedAsStrictlyAsThoseOfOwnClasses() {
    String declaration = "@TrackExternal(lib.Net.class)";
    assertThatThrownBy(() -> load(declaration, "{\"depth\":4,\"rates\":0.5}"))
        .hasMessageStartingWith("`lib.Net` has no parameter `rates`; did you mean `rate`?");
    assertThatThrownBy(() -> load(declaration, "{\"rate\":0.5}"))
        .hasMessageStartingWith("The argument `depth` of `lib.Net` is missing.");
    assertThatThrownBy(() -> load(declaration, "{\"depth\":4.5}")).hasMessageContaining("$.depth");
  }

  @Test
  void aClassThatNoAnnotationNamesIsNotBuilt() {
    assertThatThrownBy(() -> load("@TrackExternal(lib.Size.class)", "{\"depth\":4}"))
        .hasMessageContaining("may not be built from a document");
  }

  private Object load(String declaration, String arguments) throws Exception {
    String json =
        "{\"_confingy_class\":\"Net\",\"_confingy_module\":\"lib\",\"_confingy_init\":%s}"
            .formatted(arguments);
    return run(
        declaration,
        "return Confingy.deserialize(\"%s\", Object.class);".formatted(json.replace("\"", "\\\"")));
  }

  @Test
  void aPlainNewIsNotRecorded() {
    assertThatThrownBy(
            () ->
                run(
                    "@TrackExternal(lib.Net.class)",
                    "return Confingy.serialize(new lib.Net(4, 0.5));"))
        .hasMessage(
            """
            The arguments of this `Net` were not recorded.
              at:       $
              found:    an object of `lib.Net` that was made by a plain `new`
              expected: an object that was made through its companion
              to do:    make it with `LazyNet.create(...)` in place of `new Net(...)`, or pass on the recipe `LazyNet.of(...)` and build it where it is used""");
  }

  @Test
  void staticMethodsAreToldApart() throws Exception {
    assertThat(
            run(
                """
                @TrackExternal(value = lib.Rate.class, method = "linear")
                @TrackExternal(value = lib.Rate.class, method = "root", parameters = {double.class, float.class})
                """,
                """
                List<Object> all = List.of(LazyRate_linear.create(0.1, 2), LazyRate_root.create(0.1, 2),
                    LazyRate_linear.of(0.1, 2));
                String json = Confingy.serialize(all);
                return json + Confingy.deserialize(json, List.class)
                    + Confingy.fingerprint(all.get(0)).equals(Confingy.fingerprint(all.get(1)));
                """))
        .asString()
        .contains(
            "\"_confingy_name\":\"root\",\"_confingy_signature\":\"(double, float)\"",
            "\"lib.Rate::root(double, float)\":{\"types\":{\"step\":\"float\"}}")
        .endsWith("[linear 0.12.0, root 0.12.0, Lazy<Rate>(start=0.1, step=2.0)]false");
  }

  @Test
  void constructorsWithEqualNamesAreToldApart() throws Exception {
    assertThat(
            run(
                "@TrackExternal(lib.Size.class)",
                """
                List<Object> all = List.of(LazySize.create(5L), LazySize.create(5), LazySize.create("5"),
                    LazySize.create(List.of("5")), LazySize.create(new float[] {1, 2}, 3));
                return Confingy.deserialize(Confingy.serialize(all), List.class).toString();
                """))
        .hasToString("[long 5, int 5, text 5, list [5], floats 23]");
  }

  @Test
  void genericAndNestedClasses() throws Exception {
    assertThat(
            run(
                "@TrackExternal(lib.Net.Part.class)",
                """
                LazyNet_Part<String> part = LazyNet_Part.of("a", List.of("b"));
                return Confingy.deserialize(Confingy.serialize(part), LazyNet_Part.class).instantiate();
                """))
        .hasToString("a");
  }

  @Test
  void theRecipeIsFoundByTheClass() throws Exception {
    assertThat(
            run(
                "@TrackExternal(lib.Net.class)",
                """
                return Confingy.lazy(lib.Net.class, Map.of("depth", 1, "rate", 0.5)).instantiate()
                    + " " + Confingy.lazy(lib.Net.class, Map.of("depth", 1)).instantiate();
                """))
        .isEqualTo("1,0.5 only 1");
  }

  @Test
  void aClassOfTheJdk() throws Exception {
    assertThat(
            run(
                "@TrackExternal(value = Random.class, parameters = long.class, names = \"seed\")",
                """
                String json = Confingy.serialize(LazyRandom.create(7));
                return Confingy.deserialize(json, Random.class).nextInt() == new Random(7).nextInt();
                """))
        .isEqualTo(true);
  }

  @Test
  void aConstructorThatANewVersionHasTakenAway() {
    Path next =
        Folders.library(
            folder.resolve("lib2"),
            List.of("-g"),
            Compiling.source(
                "lib.Net",
                "package lib; public class Net { public Net(long depth) {} public Net(int a, int b) {} }"));
    String source =
        program("@TrackExternal(value = lib.Net.class, parameters = int.class)", "return null;");

    assertThat(
            Folders.program(
                program, List.of(), List.of(next), Compiling.source("com.acme.Program", source)))
        .containsExactly(
            "Program.java:6: [ConfingyExternalMissing] `Net` has no constructor `Net(int)` that can be called from the"
                + " package `com.acme`. There is `Net(long)`, `Net(int, int)`. Choose what the class has today; if a"
                + " new version of its library has taken this one away, documents with its arguments cannot be loaded"
                + " any more.");
  }

  /** Other compilers find the names in class files too. */
  @Test
  void underAnotherCompiler() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/com/acme"));
    Path info = sources.resolve("package-info.java");
    Path source = sources.resolve("Program.java");
    Files.writeString(
        info,
        "@io.confingy.annotations.TrackExternal({lib.Net.class, lib.Net.Part.class}) package com.acme;");
    Files.writeString(
        source,
        program(
            "",
            """
            String json = Confingy.serialize(List.of(LazyNet.create(4), LazyNet.create(4, 0.5)));
            return Confingy.deserialize(json, List.class).toString();
            """));
    StringWriter output = new StringWriter();
    boolean isDone =
        BatchCompiler.compile(
            new String[] {
              "--release",
              "17",
              "-cp",
              Folders.classPath(List.of(library)),
              "-processorpath",
              System.getProperty("java.class.path"),
              "-processor",
              TrackProcessor.class.getName(),
              "-d",
              program.toString(),
              "-s",
              program.toString(),
              info.toString(),
              source.toString()
            },
            new PrintWriter(output),
            new PrintWriter(output),
            null);

    assertThat(isDone).as(output.toString()).isTrue();
    assertThat(Folders.run("com.acme.Program", "run", program, library))
        .isEqualTo("[only 4, 4,0.5]");
  }

  @Test
  void onAPackage() throws Exception {
    JavaFileObject annotated =
        Compiling.source(
            "com.acme.package-info",
            "@io.confingy.annotations.TrackExternal(lib.Net.class) package com.acme;");
    String source = program("", "return LazyNet.create(4).text;");
    assertThat(
            Folders.program(
                program,
                Compiling.STRICT,
                List.of(library),
                annotated,
                Compiling.source("com.acme.Program", source)))
        .isEmpty();
    assertThat(Folders.run("com.acme.Program", "run", program, library)).isEqualTo("only 4");
  }

  private Object run(String declaration, String body) throws Exception {
    JavaFileObject source = Compiling.source("com.acme.Program", program(declaration, body));
    assertThat(Folders.program(program, Compiling.STRICT, List.of(library), source)).isEmpty();
    return Folders.run("com.acme.Program", "run", program, library);
  }

  private static String program(String declaration, String body) {
    return """
    package com.acme;
    import io.confingy.*;
    import io.confingy.annotations.*;
    import java.util.*;

    %s
    public class Program {
      public static Object run() throws Exception {
        %s
      }
    }
    """
        .formatted(declaration, body);
  }
}
