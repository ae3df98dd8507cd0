package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Anything;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing calls itself to go deeper into a configuration. */
class DepthTest {

  @TempDir Path folder;

  @Test
  void aChainOfAMillionObjectsIsWrittenAndLoadedOnASmallStack() throws Exception {
    assertThat(
            ChildJvm.run(
                "java",
                List.of(
                    "-Xss512k",
                    "-Xmx3g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Chain.class.getName(),
                    folder.resolve("chain.json").toString())))
        .isEqualTo("a million, the same\n");
  }

  /** What the small JVM does. */
  static final class Chain {

    private static final int LENGTH = 1_000_000;

    private Chain() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      ConfingyRuntime confingy =
          Confingy.builder()
              .limit(Limit.JSON_DEPTH, 3L * LENGTH)
              .limit(Limit.OBJECT_DEPTH, 2L * LENGTH)
              .limit(Limit.NODES, 5L * LENGTH)
              .limit(Limit.TOKENS, 50L * LENGTH)
              .limit(Limit.DOCUMENT_SIZE, 1_000L * LENGTH)
              .build();
      Fork chain = chain(LENGTH);
      confingy.save(chain, file);
      Fork loaded = confingy.load(file, Fork.class);
      boolean same =
          length(loaded) == LENGTH
              && confingy.serialize(loaded).equals(confingy.serialize(chain))
              && confingy.fingerprint(loaded).equals(confingy.fingerprint(chain))
              && LazyFork.from(loaded).equals(LazyFork.from(chain))
              && LazyFork.from(loaded).hashCode() == LazyFork.from(chain).hashCode()
              && LazyFork.from(loaded).toString().equals(LazyFork.from(chain).toString());
      System.out.println(same ? "a million, the same" : "not the same: " + length(loaded));
    }

    private static Fork chain(int length) {
      Fork chain = LazyFork.create("end", List.of());
      for (int i = 1; i < length; i++) {
        chain = LazyFork.create(chain, List.of());
      }
      return chain;
    }

    private static int length(Fork chain) {
      int length = 1;
      for (Object next = chain.left; next instanceof Fork fork; next = fork.left) {
        length++;
      }
      return length;
    }
  }

  @Test
  void byDefaultTheDepthLimitsErrorAppears() throws Exception {
    Fork deep = Chain.chain(1_000);

    assertThatThrownBy(() -> Confingy.serialize(deep))
        .isInstanceOf(SerializationException.class)
        .hasMessageStartingWith("The configuration is beyond the limit `JSON_DEPTH`.");

    ConfingyRuntime deeper =
        Confingy.builder().limit(Limit.JSON_DEPTH, 5_000).limit(Limit.OBJECT_DEPTH, 5_000).build();
    Path file = folder.resolve("deep.json");
    deeper.save(deep, file);

    assertThatThrownBy(() -> Confingy.load(file, Fork.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith("The configuration is beyond the limit `JSON_DEPTH`.");
    assertThat(deeper.load(file, Fork.class)).isNotNull();
    assertThat(Files.size(file)).isPositive();
  }

  private static final ConfingyRuntime DEEP =
      Confingy.builder()
          .limit(Limit.JSON_DEPTH, 1_000_000)
          .limit(Limit.OBJECT_DEPTH, 1_000_000)
          .allow(Anything.class)
          .build();

  @Test
  void whatIsTooDeepToBeHashedIsNoElementOfASet() {
    String deep = "[".repeat(2_000) + "]".repeat(2_000);

    assertThatThrownBy(
            () ->
                DEEP.deserialize(
                    """
                    {"a": {"_confingy_set": true, "_confingy_items": [%s]}}
                    """
                        .formatted(deep),
                    Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            An element of the set, or a key of the map, is too deep to be hashed.
              at:       $.a
              found:    containers or records 2000 deep
              expected: 1000 at most, whatever the limits are""");
    List<?> list = DEEP.deserialize(deep, List.class);
    assertThat(list).hasSize(1);
  }

  @Test
  void whatTakesTooLongToBeHashedIsNoElementOfASet() {
    StringBuilder lists =
        new StringBuilder(
            "{\"_confingy_id\": 0, \"_confingy_list\": true, \"_confingy_items\": []}");
    for (int id = 1; id <= 60; id++) {
      lists.append(
          """
          , {"_confingy_id": %d, "_confingy_list": true,
             "_confingy_items": [{"_confingy_ref": %d}, {"_confingy_ref": %d}]}
          """
              .formatted(id, id - 1, id - 1));
    }

    assertThatThrownBy(
            () ->
                Confingy.deserialize(
                    """
                    [[%s], {"_confingy_map": true, "_confingy_entries": [[{"_confingy_ref": 60}, 1]]}]
                    """
                        .formatted(lists),
                    Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            The elements of the set, or the keys of the map, take too long to be hashed.
              at:       $[1]
              found:    elements that hold the same containers or records time and again
              expected: at most 100000000 steps for all sets and maps together
              to do:    if you trust the document, raise that with `Confingy.builder().limit(Limit.NODES, ...)`""");
  }

  @Test
  void setsOfSetsAreHashedAsOftenAsTheyAreDeep() {
    Set<Object> sets = new HashSet<>(Set.of("leaf"));
    for (int i = 0; i < 200; i++) {
      sets = new HashSet<>(Set.of(sets, i));
    }

    Set<?> back = Confingy.deserialize(Confingy.serialize(sets), Set.class);

    assertThat(back).isEqualTo(sets);
  }
}
