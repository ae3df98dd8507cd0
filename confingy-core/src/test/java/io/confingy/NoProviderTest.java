package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of constraints where nobody can check them. */
class NoProviderTest {

  private static final String VALIDATOR = "hibernate-validator";
  private static final String API = "jakarta.validation-api";
  private static final String LANGUAGE = "expressly";

  @Test
  void withoutAProviderNothingIsChecked() throws Exception {
    assertThat(run(VALIDATOR)).contains("units -1");
  }

  @Test
  void withoutAProviderNothingOfJakartaValidationIsLoaded() throws Exception {
    assertThat(run(VALIDATOR).lines())
        .anyMatch(line -> line.contains("io.confingy.ConstraintProvider"))
        .noneMatch(
            line -> line.contains("jakarta.validation") || line.contains("io.confingy.Jakarta"));
  }

  @Test
  void withoutTheApiNothingIsChecked() throws Exception {
    assertThat(run(VALIDATOR, API)).contains("units -1");
    assertThat(run(API)).contains("units -1");
  }

  /** A program that relies on constraints must not go on without them. */
  @Test
  void aProviderThatCannotStartIsToldOf() throws Exception {
    assertThat(output(LANGUAGE))
        .contains(
            "The provider of Jakarta Validation cannot start.\n"
                + "  found:    jakarta.validation.ValidationException: HV000183:");
  }

  private static String run(String... without) throws Exception {
    return ChildJvm.run("java", arguments(without));
  }

  private static String output(String... without) throws Exception {
    List<String> command = new ArrayList<>(List.of(ChildJvm.tool("java")));
    command.addAll(arguments(without));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static List<String> arguments(String... without) {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> Arrays.stream(without).noneMatch(entry::contains))
            .collect(Collectors.joining(File.pathSeparator));
    return List.of("-Xlog:class+load", "-cp", path, WithoutProvider.class.getName());
  }
}
