package io.confingy.cli;

import static io.confingy.cli.Ran.CLASSES;
import static io.confingy.cli.Ran.confingy;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a Confingy that is on the user's class path. */
class VersionsIT {

  /** Another version: one class is another, and one is new. */
  private static final List<String> OTHER =
      List.of(
          """
          package io.confingy;

          public class Confingy {
            static {
              if (true) {
                throw new IllegalStateException("This is another Confingy.");
              }
            }

            public static Object later() {
              return 1;
            }
          }
          """,
          """
          package io.confingy;

          public class Newer {
            public static final Object ONE = Integer.valueOf(1);
          }
          """);

  private static final String USER =
      """
      package com.acme;

      public class User {
        static Object usual() {
          return LazyModel.create(4, 0.5);
        }

        static Object newClass() {
          return io.confingy.Newer.ONE;
        }

        static Object newMethod() {
          return io.confingy.Confingy.later();
        }
      }
      """;

  private static final String TO_DO =
      "; found: classes that were made for another version of Confingy than the command's own, "
          + "\\S+; to do: take the command of that version\n";

  /** What it is generated against. */
  private static final String OTHER_LAZY =
      """
      package io.confingy;

      public abstract class Lazy<T> {
        protected static void describe(Class<?> type) {}
      }
      """;

  private static final String OLD = "package com.acme; public class Old {}";

  private static final String LAZY_OLD =
      """
      package com.acme;

      public final class LazyOld extends io.confingy.Lazy<Old> {
        static {
          io.confingy.Lazy.describe(Old.class);
        }
      }
      """;

  @TempDir Path folder;
  private String withOther;
  private Path document;

  @BeforeEach
  void otherVersion() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Path user = Files.createDirectories(folder.resolve("user"));
    compile(other, "", "Confingy", OTHER.get(0));
    compile(other, "", "Newer", OTHER.get(1));
    compile(user, other + File.pathSeparator, "User", USER);
    withOther = String.join(File.pathSeparator, other.toString(), user.toString(), CLASSES);
    document = folder.resolve("run.json");
    confingy("serialize", "com.acme.Jobs", "-cp", CLASSES, "--output", document);
  }

  private void compile(Path target, String classPath, String name, String source) throws Exception {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    String path = classPath + System.getProperty("java.class.path");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", target + "", "-cp", path, file.toString());
    assertThat(code).isZero();
  }

  @Test
  void theSameVersionDoesNoHarm() throws Exception {
    Path core = Path.of(Confingy.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertIsAsWithout(core + File.pathSeparator + CLASSES);
  }

  @Test
  void theCommandHasItsOwnWhateverIsThere() throws Exception {
    assertIsAsWithout(withOther);
    assertThat(confingy("serialize", "com.acme.User::usual", "-cp", withOther).out())
        .contains("\"layers\": 4");
  }

  private void assertIsAsWithout(String classPath) throws Exception {
    for (List<String> each :
        List.of(
            List.of("check", document.toString()),
            List.of("transpile", document.toString()),
            List.of("serialize", "com.acme.Jobs::SMALL"))) {
      Ran with = run(each, classPath);
      assertThat(with).isEqualTo(run(each, CLASSES));
      assertThat(with.code()).isZero();
    }
  }

  private static Ran run(List<String> command, String classPath) throws Exception {
    return confingy(command.get(0), command.get(1), "--classpath", classPath);
  }

  @Test
  void aClassThatOnlyTheOtherVersionHasIsNotThere() throws Exception {
    Ran ran = confingy("serialize", "com.acme.User::newClass", "--classpath", withOther);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .matches(
            "confingy: `com\\.acme\\.User::newClass` failed: java\\.lang\\.NoClassDefFoundError:"
                + " io/confingy/Newer"
                + TO_DO);
  }

  @Test
  void aMethodThatOnlyTheOtherVersionHasIsNotThere() throws Exception {
    Ran ran = confingy("serialize", "com.acme.User::newMethod", "--classpath", withOther);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .matches(
            "confingy: `com\\.acme\\.User::newMethod` failed: java\\.lang\\.NoSuchMethodError:"
                + " 'java\\.lang\\.Object io\\.confingy\\.Confingy\\.later\\(\\)'"
                + TO_DO);
  }

  @Test
  void whatAnotherVersionGeneratedIsNamedWithWhatIsWrong() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other-lazy"));
    Path old = Files.createDirectories(folder.resolve("old"));
    compile(other, "", "Lazy", OTHER_LAZY);
    compile(old, "", "Old", OLD);
    compile(old, other + File.pathSeparator + old + File.pathSeparator, "LazyOld", LAZY_OLD);
    Path saved =
        Files.writeString(
            folder.resolve("old.json"),
            "{\"_confingy_class\":\"Old\",\"_confingy_module\":\"com.acme\",\"_confingy_init\":{}}");

    Ran ran = confingy("check", saved, saved, "--classpath", old);

    String line =
        saved
            + ": The generated class `com.acme.LazyOld` cannot be used; at: $; found:"
            + " java.lang.NoSuchMethodError: 'void io.confingy.Lazy.describe(java.lang.Class)';"
            + " expected: a class that this version of Confingy generated; to do: build the classes"
            + " anew, with this version of Confingy and with what is on the class path\n";
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("  no  ").endsWith("\n\n" + line + line);
    assertThat(ran.err()).isEmpty();
  }
}
