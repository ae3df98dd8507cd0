package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Color;
import io.confingy.Things.Operation;
import io.confingy.Things.Point;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same configuration gives the same bytes in every JVM, which shuffles sets and maps anew. */
class DeterminismTest {

  @Test
  void twoJvmsWriteTheSameBytes() throws Exception {
    List<String> command =
        List.of("-cp", System.getProperty("java.class.path"), Child.class.getName());

    String first = ChildJvm.run("java", command);
    String second = ChildJvm.run("java", command);

    assertThat(first).contains("HASH", "SET OF", "MAP OF").isEqualTo(second);
    assertThat(first).isEqualTo(Child.documents());
  }

  /** What both JVMs do. */
  static final class Child {

    private Child() {}

    public static void main(String[] arguments) {
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(documents());
    }

    static String documents() {
      return String.join(
          "\n",
          Confingy.serialize(unordered()),
          Confingy.serialize(nested()),
          TiedOrderTest.documents());
    }

    private static Map<String, Object> unordered() {
      Map<String, Object> all = new HashMap<>();
      all.put("SET OF STRINGS", Set.of("a", "b", "c", "d", "\u00e9", "\ud83d\ude00"));
      all.put("SET OF NUMBERS", Set.of(1, 10, 9, -1, 1L, 1.0, 1f));
      all.put("SET OF ENUMS", Set.of(Operation.PLUS, Color.RED, Color.GREEN));
      all.put("SET OF CLASSES", Set.of(String.class, int.class, Point.class));
      all.put("SET OF VALUES", new HashSet<>(Arrays.asList(Path.of("b"), Path.of("a"), null)));
      all.put("MAP OF STRINGS", Map.of("a", 1, "b", 2, "c", 3, "d", 4));
      all.put("MAP OF RECORDS", Map.of(new Point(1, 2), "x", new Point(0, 3), "y"));
      all.put(
          "HASH MAP",
          new HashMap<>(Map.<Object, Integer>of(Color.RED, 1, Operation.PLUS, 2, "c", 3)));
      return all;
    }

    private static Object nested() {
      Set<Object> layers =
          Set.of(
              LazyLayer.create(1, 0.1, Optional.empty()),
              LazyLayer.create(2, 0.1, Optional.empty()),
              LazyLayer.of(3, 0.1, Optional.of('x')));
      Map<Set<?>, Set<?>> sets = Map.of(Set.of("a", "b"), layers, Set.of("c"), Set.of());
      return Set.of(sets, List.of(sets), new HashSet<>(List.of(layers, "a")));
    }
  }
}
