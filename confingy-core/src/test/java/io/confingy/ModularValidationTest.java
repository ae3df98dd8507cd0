package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outside.CheckedOnTheModulePath;

/** Constraints where Confingy is a module. */
class ModularValidationTest {

  private static final List<String> CONFINGY =
      List.of("jackson", "confingy-annotations", "confingy-core" + File.separator + "target");
  private static final List<String> PROVIDER =
      List.of("validat", "jboss-logging", "classmate", "expressly", "jakarta.el");

  @TempDir private Path directory;

  @BeforeEach
  void copyTheProgram() throws Exception {
    Path classes =
        Path.of(
            CheckedOnTheModulePath.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    Files.createDirectories(directory.resolve("outside"));
    try (Stream<Path> files = Files.list(classes.resolve("outside"))) {
      for (Path file : files.filter(each -> each.toString().contains("Checked")).toList()) {
        Files.copy(file, directory.resolve("outside").resolve(file.getFileName()));
      }
    }
  }

  @Test
  void aProviderOnTheModulePathIsUsed() throws Exception {
    assertThat(run(path(PROVIDER)))
        .endsWith(
            "module io.confingy refused [Violation[path=$.size, message=must be greater than 0,"
                + " value=0]]");
  }

  @Test
  void withoutAProviderNothingIsChecked() throws Exception {
    assertThat(run(List.of())).isEqualTo("made Lazy<CheckedOnTheModulePath>(size=0)");
  }

  private String run(List<String> provider) throws IOException, InterruptedException {
    List<String> modules = Stream.concat(path(CONFINGY).stream(), provider.stream()).toList();
    return ChildJvm.run(
            "java",
            List.of(
                "-p",
                String.join(File.pathSeparator, modules),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-cp",
                directory.toString(),
                CheckedOnTheModulePath.class.getName()))
        .strip();
  }

  private static List<String> path(List<String> parts) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> parts.stream().anyMatch(entry::contains))
        .collect(Collectors.toList());
  }
}
