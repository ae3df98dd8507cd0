package io.confingy;

import static io.confingy.Messages.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated classes that are there and cannot be linked. */
class GeneratedClassesTest {

  /** What another version of Confingy has, and this one has not. */
  private static final Map<String, String> OTHER =
      Map.of(
          "io/confingy/Lazy",
          """
          package io.confingy;

          public abstract class Lazy<T> {
            public static Object later() {
              return 1;
            }
          }
          """,
          "io/confingy/Exports",
          """
          package io.confingy;

          public abstract class Exports {
            public static Object later() {
              return 1;
            }
          }
          """,
          "io/confingy/Newer",
          "package io.confingy; public abstract class Newer {}",
          "com/acme/Absent",
          "package com.acme; public class Absent {}");

  private static final Map<String, String> USER =
      Map.of(
          "com/acme/Old",
          "package com.acme; public class Old {}",
          "com/acme/LazyOld",
          """
          package com.acme;

          public final class LazyOld extends io.confingy.Lazy<Old> {
            static {
              io.confingy.Lazy.later();
            }
          }
          """,
          "com/acme/ExportsOfOld",
          """
          package com.acme;

          public final class ExportsOfOld extends io.confingy.Exports {
            static {
              io.confingy.Exports.later();
            }
          }
          """,
          "com/acme/Built",
          "package com.acme; public record Built(int size) {}",
          "com/acme/LazyBuilt",
          """
          package com.acme;

          public final class LazyBuilt extends io.confingy.Newer {}
          """,
          "com/acme/Plain",
          "package com.acme; public record Plain(int size) {}",
          "com/acme/LazyPlain",
          """
          package com.acme;

          /** Is no companion. */
          public final class LazyPlain extends Absent {}
          """);

  private static final String REST =
      """
        expected: a class that this version of Confingy generated
        to do:    build the classes anew, with this version of Confingy and with what is on the class path
      """;
  private static final String OLD =
      "The generated class `com.acme.LazyOld` cannot be used.\n%s"
          + "  found:    java.lang.NoSuchMethodError: 'java.lang.Object io.confingy.Lazy.later()'\n"
          + REST;
  private static final String BUILT =
      "The generated class `com.acme.LazyBuilt` cannot be used.\n%s"
          + "  found:    java.lang.NoClassDefFoundError: io/confingy/Newer\n"
          + REST;

  private static final String DOCUMENT =
      "{\"_confingy_class\":\"Old\",\"_confingy_module\":\"com.acme\",\"_confingy_init\":{}}";

  @TempDir Path folder;
  private URLClassLoader loader;
  private ConfingyRuntime confingy;

  @BeforeEach
  void compileForAnotherVersion() throws Exception {
    Path other = compile("other", OTHER, "");
    Path user = compile("user", USER, other + File.pathSeparator);
    loader =
        new URLClassLoader(
            new URL[] {user.toUri().toURL()}, GeneratedClassesTest.class.getClassLoader());
    confingy = Confingy.builder().classLoader(loader).build();
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private Path compile(String name, Map<String, String> sources, String classPath)
      throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    String path = classPath + System.getProperty("java.class.path");
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-d", target.toString(), "-cp", path));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(name + "-src").resolve(source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();
    return target;
  }

  /** Whatever is tried, and however often: a JVM tells the error of a class only once. */
  @Test
  void aCompanionThatCannotBeLinkedIsNamedWithTheError() throws Exception {
    Class<?> type = loader.loadClass("com.acme.Old");
    Object object = type.getConstructor().newInstance();

    for (int i = 0; i < 2; i++) {
      assertFails(
          DeserializationException.class,
          () -> confingy.deserialize("[" + DOCUMENT + "]", Object.class),
          OLD.formatted("  at:       $[0]\n"));
      assertFails(
          DeserializationException.class,
          () -> confingy.deserialize(DOCUMENT, type),
          OLD.formatted("  at:       $\n"));
      assertFails(
          DeserializationException.class,
          () -> confingy.transpile("[" + DOCUMENT + "]"),
          OLD.formatted("  at:       $[0]\n"));
      assertFails(
          SerializationException.class,
          () -> confingy.serialize(List.of(1, object)),
          OLD.formatted("  at:       $[1]\n"));
      assertFails(
          SerializationException.class,
          () -> confingy.serialize(Map.of(object, 1)),
          OLD.formatted("  at:       $[a com.acme.Old]\n"));
      assertFails(
          ConfigurationException.class, () -> confingy.track(type, Map.of()), OLD.formatted(""));
    }
  }

  @Test
  void aCheckNamesItToo() {
    CheckReport report = confingy.check("[" + DOCUMENT + "]");

    assertThat(report.problem()).contains(OLD.formatted("  at:       $[0]\n").stripTrailing());
    assertThat(report.loadsLeniently()).isFalse();
    assertThat(report.changedClasses()).isEmpty();
  }

  @Test
  void whatExportsMethodsIsNamedToo() {
    assertFails(
        DeserializationException.class,
        () ->
            confingy.deserialize(
                """
                {"_confingy_callable": "function", "_confingy_class": "Old",
                 "_confingy_module": "com.acme", "_confingy_name": "run",
                 "_confingy_signature": "()", "_confingy_interface": "java.lang.Runnable"}""",
                Object.class),
        OLD.formatted("  at:       $\n")
            .replace("LazyOld", "ExportsOfOld")
            .replace("Lazy.later", "Exports.later"));
  }

  /** A record would otherwise be built without what its companion says of it. */
  @Test
  void aCompanionWhoseSuperclassOnlyAnotherVersionHasIsOne() throws Exception {
    Class<?> type = loader.loadClass("com.acme.Built");

    assertFails(
        DeserializationException.class,
        () -> confingy.deserialize(document("Built"), type),
        BUILT.formatted("  at:       $\n"));
  }

  @Test
  void aClassThatLacksSomethingElseIsNone() throws Exception {
    Class<?> type = loader.loadClass("com.acme.Plain");

    assertThat(confingy.deserialize(document("Plain"), type)).hasToString("Plain[size=3]");
  }

  private static String document(String type) {
    return "{\"_confingy_class\":\""
        + type
        + "\",\"_confingy_module\":\"com.acme\",\"_confingy_dataclass\":true,"
        + "\"_confingy_fields\":{\"size\":3}}";
  }
}
