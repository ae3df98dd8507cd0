package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A program without AssertJ, as all but tests are; of modules {@link ModulesTest} shows it. */
class WithoutAssertJTest {

  @Test
  void nothingNeedsIt() throws Exception {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("assertj-core"))
            .filter(entry -> !entry.contains("hibernate-validator"))
            .collect(Collectors.joining(File.pathSeparator));

    String output =
        ChildJvm.run(
            "java", List.of("-Xlog:class+load", "-cp", path, WithoutProvider.class.getName()));

    assertThat(System.getProperty("java.class.path")).contains("assertj-core");
    assertThat(output.lines().toList())
        .anyMatch(line -> line.contains("io.confingy.Confingy "))
        .noneMatch(line -> line.contains("assertj"));
  }
}
