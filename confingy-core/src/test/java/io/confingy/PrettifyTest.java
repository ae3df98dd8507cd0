package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Color;
import io.confingy.Things.Point;
import io.confingy.Things.Two;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The form for people: class names in place of markers. */
class PrettifyTest {

  @Test
  void objectsAreTheirClassAndArguments() {
    assertThat(pretty(LazyLayer.of(4, 0.5, Optional.of('x'))))
        .isEqualTo(
            """
            {
              "io.confingy.Layer": {
                "units": 4,
                "dropout": 0.5,
                "label": [
                  "x"
                ]
              }
            }""");
  }

  @Test
  void valuesAreTheirText() {
    assertThat(
            pretty(
                Arrays.asList(
                    1L, 1.0f, 'c', Double.NaN, Color.RED, Path.of("a"), int[].class, null, true)))
        .isEqualTo(
            """
            [
              "1",
              "1.0",
              "c",
              "NaN",
              "io.confingy.Things.Color.RED",
              "a",
              "java.lang.int[]",
              null,
              true
            ]""");
  }

  @Test
  void aMapIsAnObjectIfItsKeysHaveDifferentTexts() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(1L, Set.of(1));
    map.put("b", List.of());
    assertThat(pretty(map))
        .isEqualTo(
            """
            {
              "1": [
                1
              ],
              "b": []
            }""");
  }

  @Test
  void aMapIsPairsOtherwise() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(1L, "long");
    map.put(1, "int");
    assertThat(pretty(map))
        .isEqualTo(
            """
            [
              [
                "1",
                "long"
              ],
              [
                1,
                "int"
              ]
            ]""");
  }

  @Test
  void whatStandsTwiceIsNamedByItsFirstPlace() {
    Point point = new Point(1, 2);
    assertThat(pretty(new Two(List.of(point), point)))
        .isEqualTo(
            """
            {
              "io.confingy.Things.Two": {
                "first": [
                  {
                    "io.confingy.Things.Point": {
                      "x": 1,
                      "y": 2
                    }
                  }
                ],
                "second": "see $.first[0]"
              }
            }""");
  }

  @Test
  void noClassIsNeeded() {
    assertThat(
            Confingy.prettify(
                """
                {"_confingy_class": "Gone", "_confingy_module": "com.example",
                 "_confingy_init": {"x": {"_confingy_tuple": true, "_confingy_items": [1, 2]}}}
                """))
        .isEqualTo(
            """
            {
              "com.example.Gone": {
                "x": [
                  1,
                  2
                ]
              }
            }""");
  }

  /** What turns the direction of a text, clears the screen or is half a character. */
  @Test
  void whatATerminalWouldActOnIsEscaped() {
    assertThat(pretty(Map.of("a\u202e\u001b", "b\u2028\u009b\u007f")))
        .isEqualTo(
            """
            {
              "a\\u202e\\u001B": "b\\u2028\\u009b\\u007F"
            }""");
    assertThat(pretty("half \ud83d, hidden \udb40\udc41"))
        .isEqualTo("\"half \\ud83d, hidden \\udb40\\udc41\"");
    assertThat(pretty("\u00e9 \u4e2d \ud83d\ude00")).isEqualTo("\"\u00e9 \u4e2d \ud83d\ude00\"");
  }

  @Test
  void aClassNameIsEscapedToo() {
    assertThat(
            Confingy.prettify(
                """
                {"_confingy_class": "A\\u202e", "_confingy_module": "m", "_confingy_init": {"\\u202e": 1}}
                """))
        .isEqualTo(
            """
            {
              "m.A\\u202e": {
                "\\u202e": 1
              }
            }""");
  }

  @Test
  void aKeyIsWrittenWhole() {
    String key = "key ".repeat(100);

    assertThat(pretty(Map.of(key, 1))).isEqualTo("{\n  \"" + key + "\": 1\n}");
  }

  private static String pretty(@Nullable Object config) {
    return Confingy.prettify(Confingy.serialize(config));
  }
}
