package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Anything;
import io.confingy.Things.Point;
import io.confingy.Things.Two;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Source compiles, and makes the same, however large or deep the configuration is. */
class TranspileLimitsTest {

  @TempDir Path folder;

  private void assertComesBack(Object config) {
    String json = Confingy.serialize(config);

    assertThat(Confingy.serialize(Sources.run(folder, json))).isEqualTo(json);
  }

  @Test
  void aHundredThousandValues() {
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < 12_500; i++) {
      rows.add(new Two(new Point(i, -i), List.of("row " + i, 0.5, (long) i)));
    }
    assertComesBack(rows);
  }

  @Test
  void aMegabyteOfText() {
    assertComesBack("\u2028\"\\ and so on".repeat(100_000));
  }

  @Test
  void listsAndArraysOfTwentyThousandNumbers() {
    List<Integer> numbers = IntStream.range(0, 20_000).boxed().toList();
    double[] doubles = numbers.stream().mapToDouble(each -> each / 8.0).toArray();
    byte[][] table = new byte[300][3];
    Map<Integer, Object> map = new HashMap<>();
    numbers.forEach(each -> map.put(each, each % 2 == 0 ? null : 'x'));

    assertComesBack(List.of(numbers, new ArrayList<>(numbers), doubles, table, map));
  }

  @Test
  void aListOfManyNulls() {
    assertComesBack(
        new Anything(
            Collections.unmodifiableList(new ArrayList<>(Collections.nCopies(1_000, null)))));
  }

  @Test
  void aDeepConfiguration() {
    Object deep = new Anything(null);
    for (int i = 0; i < 240; i++) {
      deep = i % 2 == 0 ? new Two(deep, i) : List.of(deep);
    }
    assertComesBack(deep);
  }

  @Test
  void aChainOfReferences() {
    List<Object> chain = new ArrayList<>(List.of(new Point(0, 0)));
    for (int i = 0; i < 490; i++) {
      chain.add(new Two(chain.get(i), chain.get(i / 2)));
    }
    assertComesBack(chain);
  }

  @Test
  void sixtyDoublingsAreSixtyValues() {
    Object doubled = "one";
    for (int i = 0; i < 60; i++) {
      doubled = new Two(doubled, doubled);
    }
    assertComesBack(doubled);
  }
}
