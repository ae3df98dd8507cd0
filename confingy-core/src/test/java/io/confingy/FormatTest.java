package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Anything;
import io.confingy.Things.Color;
import io.confingy.Things.Operation;
import io.confingy.Things.Point;
import io.confingy.Things.Two;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The JSON that each kind of value has. */
class FormatTest {

  @Test
  void plainValuesAreAsInJson() {
    assertThat(json(null)).isEqualTo("null");
    assertThat(json(true)).isEqualTo("true");
    assertThat(json("a \"b\" \n")).isEqualTo("\"a \\\"b\\\" \\n\"");
    assertThat(json(1)).isEqualTo("1");
    assertThat(json(1.0)).isEqualTo("1.0");
    assertThat(json(-0.0)).isEqualTo("-0.0");
  }

  @Test
  void numbersAndCharactersArePlainWhereTheirTypeIsDeclared() {
    assertThat(component(new Typed.OfLong(1))).isEqualTo("1");
    assertThat(component(new Typed.OfFloat(0.1f))).isEqualTo("0.1");
    assertThat(component(new Typed.OfByteBox((byte) 1))).isEqualTo("1");
    assertThat(component(new Typed.OfChar('x'))).isEqualTo("\"x\"");
    assertThat(component(new Typed.OfBigDecimal(new BigDecimal("1.50")))).isEqualTo("1.50");
  }

  @Test
  void numbersAndCharactersAreMarkedWhereTheirTypeIsNotDeclared() {
    assertThat(component(new Anything(1L))).isEqualTo(value("Long", "java.lang", "1"));
    assertThat(component(new Anything(0.1f))).isEqualTo(value("Float", "java.lang", "0.1"));
    assertThat(component(new Anything('x'))).isEqualTo(value("Character", "java.lang", "x"));
    assertThat(component(new Typed.OfNumber(new BigDecimal("1.50"))))
        .isEqualTo(value("BigDecimal", "java.math", "1.50"));
  }

  @Test
  void numbersThatJsonLacksAreMarkedEverywhere() {
    assertThat(component(new Typed.OfDouble(Double.NaN)))
        .isEqualTo(value("Double", "java.lang", "NaN"));
    assertThat(component(new Typed.OfFloat(Float.NEGATIVE_INFINITY)))
        .isEqualTo(value("Float", "java.lang", "-Infinity"));
  }

  @Test
  void typesThatNoJsonValueTellsAreSaidOnceOfTheClass() {
    assertThat(Confingy.serialize(List.of(new Typed.OfLong(1), new Typed.OfLong(2))))
        .endsWith(
            "\"_confingy_classes\":{\"io.confingy.Typed.OfLong\":{\"types\":{\"value\":\"long\"}}}}");
    assertThat(Confingy.serialize(new Typed.OfInts(new int[] {1})))
        .endsWith(
            "\"_confingy_classes\":{\"io.confingy.Typed.OfInts\":{\"types\":{\"value\":\"int[]\"}}}}");
    assertThat(Confingy.serialize(new Point(1, 2))).doesNotContain("_confingy_classes");
  }

  @Test
  void aTrackedObjectIsItsConstructorArguments() {
    assertThat(withoutHash(LazyLayer.create(4, 0.5, Optional.of('x'))))
        .isEqualTo(
            "{\"_confingy_version\":1,\"_confingy_class\":\"Layer\",\"_confingy_module\":\"io.confingy\","
                + "\"_confingy_init\":{\"units\":4,\"dropout\":0.5,\"label\":[\"x\"]},"
                + "\"_confingy_classes\":{\"io.confingy.Layer\":{\"hash\":\"...\",\"types\":{\"label\":\"java.util.Optional<java.lang.Character>\"}}}}");
  }

  @Test
  void aLazyIsItsConstructorArguments() {
    assertThat(withoutHash(LazyLayer.of(4, 0.5, Optional.empty())))
        .isEqualTo(
            "{\"_confingy_version\":1,\"_confingy_class\":\"Layer\",\"_confingy_module\":\"io.confingy\","
                + "\"_confingy_lazy\":true,"
                + "\"_confingy_config\":{\"units\":4,\"dropout\":0.5,\"label\":[]},"
                + "\"_confingy_classes\":{\"io.confingy.Layer\":{\"hash\":\"...\",\"types\":{\"label\":\"java.util.Optional<java.lang.Character>\"}}}}");
  }

  @Test
  void aRecordIsItsComponents() {
    assertThat(json(List.of(new Point(1, 2))))
        .isEqualTo(
            "[{\"_confingy_class\":\"Things.Point\",\"_confingy_module\":\"io.confingy\","
                + "\"_confingy_dataclass\":true,\"_confingy_fields\":{\"x\":1,\"y\":2}}]");
  }

  @Test
  void anEnumConstantIsItsName() {
    assertThat(json(Operation.PLUS))
        .isEqualTo(
            "{\"_confingy_class\":\"Things.Operation\",\"_confingy_module\":\"io.confingy\","
                + "\"_confingy_enum\":true,\"_confingy_name\":\"PLUS\"}");
  }

  @Test
  void aValueTypeIsItsText() {
    assertThat(json(Path.of("a/b"))).isEqualTo(value("Path", "java.nio.file", "a/b"));
  }

  @Test
  void aClassIsItsName() {
    assertThat(json(String.class)).isEqualTo(value("type", "java.lang", "String"));
    assertThat(json(Point[].class)).isEqualTo(value("type", "io.confingy", "Things.Point[]"));
    assertThat(json(int.class)).isEqualTo(value("type", "java.lang", "int"));
  }

  @Test
  void aListIsAnArrayAndOtherListsAreMarked() {
    assertThat(json(List.of(1, 2))).isEqualTo("[1,2]");
    assertThat(json(new ArrayList<>(List.of(1))))
        .isEqualTo(
            "{\"_confingy_class\":\"ArrayList\",\"_confingy_module\":\"java.util\","
                + "\"_confingy_list\":true,\"_confingy_items\":[1]}");
    assertThat(component(new Kept.OfArrayList(new ArrayList<>(List.of(1L))))).isEqualTo("[1]");
    assertThat(json(new int[] {1}))
        .isEqualTo(
            "{\"_confingy_class\":\"int[]\",\"_confingy_module\":\"java.lang\","
                + "\"_confingy_list\":true,\"_confingy_items\":[1]}");
    assertThat(component(new Typed.OfInts(new int[] {1}))).isEqualTo("[1]");
    assertThat(component(new Typed.OfOptional(Optional.empty()))).isEqualTo("[]");
  }

  @Test
  void aSetIsMarkedAndSorted() {
    assertThat(json(Set.of(10, 9, 1)))
        .isEqualTo("{\"_confingy_set\":true,\"_confingy_items\":[1,9,10]}");
    assertThat(json(EnumSet.of(Color.RED)))
        .isEqualTo(
            "{\"_confingy_class\":\"EnumSet\",\"_confingy_module\":\"java.util\","
                + "\"_confingy_set\":true,\"_confingy_type\":"
                + value("type", "io.confingy", "Things.Color")
                + ",\"_confingy_items\":["
                + json(Color.RED)
                + "]}");
  }

  @Test
  void aMapWithStringKeysIsAnObject() {
    assertThat(json(Map.of("b", 1, "a", 2))).isEqualTo("{\"a\":2,\"b\":1}");
    assertThat(json(new TreeMap<>(Comparator.<String>reverseOrder())))
        .isEqualTo(
            "{\"_confingy_class\":\"TreeMap\",\"_confingy_module\":\"java.util\","
                + "\"_confingy_map\":true,\"_confingy_order\":\"reverse\",\"_confingy_entries\":{}}");
  }

  @Test
  void aMapWithOtherKeysIsMarked() {
    assertThat(json(Map.of(1, "one")))
        .isEqualTo("{\"_confingy_map\":true,\"_confingy_entries\":[[1,\"one\"]]}");
    assertThat(json(Map.of("_confingy_a", 1)))
        .isEqualTo("{\"_confingy_map\":true,\"_confingy_entries\":[[\"_confingy_a\",1]]}");
    assertThat(json(Map.of("\ud800", 1)))
        .isEqualTo("{\"_confingy_map\":true,\"_confingy_entries\":[[\"\\uD800\",1]]}");
  }

  @Test
  void whatIsMetAgainIsAReference() {
    Point point = new Point(1, 2);
    List<Integer> list = List.of(1);
    assertThat(json(List.of(point, point, list, list)))
        .isEqualTo(
            "[{\"_confingy_id\":1,\"_confingy_class\":\"Things.Point\",\"_confingy_module\":\"io.confingy\","
                + "\"_confingy_dataclass\":true,\"_confingy_fields\":{\"x\":1,\"y\":2}},"
                + "{\"_confingy_ref\":1},"
                + "{\"_confingy_id\":2,\"_confingy_list\":true,\"_confingy_items\":[1]},"
                + "{\"_confingy_ref\":2}]");
  }

  @Test
  void theVersionStandsOnTheOutermostObjectOnly() {
    assertThat(Confingy.serialize(1)).isEqualTo("{\"_confingy_version\":1,\"_confingy_value\":1}");
    assertThat(Confingy.serialize(new Two(new Point(1, 2), null)))
        .startsWith("{\"_confingy_version\":1,\"_confingy_class\"")
        .containsOnlyOnce("_confingy_version");
  }

  /** Returns the JSON of a value, without what stands around it. */
  private static String json(@Nullable Object value) {
    return within(Confingy.serialize(value), "{\"_confingy_version\":1,\"_confingy_value\":", "}");
  }

  /** Returns the JSON of the only component of a record. */
  private static String component(Record instance) {
    String whole = Confingy.serialize(instance);
    String withoutClasses = whole.replaceFirst(",\"_confingy_classes\":.*", "}");
    return within(
        withoutClasses.substring(withoutClasses.indexOf("{\"value\":")), "{\"value\":", "}}");
  }

  private static String within(String json, String before, String behind) {
    assertThat(json).startsWith(before).endsWith(behind);
    return json.substring(before.length(), json.length() - behind.length());
  }

  private static String value(String type, String module, String text) {
    return "{\"_confingy_class\":\"%s\",\"_confingy_module\":\"%s\",\"_confingy_name\":\"%s\"}"
        .formatted(type, module, text);
  }

  private static String withoutHash(Object config) {
    return Confingy.serialize(config).replaceAll("[0-9a-f]{32}", "...");
  }
}
