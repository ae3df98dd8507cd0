package io.confingy.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.internal.type.TypeName;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many are told alike, it takes n log n steps to tell them apart. */
class RefinementTest {

  private static final ClassFacts TYPE = new ClassFacts(new TypeName("m", "Thing"), null, Map.of());

  /** What trials may take; they end as soon as there are many. */
  private static final long TRIALS = 1 << 23;

  private final SharingGraph graph = new SharingGraph();

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void equalObjectsInOneSet(int size) {
    set(size, i -> object());

    assertSeparated(IntStream.rangeClosed(1, size).toArray(), size);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void equalObjectsInManyPlaces(int size) {
    start(3);
    set(size, i -> object());
    set(size, i -> graph.reference(i + 2));
    set(size, i -> holding(() -> graph.reference(i + 2)));
    graph.endContainer();

    assertSeparated(IntStream.range(2, size + 2).toArray(), 4 * size);
  }

  /** The one is told from the other only from the far end on. */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void longChains(int size) {
    start(2);
    set(2, i -> chain(size / 2));
    graph.reference(size / 2 + 1);
    graph.endContainer();

    assertSeparated(new int[] {2, size / 2 + 2}, size);
  }

  /** Whichever is taken first, the others follow one by one. */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void aRing(int size) {
    start(2);
    set(size, i -> object());
    set(size, i -> link(i + 2, (i + 1) % size + 2));
    graph.endContainer();

    assertSeparated(IntStream.range(2, size + 2).toArray(), 4 * size);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 100, 300})
  void allInAllOfManySets(int size) {
    start(size + 1);
    set(size, i -> object());
    IntStream.range(0, size).forEach(i -> set(size, j -> graph.reference(j + 2)));
    graph.endContainer();

    assertSeparated(IntStream.range(2, size + 2).toArray(), size * size);
  }

  private void assertSeparated(int[] numbers, int links) {
    Refinement refinement = graph.refinement();

    refinement.separate(numbers);

    assertThat(IntStream.of(numbers).map(refinement::colourOf)).doesNotHaveDuplicates();
    double logarithm = Math.log(links) / Math.log(2);
    assertThat(refinement.steps()).isLessThan((long) (4 * links * logarithm) + TRIALS);
  }

  private void start(int size) {
    graph.startContainer(Shape.LIST, size, false);
  }

  private void set(int size, IntConsumer element) {
    graph.unordered();
    graph.startContainer(Shape.SET, size, false);
    IntStream.range(0, size).forEach(element);
    graph.endContainer();
  }

  private void object() {
    holding(() -> graph.text("x"));
  }

  private void holding(Runnable part) {
    graph.startObject(ObjectNode.Form.TRACKED, TYPE, 1);
    graph.argument("part");
    part.run();
    graph.endObject();
  }

  private void chain(int length) {
    for (int i = 0; i < length; i++) {
      graph.startObject(ObjectNode.Form.TRACKED, TYPE, 1);
      graph.argument("part");
    }
    graph.text("x");
    for (int i = 0; i < length; i++) {
      graph.endObject();
    }
  }

  private void link(int from, int to) {
    start(2);
    graph.reference(from);
    graph.reference(to);
    graph.endContainer();
  }
}
