package io.confingy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs each contender once; how long that takes means nothing. */
class StartRunnerTest {

  @Test
  void everyContenderReadsTheWholeGraph() throws Exception {
    assertThat(StartRunner.table(1, Path.of("nowhere")))
        .containsPattern("empty program +\\d+\\.\\d ms +1\\.00")
        .containsPattern("first load, Confingy +\\d+\\.\\d ms +\\d+\\.\\d\\d +\\d+\\.\\d ms")
        .containsPattern("first read, Jackson +\\d+\\.\\d ms +\\d+\\.\\d\\d +\\d+\\.\\d ms")
        .doesNotContain("confingy diff");
  }
}
