package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No document within the limits takes more memory than the guide to security says. */
class MemoryTest {

  @Test
  void theWorstDocumentsAreLoadedIn400Megabytes() throws Exception {
    assertThat(
            ChildJvm.run(
                "java",
                List.of(
                    "-Xmx400m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Worst.class.getName())))
        .isEqualTo("999998 999998 999998 999998 850000 5\n");
  }

  /** Loads documents that are as large as the limits let them be, and mean as much as they can. */
  static final class Worst {

    private Worst() {}

    public static void main(String[] arguments) {
      System.out.printf(
          "%d %d %d %d %d %d%n",
          loaded("1", 999_998),
          loaded("[]", 999_998),
          loaded("{}", 999_998),
          loaded("{\"_confingy_set\":true,\"_confingy_items\":[]}", 999_998),
          loaded("{\"_confingy_id\":%d,\"_confingy_list\":true,\"_confingy_items\":[]}", 850_000),
          loaded('"' + "x".repeat(9_999_990) + '"', 5));
    }

    private static int loaded(String element, int count) {
      StringBuilder json = new StringBuilder("[");
      IntStream.range(0, count)
          .forEach(
              i -> json.append(i == 0 ? "" : ",").append(element.replace("%d", String.valueOf(i))));
      List<?> list = Confingy.deserialize(json.append(']').toString(), List.class);
      return list.size();
    }
  }
}
