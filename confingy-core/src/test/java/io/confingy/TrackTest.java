package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Color;
import io.confingy.Things.Point;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of classes that are known at run time only. */
class TrackTest {

  private static final String NET =
      """
      package lib;
      import java.util.*;
      public class Net {
        public final String text;
        public final Object given;
        public Net(int depth, long size) { text = "ints " + depth + size; given = null; }
        public Net(long depth, long size) { text = "longs " + depth + size; given = null; }
        public Net(long depth, int size) { text = "mixed " + depth + size; given = null; }
        public Net(CharSequence name) { text = "chars " + name; given = null; }
        public Net(String name) { text = "text " + name; given = null; }
        public Net(List<Integer> sizes) { text = "list " + sizes; given = sizes; }
        public Net(Map<String, Integer> sizes) { text = "map " + sizes; given = sizes; }
        public Net(Exception failure) throws Exception { throw failure; }
        public Net(int first, double second, Net inner) { text = "nested " + inner; given = null; }
        Net(Object hidden) { text = "hidden"; given = null; }
        @Override public String toString() { return text; }
        public class Inner { public Inner() {} }
        public static abstract class Base { public Base() {} }
      }
      """;

  @TempDir private static Path directory;

  private static URLClassLoader named = new URLClassLoader(new URL[0]);
  private static URLClassLoader nameless = new URLClassLoader(new URL[0]);

  @BeforeAll
  static void compileALibraryInTwoWays() throws Exception {
    named = compile("-parameters");
    nameless = compile("-g");
  }

  @AfterAll
  static void closeTheLibraries() throws IOException {
    named.close();
    nameless.close();
  }

  private static URLClassLoader compile(String option) throws Exception {
    Path folder = Files.createDirectories(directory.resolve(option));
    Path source = folder.resolve("Net.java");
    Files.writeString(source, NET);
    ChildJvm.run("javac", List.of(option, "-d", folder.toString(), source.toString()));
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
  }

  private static Class<?> net() throws ClassNotFoundException {
    return named.loadClass("lib.Net");
  }

  private static Class<?> net(String nested) throws ClassNotFoundException {
    return named.loadClass("lib.Net$" + nested);
  }

  @Test
  void aClassWithACompanionIsMadeByIt() {
    Layer byPosition = Confingy.track(Layer.class, 3, 0.5, java.util.Optional.empty());
    Layer byName =
        Confingy.track(
            Layer.class, Map.of("units", 3, "dropout", 0.5, "label", java.util.Optional.empty()));

    assertThat(Confingy.recording(byPosition)).isEqualTo(Confingy.recording(byName));
    assertThat(Confingy.recording(byName)).isPresent();
  }

  @Test
  void theMostSpecificConstructorIsCalled() throws Exception {
    assertThat(Confingy.track(net(), 1, 2L)).hasToString("ints 12");
    assertThat(Confingy.track(net(), 1L, 2L)).hasToString("longs 12");
    assertThat(Confingy.track(net(), "a")).hasToString("text a");
    assertThat(Confingy.track(net(), CharBuffer.wrap("a"))).hasToString("chars a");
    assertThat(Confingy.track(net(), List.of(1))).hasToString("list [1]");
  }

  @Test
  void whereArgumentsCameFromIsRemembered() throws Exception {
    Origins.enable();
    try {
      Object net = Confingy.track(net(), 1, 2L);

      assertThat(Confingy.origin(net, "depth").orElseThrow().kind())
          .isEqualTo(Origin.Kind.CALL_SITE);
    } finally {
      Origins.disable();
    }
  }

  @Test
  void aMapGivesArgumentsByNameUnlessItIsCast() throws Exception {
    Map<String, Integer> sizes = Map.of("a", 1);

    assertThat(Confingy.track(net(), (Object) sizes)).hasToString("map {a=1}");
    assertThat(Confingy.track(net(), Map.of("sizes", sizes))).hasToString("map {a=1}");
    assertThat(Confingy.track(net(), Map.of("name", "b"))).hasToString("text b");
    assertThat(Confingy.track(net(), Map.of("depth", 1L, "size", 2))).hasToString("mixed 12");
  }

  @Test
  void theConstructorGetsTheContainerAndTheRecordingACopy() throws Exception {
    List<Integer> sizes = new ArrayList<>(List.of(1));
    Object net = Confingy.track(net(), sizes);
    sizes.add(2);

    assertThat(net.getClass().getField("given").get(net)).isSameAs(sizes);
    assertThat(Confingy.recording(net).orElseThrow().arguments()).hasToString("{sizes=[1]}");
    assertThat(Confingy.recording(net).orElseThrow().recipe().instantiate())
        .hasToString("list [1]");
  }

  @Test
  void documentsCarryTheNameOfTheClassAndLoadWhereItIsAllowed() throws Exception {
    Object inner = Confingy.track(net(), "a");
    List<Object> all =
        List.of(
            inner,
            Confingy.track(net(), 1, 2L),
            Confingy.track(net(), 1L, 2L),
            Confingy.track(net(), 1, 2.0, inner),
            Confingy.recording(Confingy.track(net(), 1L, 2L)).orElseThrow().recipe());
    String json = Confingy.serialize(all);
    ConfingyRuntime allowing = Confingy.builder().allow(net()).build();

    assertThat(json).contains("\"_confingy_class\":\"Net\",\"_confingy_module\":\"lib\"");
    assertThat((Object) allowing.deserialize(json, List.class))
        .hasToString("[text a, ints 12, longs 12, nested text a, Lazy<Net>(depth=1, size=2)]");
    assertThat(allowing.serialize(allowing.deserialize(json, List.class))).isEqualTo(json);
    Messages.assertRefused(
        Confingy.serialize(inner),
        Object.class,
        """
        The class `lib.Net` may not be built from a document.
          at:       $
          found:    an object of `lib.Net`, and no companion `lib.LazyNet`
          expected: a class with a companion, or one that the caller names
          to do:    put `@Track` on the class, and compile it with the annotation processor; if it is not yours, name it in `@TrackExternal`""");
  }

  /** Asking for the class as such does not let a document call its constructors. */
  @Test
  void askingForTheClassDoesNotAllowIt() throws Exception {
    String json = Confingy.serialize(Confingy.track(net(), "a"));

    assertThatThrownBy(() -> Confingy.deserialize(json, net()))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith("The class `lib.Net` may not be built from a document.");
  }

  @Test
  void aRuntimeTracksToo() throws Exception {
    ConfingyRuntime confingy = Confingy.builder().build();

    assertThat(confingy.track(net(), "a")).hasToString("text a");
    assertThat(confingy.track(net(), Map.of("name", "a"))).hasToString("text a");
  }

  @Test
  void whatTheConstructorThrows() throws Exception {
    Class<?> net = net();

    assertThatThrownBy(() -> Confingy.track(net, new IllegalStateException("unchecked")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Confingy.track(net, new IOException("checked")))
        .isInstanceOf(ConstructionException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void argumentsThatNoConstructorTakes() throws Exception {
    Class<?> net = net();

    Messages.assertFails(
        ConfigurationException.class,
        () -> Confingy.track(Layer.class, "3", null),
        """
        No constructor of `io.confingy.Layer` takes these arguments.
          found:    a `java.lang.String`, null
          expected: `Layer(int units, double dropout, java.util.Optional<java.lang.Character> label)`
          to do:    give all arguments in this order, or some by name: `Confingy.track(Layer.class, Map.of(...))`""");
    Messages.assertFails(
        ConfigurationException.class,
        () -> Confingy.track(net, new TreeMap<>(Map.of("depth", 1, "size", 2))),
        """
        Several constructors of `lib.Net` take these arguments.
          found:    a `java.lang.Integer`, a `java.lang.Integer`
          expected: arguments that one of them takes better than the others: `Net(int depth, long size)`, `Net(long depth, int size)`, `Net(long depth, long size)`
          to do:    give numbers of exactly the type that is meant, such as `1L` for a `long`""");
    Messages.assertFails(
        ConfigurationException.class,
        () -> Confingy.track(net, Map.of("nam", "a")),
        """
        `lib.Net` has no parameter `nam`; did you mean `name`?
          expected: arguments among `name`""");
  }

  @Test
  void argumentsThatSeveralConstructorsTakeEquallyWell() throws Exception {
    Class<?> net = net();

    assertThatThrownBy(() -> Confingy.track(net, 1, 2))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(
            "Several constructors of `lib.Net` take these arguments.\n  found:    a `java.lang.Integer`, a `java.lang.Integer`\n  expected: arguments that one of them takes better than the others: `Net(int depth, long size)`, ")
        .hasMessageEndingWith(
            "  to do:    give them by name: `Confingy.track(Net.class, Map.of(...))`");
  }

  @Test
  void namesThatNobodyKnows() throws Exception {
    Class<?> net = nameless.loadClass("lib.Net");

    Messages.assertFails(
        ConfigurationException.class,
        () -> Confingy.track(net, "a"),
        """
        The parameters of `lib.Net` have no names.
          found:    a class file that was compiled without `-parameters`
          expected: the names that documents are to have for the arguments
          to do:    compile the class with `-parameters`, or name it in `@TrackExternal`, which also finds the names in debug information and takes them by hand""");
  }

  @Test
  void classesThatCannotBeTracked() throws Exception {
    Map<Class<?>, String> kinds =
        Map.of(
            Point.class,
            "a record without `@Track`",
            Color.class,
            "an enum",
            List.class,
            "an interface",
            net("Base"),
            "an abstract class",
            net("Inner"),
            "a class without a constructor that can be called from everywhere",
            Math.class,
            "a class without a constructor that can be called from everywhere");
    kinds.forEach(
        (type, kind) ->
            assertThatThrownBy(() -> Confingy.track(type))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                    "`%s` cannot be tracked.\n  found:    %s\n  expected: a public class with a public constructor, or a class with a companion\n  to do:    "
                        .formatted(Names.readable(type), kind)));
  }
}
