package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confingy.Things.Color;
import io.confingy.Things.Two;
import io.confingy.internal.json.DocumentText;
import io.confingy.internal.json.JsonReader;
import io.confingy.internal.type.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Most documents are built without a graph, and the same as with one. */
class StraightLoadingTest {

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder().allow(Things.class.getDeclaredClasses()).build();

  @Provide
  Arbitrary<Object> values() {
    return Values.nested(3);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void bothWaysReadTheSame(@ForAll("values") Object first, @ForAll("values") Object second) {
    String json = CONFINGY.serialize(graph(first, second));

    assertThat(straight(CONFINGY, json)).isEqualTo(byGraph(CONFINGY, json)).isEqualTo(json);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void bothWaysRefuseTheSame(
      @ForAll("values") Object first, @ForAll("values") Object second, @ForAll long seed) {
    String json = broken(CONFINGY.serialize(graph(first, second)), new Random(seed));

    assertThat(straight(CONFINGY, json)).isEqualTo(byGraph(CONFINGY, json));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void bothWaysCountTheSame(
      @ForAll("values") Object first, @ForAll Limit limit, @ForAll long seed) {
    long largest = 1L + new Random(seed).nextInt(limit == Limit.DOCUMENT_SIZE ? 2_000 : 100);
    ConfingyRuntime limited =
        Confingy.builder().limit(limit, largest).allow(Things.class.getDeclaredClasses()).build();
    String json = CONFINGY.serialize(graph(first, List.of()));

    assertThat(straight(limited, json)).isEqualTo(byGraph(limited, json));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void bothWaysReadFieldsInAnyOrder(@ForAll("values") Object first, @ForAll long seed)
      throws JsonProcessingException {
    String json = CONFINGY.serialize(graph(first, List.of()));
    Random random = new Random(seed);
    boolean markersToo = random.nextInt(4) == 0;
    String shuffled = shuffled(new ObjectMapper().readTree(json), random, markersToo).toString();

    assertThat(straight(CONFINGY, shuffled)).isEqualTo(byGraph(CONFINGY, shuffled));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void bothWaysRefuseValuesThatStandElsewhereOrNowhere(
      @ForAll("values") Object first, @ForAll("values") Object second, @ForAll long seed)
      throws JsonProcessingException {
    JsonNode tree = new ObjectMapper().readTree(CONFINGY.serialize(graph(first, second)));
    Random random = new Random(seed);
    List<ObjectNode> objects = new ArrayList<>();
    List<JsonNode> values = new ArrayList<>();
    gather(tree, objects, values);
    ObjectNode target = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    target.fieldNames().forEachRemaining(names::add);
    if (!names.isEmpty()) {
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(4) == 0) {
        target.remove(name);
      } else {
        target.set(name, values.get(random.nextInt(values.size())).deepCopy());
      }
    }
    String json = tree.toString();

    assertThat(straight(CONFINGY, json)).isEqualTo(byGraph(CONFINGY, json));
  }

  private static void gather(JsonNode node, List<ObjectNode> objects, List<JsonNode> values) {
    values.add(node);
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(each -> gather(each, objects, values));
  }

  /** What stands before the value with parts has to be all that says what the object is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'_confingy_id':{'a':1}}]",
        "[{'_confingy_list':true,'_confingy_id':[1]}]",
        "[{'_confingy_list':true,'_confingy_items':1,'_confingy_id':[1]}]",
        "[FORK,{'_confingy_module':'io.confingy','_confingy_init':1,'_confingy_class':PARTS}]",
        "[FORK,{'_confingy_class':'Fork','_confingy_init':1,'_confingy_module':PARTS}]",
        "[FORK,{'_confingy_class':'Fork','_confingy_module':'io.confingy','_confingy_config':1,"
            + "'_confingy_lazy':PARTS}]",
        "[FORK,{'_confingy_class':'Fork','_confingy_module':'io.confingy','_confingy_init':1,"
            + "'_confingy_class_hash':PARTS}]"
      })
  void noOtherMarkerHasParts(String text) {
    String parts = "{'left':1,'right':[]}";
    String json =
        text.replace(
                "FORK",
                "{'_confingy_class':'Fork','_confingy_module':'io.confingy','_confingy_init':"
                    + parts
                    + "}")
            .replace("PARTS", parts)
            .replace('\'', '"');

    assertThat(straight(CONFINGY, json)).isEqualTo(byGraph(CONFINGY, json)).contains("expected");
  }

  /** Markers in another order are read by way of the graph; arguments are not. */
  private static JsonNode shuffled(JsonNode node, Random random, boolean markersToo) {
    if (node instanceof ArrayNode array) {
      ArrayNode shuffled = JsonNodeFactory.instance.arrayNode();
      array.forEach(each -> shuffled.add(shuffled(each, random, markersToo)));
      return shuffled;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
    if (markersToo || fields.stream().noneMatch(each -> each.getKey().startsWith("_confingy"))) {
      Collections.shuffle(fields, random);
    }
    ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
    fields.forEach(
        each -> shuffled.set(each.getKey(), shuffled(each.getValue(), random, markersToo)));
    return shuffled;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void bothWaysSayWhichConstructorFailed(@ForAll long seed) {
    Random random = new Random(seed);
    List<Picky> made = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      numbers.add("\"number\":" + (1_000 + i) + ",");
      made.add(LazyPicky.create(1_000 + i, part(made, random), part(made, random)));
    }
    String json = CONFINGY.serialize(made.get(made.size() - 1));
    List<String> there = numbers.stream().filter(json::contains).toList();
    String failing = there.get(random.nextInt(there.size()));
    String broken = json.replace(failing, failing.replace(":", ":-"));

    assertThat(straight(CONFINGY, broken))
        .isEqualTo(byGraph(CONFINGY, broken))
        .contains("negative");
    assertThat(isStraight(made.get(made.size() - 1), Object.class)).isTrue();
  }

  /** Returns one of the objects there are, or something that holds one. */
  private static @Nullable Object part(List<Picky> made, Random random) {
    Picky one = made.isEmpty() ? null : made.get(random.nextInt(made.size()));
    return switch (random.nextInt(4)) {
      case 0 -> LazyPicky.of(1, one, null);
      case 1 -> one == null ? List.of() : List.of(one);
      default -> one;
    };
  }

  /** Returns objects and recipes, some of them in two places. */
  private static Object graph(Object first, Object second) {
    Fork shared = LazyFork.create(first, List.of());
    return LazyFork.of(
        Arrays.asList(shared, second), Arrays.asList(LazyFork.of(shared, List.of(shared)), first));
  }

  /** Returns a document with a mistake, or with fields in another order. */
  private static String broken(String json, Random random) {
    int from = random.nextInt(json.length());
    int to = Math.min(json.length(), from + 1 + random.nextInt(30));
    String first = "(\"_confingy_class\":\"[^\"]*\"),(\"_confingy_module\":\"[^\"]*\")";
    return switch (random.nextInt(5)) {
      case 0 -> json.substring(0, from) + json.substring(to);
      case 1 -> json.substring(0, to) + json.substring(from);
      case 2 -> json.substring(0, from) + "0" + json.substring(from + 1);
      case 3 -> json.replaceAll(first, "$2,$1");
      default -> json.replaceFirst(first + ",(.*)}$", "$3,$1,$2}");
    };
  }

  /** Returns what is read, written again, or why it is refused. */
  private static String straight(ConfingyRuntime runtime, String json) {
    try {
      return CONFINGY.serialize(runtime.deserialize(json, Object.class));
    } catch (DeserializationException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String byGraph(ConfingyRuntime runtime, String json) {
    try {
      return CONFINGY.serialize(
          runtime.bind(
              ConfingyRuntime.parse(() -> JsonReader.read(json, runtime.limits())),
              Slot.of(Object.class)));
    } catch (DeserializationException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static boolean isStraight(Object config, Class<?> type) {
    String json = CONFINGY.serialize(config);
    return new Loading(CONFINGY, DocumentText.of(json), Slot.of(type)).straight() != null;
  }

  @Test
  void whatConfigurationsConsistOfNeedsNoGraph() {
    Map<String, Object> map = new LinkedHashMap<>(Map.of("a", 1, "b", List.of()));
    for (Object each :
        List.of(
            LazyFork.of(1, List.of("text")),
            LazyFork.create(
                LazyFork.of(true, List.of(0.5)), List.of(LazyFork.create(1L, List.of('c')))),
            LazyFork.of(new Two("a", List.of(1, 2)), List.of(Color.RED)),
            LazyFork.of(List.of(1, List.of()), new ArrayList<>(List.of(Color.RED))),
            LazyFork.of(map, List.of(Map.of(1, "one", 2, LazyFork.of(1, List.of())))),
            LazyFork.of(new TreeSet<>(List.of("a", "b")), List.of(new int[] {1, 2})),
            List.of(1, 2),
            Map.of(),
            "text")) {
      assertThat(isStraight(each, Object.class)).as(() -> CONFINGY.serialize(each)).isTrue();
    }
  }

  @Test
  void neitherDoesWhatStandsInSeveralPlaces() {
    Fork shared = LazyFork.create(1, List.of(2));
    List<Integer> list = new ArrayList<>(List.of(1));

    assertThat(isStraight(LazyFork.of(shared, List.of(shared, list, list)), Fork.class)).isFalse();
    assertThat(isStraight(LazyFork.of(shared, List.of(shared, list, list)), Lazy.class)).isTrue();
  }

  @Test
  void aClassWhoseParametersHadOtherTypesNeedsOne() {
    String json = CONFINGY.serialize(LazyFork.of(1, List.of()));
    String other = json.replace("\"hash\"", "\"types\":{\"left\":\"long\"},\"hash\"");

    assertThat(other).isNotEqualTo(json);
    assertThat(new Loading(CONFINGY, DocumentText.of(other), Slot.of(Object.class)).straight())
        .isNull();
  }

  /** What hashing takes is summed up with the graph. */
  @Test
  void anObjectThatIsHashedByItsPartsNeedsOneWhereItIsHashed() {
    Two record = new Two(1, List.of());

    assertThat(isStraight(LazyFork.of(Map.of("a", record), List.of(record)), Object.class))
        .isTrue();
    assertThat(isStraight(LazyFork.of(Map.of(record, 1), List.of()), Object.class)).isFalse();
    assertThat(isStraight(LazyFork.of(Set.of(record), List.of()), Object.class)).isFalse();
  }
}
