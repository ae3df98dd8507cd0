package io.confingy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs the search for the least heap on a small graph; what it finds means nothing. */
class HeapRunnerTest {

  @Test
  void eachWorkIsMeasuredBesideTheGraph() throws Exception {
    assertThat(HeapRunner.table(1_000).lines())
        .extracting(line -> line.replaceAll(" +[0-9.]+", " N"))
        .containsExactly(
            "graph N MB N",
            "document N MB N",
            "write N MB N",
            "save N MB N",
            "read N MB N",
            "diff N MB N",
            "diff_strings N MB N");
  }
}
