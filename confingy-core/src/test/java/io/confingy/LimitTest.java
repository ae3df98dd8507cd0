package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Anything;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit lets through what is just below it and at it, and refuses what is above. */
class LimitTest {

  @TempDir Path folder;

  static List<Arguments> documents() {
    return List.of(
        document(Limit.DOCUMENT_SIZE, 100, size -> quoted("x".repeat(size - 2))),
        document(Limit.DOCUMENT_SIZE, 101, size -> quoted("\u00e9" + "x".repeat(size - 4))),
        document(Limit.DOCUMENT_SIZE, 102, size -> quoted("\u20ac" + "x".repeat(size - 5))),
        document(Limit.DOCUMENT_SIZE, 103, size -> quoted("\ud83d\ude00" + "x".repeat(size - 6))),
        document(Limit.JSON_DEPTH, 10, size -> "[".repeat(size) + "]".repeat(size)),
        document(Limit.JSON_DEPTH, 11, size -> "{\"a\":".repeat(size) + 1 + "}".repeat(size)),
        document(Limit.OBJECT_DEPTH, 10, size -> "[".repeat(size) + "]".repeat(size)),
        document(Limit.OBJECT_DEPTH, 8, LimitTest::deepByReferences),
        document(Limit.TOKENS, 10, size -> "[" + "1,".repeat(size - 3) + "1]"),
        document(Limit.STRING_LENGTH, 10, size -> "[" + quoted("x".repeat(size)) + "]"),
        document(Limit.STRING_LENGTH, 9_000, size -> "[" + quoted("x".repeat(size)) + "]"),
        document(Limit.NAME_LENGTH, 10, size -> "{" + quoted("x".repeat(size)) + ":1}"),
        document(Limit.NAME_LENGTH, 3_000, size -> "{" + quoted("x".repeat(size)) + ":1}"),
        document(Limit.NUMBER_LENGTH, 10, size -> "9".repeat(size)),
        document(Limit.NUMBER_LENGTH, 50, size -> "-" + "9".repeat(size - 1)),
        document(Limit.NUMBER_LENGTH, 51, size -> "0." + "9".repeat(size - 2)),
        document(Limit.NUMBER_LENGTH, 52, size -> value("BigInteger", "9".repeat(size))),
        document(Limit.EXPONENT, 10, size -> "1e" + size),
        document(Limit.EXPONENT, 11, size -> "1.5E-0" + size),
        document(Limit.EXPONENT, 12, size -> value("BigDecimal", "1E+" + size)),
        document(Limit.NODES, 10, size -> "[" + "1,".repeat(size - 2) + "1]"),
        document(Limit.NODES, 11, size -> "[" + "{},".repeat(size - 2) + "[]]"),
        document(Limit.NODES, 12, LimitTest::setOfNodes));
  }

  private static Arguments document(Limit limit, long at, IntFunction<String> ofSize) {
    return Arguments.of(limit, at, ofSize);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String value(String type, String text) {
    return """
        {"_confingy_class": "%s", "_confingy_module": "java.math", "_confingy_name": "%s"}
        """
        .formatted(type, text);
  }

  /** Each list refers to the one before it, so that JSON is not deep at all. */
  private static String deepByReferences(int size) {
    return IntStream.range(1, size)
        .mapToObj(
            id ->
                """
                {"_confingy_id": %d, "_confingy_list": true, "_confingy_items": [%s]}
                """
                    .formatted(id, id == 1 ? "" : "{\"_confingy_ref\": " + (id - 1) + "}"))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String setOfNodes(int size) {
    return IntStream.range(1, size)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(",", "{\"_confingy_set\": true, \"_confingy_items\": [", "]}"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("documents")
  void whatIsReadKeepsToIt(Limit limit, long at, IntFunction<String> ofSize) throws Exception {
    ConfingyRuntime confingy = Confingy.builder().limit(limit, at).build();
    String above = ofSize.apply((int) at + 1);
    Path file = Files.writeString(folder.resolve("above.json"), above);

    assertThatCode(() -> confingy.prettify(ofSize.apply((int) at - 1))).doesNotThrowAnyException();
    assertThatCode(() -> confingy.prettify(ofSize.apply((int) at))).doesNotThrowAnyException();
    assertRefused(DeserializationException.class, limit, () -> confingy.prettify(above));
    assertRefused(
        DeserializationException.class, limit, () -> confingy.deserialize(above, Object.class));
    assertRefused(DeserializationException.class, limit, () -> confingy.load(file, Object.class));
  }

  /** The sizes count what surrounds a value that cannot carry the version itself. */
  static List<Arguments> configurations() {
    int around = Confingy.serialize("").length();
    return List.of(
        configuration(Limit.DOCUMENT_SIZE, 100, size -> "x".repeat(size - around)),
        configuration(Limit.DOCUMENT_SIZE, 200, size -> List.of("x".repeat(size - around - 2))),
        configuration(Limit.JSON_DEPTH, 10, size -> deepList(size - 1)),
        configuration(Limit.JSON_DEPTH, 11, LimitTest::deepSharedList),
        configuration(Limit.JSON_DEPTH, 12, size -> deep(size / 2, size % 2 == 0 ? 1 : List.of())),
        configuration(Limit.OBJECT_DEPTH, 10, LimitTest::deepList),
        configuration(Limit.OBJECT_DEPTH, 11, size -> deep(size - 1, new int[0])),
        configuration(Limit.OBJECT_DEPTH, 8, LimitTest::deepBySharing),
        configuration(Limit.STRING_LENGTH, 10, "x"::repeat),
        configuration(Limit.STRING_LENGTH, 50, size -> Path.of("x".repeat(size))),
        configuration(Limit.NAME_LENGTH, 50, size -> Map.of("x".repeat(size), 1)),
        configuration(Limit.NUMBER_LENGTH, 10, size -> new BigInteger("9".repeat(size))),
        configuration(
            Limit.NUMBER_LENGTH, 11, size -> new Typed.OfBigInteger(BigInteger.TEN.pow(size - 1))),
        configuration(
            Limit.NUMBER_LENGTH,
            12,
            size -> new Typed.OfBigDecimal(new BigDecimal(BigInteger.TEN.pow(size - 2), 1))),
        configuration(
            Limit.EXPONENT, 10, size -> new Typed.OfBigDecimal(BigDecimal.valueOf(1, -size))),
        configuration(Limit.EXPONENT, 11, size -> BigDecimal.valueOf(1, size)),
        configuration(Limit.NODES, 10, size -> Collections.nCopies(size - 1, 1)),
        configuration(Limit.NODES, 11, size -> new int[size - 1]),
        configuration(Limit.NODES, 12, size -> new Object[size - 1]));
  }

  private static Arguments configuration(Limit limit, long at, IntFunction<Object> ofSize) {
    return Arguments.of(limit, at, ofSize);
  }

  private static Object deepList(int depth) {
    Object list = List.of();
    for (int i = 1; i < depth; i++) {
      list = List.of(list);
    }
    return list;
  }

  private static Object deep(int depth, Object innermost) {
    Object value = innermost;
    for (int i = 0; i < depth; i++) {
      value = new Anything(value);
    }
    return value;
  }

  /** A plain list that is shared is put into an object, which makes the document deeper by one. */
  private static Object deepSharedList(int depth) {
    Object shared = List.of(1);
    Object value = List.of(shared, shared);
    for (int i = 0; i < depth - 4; i++) {
      value = List.of(value);
    }
    return value;
  }

  private static Object deepBySharing(int depth) {
    List<Object> all = new ArrayList<>(List.of(List.of(1)));
    for (int i = 2; i < depth; i++) {
      all.add(List.of(all.get(all.size() - 1)));
    }
    return List.copyOf(all);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("configurations")
  void whatIsWrittenKeepsToIt(Limit limit, long at, IntFunction<Object> ofSize) {
    ConfingyRuntime confingy =
        Confingy.builder()
            .limit(limit, at)
            .allow(Anything.class)
            .allow(Typed.class.getDeclaredClasses())
            .build();

    for (int size = (int) at - 1; size <= at; size++) {
      String json = confingy.serialize(ofSize.apply(size));
      assertThatCode(() -> confingy.deserialize(json, Object.class)).doesNotThrowAnyException();
    }
    Object above = ofSize.apply((int) at + 1);
    assertRefused(SerializationException.class, limit, () -> confingy.serialize(above));
    assertRefused(
        SerializationException.class,
        limit,
        () -> confingy.save(above, folder.resolve("above.json")));
    assertThat(folder.resolve("above.json")).doesNotExist();
  }

  @Test
  void theErrorNamesTheLimitAndHowToRaiseIt() {
    assertThatThrownBy(() -> Confingy.serialize(Map.of("deep", deepList(500))))
        .isInstanceOf(SerializationException.class)
        .hasMessage(
            """
            The configuration is beyond the limit `JSON_DEPTH`.
              at:       $.deep%s ... (1500 characters) ... %s
              found:    objects and arrays of JSON 501 deep
              expected: 500 at most
              to do:    raise it with `Confingy.builder().limit(Limit.JSON_DEPTH, ...)`, if you trust where the configuration comes from"""
                .formatted("[0]".repeat(98), "[0]".repeat(100)));
  }

  @Test
  void theDefaultsAreThoseOfTheDocumentation() {
    assertThat(Limit.values())
        .extracting(limit -> limit + " " + limit.defaultValue())
        .containsExactly(
            "DOCUMENT_SIZE 64000000",
            "JSON_DEPTH 500",
            "OBJECT_DEPTH 500",
            "TOKENS 10000000",
            "STRING_LENGTH 10000000",
            "NAME_LENGTH 1000",
            "NUMBER_LENGTH 1000",
            "EXPONENT 10000",
            "NODES 1000000");
  }

  @Test
  void aLimitIsPositive() {
    assertThatThrownBy(() -> Confingy.builder().limit(Limit.NODES, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The limit `NODES` is at least 1, not 0.");
  }

  private static void assertRefused(
      Class<? extends ConfingyException> type, Limit limit, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(type)
        .hasMessageStartingWith(
            "The configuration is beyond the limit `" + limit + "`.\n  at:       $");
  }
}
