package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.Track;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outside.OnTheModulePath;

/** Confingy as a module, and among modules that keep their packages to themselves. */
class ModulesTest {

  @Test
  void theModuleWritesAndReads(@TempDir Path directory) throws Exception {
    Path program = Path.of("outside", "OnTheModulePath.class");
    Files.createDirectories(directory.resolve(program).getParent());
    Files.copy(
        Path.of(location(OnTheModulePath.class)).resolve(program), directory.resolve(program));
    String output =
        ChildJvm.run(
            "java",
            List.of(
                "-p",
                modulePath(),
                "--add-modules",
                "io.confingy",
                "-cp",
                directory.toString(),
                OnTheModulePath.class.getName()));

    assertThat(output.strip()).isEqualTo("module io.confingy read [1, a]");
  }

  @Test
  void aRecordInAPackageThatIsNotOpenSaysHowToOpenIt(@TempDir Path directory) throws Exception {
    Object secret = instanceInAClosedModule(directory);

    Messages.assertNotWritten(
        List.of(secret),
        """
        The components of the record `closed.Secret` cannot be read.
          at:       $[0]
          found:    a package that the module `closed` does not open
          to do:    put `@Track` on the record, or `opens closed to io.confingy;` into the module's declaration
        """);
  }

  private static final class SecretLens extends TypedLens {
    SecretLens(Object secret) {
      super(Drafting.of(secret), secret.getClass().asSubclass(Record.class));
    }
  }

  @Test
  void soDoesALensOfIt(@TempDir Path directory) throws Exception {
    Object secret = instanceInAClosedModule(directory);

    assertThatThrownBy(() -> new SecretLens(secret))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            """
            The components of the record `closed.Secret` cannot be read.
              at:       $
              found:    a package that the module `closed` does not open
              to do:    put `@Track` on the record, or `opens closed to io.confingy;` into the module's declaration""");
  }

  /** What a closed record names is found out without a look at its components. */
  @Test
  void aRecordInAPackageThatIsNotOpenNamesTypes(@TempDir Path directory) throws Exception {
    Class<?> secret = instanceInAClosedModule(directory).getClass();
    TypeClosure closure = new TypeClosure();
    closure.add(secret);

    assertThat(closure.byName().values()).contains(secret, Integer.class);
  }

  /** Files in {@code META-INF} are seen by other modules, and packages that hold recipes not. */
  @Test
  void aModuleHasCompanionsOfClassesOfAnother(@TempDir Path directory) throws Exception {
    Path library = directory.resolve("lib");
    Path program = directory.resolve("program");
    Path sources = directory.resolve("src");
    write(sources, "lib/module-info.java", "module lib { exports lib; }");
    write(
        sources,
        "lib/lib/Net.java",
        "package lib; public class Net { final int depth; public Net(int depth) { this.depth = depth; }"
            + " public String toString() { return getClass().getModule() + \" \" + depth; } }");
    write(
        sources,
        "program/module-info.java",
        "module program { requires io.confingy; requires lib; }");
    write(
        sources,
        "program/program/LazyNet.java",
        """
        package program;
        import io.confingy.*;
        final class LazyNet extends Lazy<lib.Net> {
          static final Companion COMPANION =
              Companion.of(new LazyNet(0), lib.Net.class, null, Parameter.of("depth", int.class))
                  .registerExternal();
          private final int depth;
          LazyNet(int depth) { this.depth = depth; }
          @Override public lib.Net instantiate() { return recorded(new lib.Net(depth)); }
          @Override protected Companion companion() { return COMPANION; }
          @Override protected Lazy<?> make(Object[] a) { return new LazyNet((int) a[0]); }
          @Override protected Object argument(int index) { return depth; }
        }
        """);
    write(
        sources,
        "program/program/Main.java",
        """
        package program;
        import io.confingy.Confingy;
        public class Main {
          public static void main(String[] arguments) {
            String json = Confingy.serialize(Confingy.track(lib.Net.class, 4));
            System.out.println(Confingy.deserialize(json, Object.class));
          }
        }
        """);
    write(program, "META-INF/confingy/external/lib.Net", "program.LazyNet\n");
    compile(sources.resolve("lib"), library, "lib/Net.java");
    compile(
        sources.resolve("program"),
        program,
        "program/LazyNet.java",
        "program/Main.java",
        library.toString(),
        modulePath());

    String output =
        ChildJvm.run(
            "java",
            List.of(
                "-p",
                String.join(
                    File.pathSeparator, program.toString(), library.toString(), modulePath()),
                "-m",
                "program/program.Main"));

    assertThat(output.strip()).isEqualTo("module lib 4");
  }

  private static void write(Path folder, String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void compile(Path sources, Path target, String... filesAndModules)
      throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-d", target.toString(), "-proc:none"));
    List<String> modules = new ArrayList<>();
    arguments.add(sources.resolve("module-info.java").toString());
    for (String each : filesAndModules) {
      if (each.endsWith(".java")) {
        arguments.add(sources.resolve(each).toString());
      } else {
        modules.add(each);
      }
    }
    arguments.addAll(List.of("-p", String.join(File.pathSeparator, modules)));
    ChildJvm.run("javac", arguments);
  }

  private static String modulePath() throws URISyntaxException {
    String jackson =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> path.contains("jackson"))
            .collect(Collectors.joining(File.pathSeparator));
    return String.join(
        File.pathSeparator, location(Confingy.class), location(Track.class), jackson);
  }

  private static Object instanceInAClosedModule(Path directory) throws Exception {
    Path sources = directory.resolve("src");
    Files.createDirectories(sources.resolve("closed"));
    Files.writeString(
        sources.resolve("module-info.java"),
        "module closed { provides java.util.function.Supplier with closed.Secret; }");
    Files.writeString(
        sources.resolve("closed/Secret.java"),
        "package closed; public record Secret(int value) implements java.util.function.Supplier<Secret>"
            + " { public Secret() { this(1); } public Secret get() { return this; } }");
    Path classes = directory.resolve("classes");
    ChildJvm.run(
        "javac",
        List.of(
            "-d",
            classes.toString(),
            sources.resolve("module-info.java").toString(),
            sources.resolve("closed/Secret.java").toString()));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("closed"));
    ModuleLayer.Controller controller =
        ModuleLayer.defineModulesWithOneLoader(
            configuration, List.of(boot), ClassLoader.getSystemClassLoader());
    return ServiceLoader.load(controller.layer(), Supplier.class).findFirst().orElseThrow().get();
  }

  private static String location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
