package io.confingy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Confingy costs, beside the figures that are committed, so that nothing gets twice as dear
 * unnoticed.
 */
class CostsTest {

  private static final Path COMMITTED =
      Path.of("src/test/resources/io/confingy/benchmarks/costs.properties");

  private final Costs costs = new Costs();

  @Test
  void nothingCostsMuchMoreThanIsCommitted(@TempDir Path folder) throws Exception {
    recipes();
    for (int nodes : new int[] {100, 10_000}) {
      edits(nodes);
      documents(nodes);
    }
    generated(folder);
    if ("update".equals(System.getProperty("confingy.golden"))) {
      Files.writeString(COMMITTED, Costs.text(costs.found()));
    }

    Map<String, Long> committed = Costs.read(COMMITTED);

    assertThat(Costs.complaints(costs.found(), committed)).isEmpty();
    assertThat(committed).containsOnlyKeys(costs.found().keySet());
  }

  private void recipes() throws Exception {
    LazyLayer recipe = LazyLayer.of(4, 0.1, "layer", Activation.RELU, true);
    costs.allocated("new", 20_000, () -> new Pair(4, 0.1));
    costs.allocated("of", 20_000, () -> LazyLayer.of(4, 0.1, "layer", Activation.RELU, true));
    costs.allocated("with", 20_000, () -> recipe.withUnits(8));
    costs.allocated("instantiate", 20_000, recipe::instantiate);
  }

  private void edits(int nodes) throws Exception {
    LazyBranch tree = Branch.tree(32 - Integer.numberOfLeadingZeros(nodes), 0.5);
    costs.allocated("edit." + nodes, 2_000, () -> Branch.edit(tree, EditBenchmark.DEPTH, 0.25));
  }

  private void documents(int nodes) throws Exception {
    Job job = Job.ofNodes(nodes, Sharing.ON);
    String document = DocumentBenchmark.CONFINGY.serialize(job);
    String before = DocumentBenchmark.CONFINGY.serialize(Job.ofNodes(nodes));
    String after = DocumentBenchmark.CONFINGY.serialize(DiffCase.BOTH.make(nodes).job());
    int times = Math.max(4, 20_000 / nodes);
    costs.allocated("write." + nodes, times, () -> DocumentBenchmark.CONFINGY.serialize(job));
    costs.allocated(
        "read." + nodes, times, () -> DocumentBenchmark.CONFINGY.deserialize(document, Job.class));
    costs.allocated("diff." + nodes, times, () -> DocumentBenchmark.CONFINGY.diff(before, after));
    costs.allocated(
        "fingerprint." + nodes, times, () -> DocumentBenchmark.CONFINGY.fingerprint(job));
  }

  private void generated(Path folder) throws Exception {
    generated("class", Shapes.TRACKED, folder);
    generated("record", Shapes.TRACKED_RECORD, folder);
    generated("parts", Shapes.TRACKED_PARTS, folder);
  }

  private void generated(String name, String shape, Path folder) throws Exception {
    String source = "import java.util.*;\n\n" + shape.formatted("Shape");
    costs.generated(name, source, Files.createDirectory(folder.resolve(name)));
  }

  @Test
  void whatIsTwiceAsDearIsNamedWithBothFigures() {
    assertThat(
            Costs.complaints(
                Map.of("read", 200L, "write", 140L), Map.of("read", 100L, "write", 100L)))
        .containsExactly(
            "read is 200, but 100 is committed in costs.properties; at most half as much again is"
                + " allowed. If it has to be so, run this test with"
                + " -Dconfingy.golden=update and commit what it writes there.");
  }

  @Test
  void whatIsNotCommittedIsNamed() {
    assertThat(Costs.complaints(Map.of("read", 200L), Map.of()))
        .singleElement()
        .asString()
        .startsWith("read is 200, but null is committed");
  }
}
