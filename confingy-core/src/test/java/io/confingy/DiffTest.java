package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Color;
import io.confingy.Things.Point;
import io.confingy.Things.Two;
import io.confingy.internal.diff.DeltaKind;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What changed from one configuration to another, as a person would tell it. */
class DiffTest {

  @Test
  void theSameConfigurationsHaveNoChanges() {
    ConfigDiff diff = diff(Map.of("a", List.of(1, 2)), Map.of("a", List.of(1, 2)));

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.toJsonPatch()).isEqualTo("[]");
    assertThat(diff).hasToString("No changes.");
  }

  @Test
  void layoutAndSpellingAreNoChanges() {
    assertThat(Confingy.diff("[1.50, 1E2, 1]", "[1.5,\n100.0,1]").isEmpty()).isTrue();
  }

  @Test
  void argumentsAreComparedByName() {
    assertTold(
        LazyLayer.of(4, 0.5, Optional.empty()),
        LazyLayer.of(8, 0.5, Optional.of('x')),
        """
        $  Lazy<Layer>
          ~ units     4 -> 8
          + label[0]  x""");
  }

  @Test
  void aChangeHasThePathsOfErrorMessages() {
    ConfigDiff diff =
        diff(
            new Two(List.of(1, LazyLayer.of(1, 0.1, Optional.empty())), "same"),
            new Two(List.of(0, 1, LazyLayer.of(2, 0.1, Optional.empty())), "same"));

    assertThat(diff)
        .hasToString(
            """
            $  Things.Two
              + first[0]  0

            $.first[2]  Lazy<Layer>  (was at $.first[1])
              ~ units  1 -> 2""");
    Change change = diff.changes().get(1);
    assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
    assertThat(change.from()).contains("$.first[1].units");
    assertThat(change.to()).contains("$.first[2].units");
    assertThat(change.before()).contains("1");
    assertThat(change.after()).contains("2");
    assertThat(change.type()).isEmpty();
    assertThat(change).hasToString("~ $.first[2].units  1 -> 2 (was at $.first[1].units)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1         | 1.0          | ~ $  1 -> 1.0
          1.0       | 2.0          | ~ $  1.0 -> 2.0
          1         | "1"          | ~ $  the whole number 1 -> the string `1`
          null      | []           | ~ $  null -> []
          0.0       | -0.0         | ~ $  0.0 -> -0.0
          [1,2,3]   | [0,1,2,3]    | + $[0]  0
          [1,2,3]   | [1,3]        | - $[1]  2
          [1,2,3]   | [1,2,3,4]    | + $[3]  4
          [1,2,3]   | [1,9,3]      | ~ $[1]  2 -> 9
          [1,2,3,4] | [4,1,2,3]    | > $[0]  moved from $[3]
          [[1],2]   | [2]          | - $[0]  [1]
          [0,0,0]   | [0,0,0,0]    | + $[3]  0
          {"a":1}   | {"a":1,"b":2}| + $.b  2
          {"a":1}   | {}           | - $.a  1
          {"x y":1} | {"x y":2}    | ~ $['x y']  1 -> 2
          {"a":1,"b":2} | {"b":2,"a":1} | > $  in another order
          {"a":[1],"b":[]} | {"b":[],"c":[1]} | > $.c  moved from $.a
          """)
  void plainValues(String a, String b, String told) {
    assertThat(Confingy.diff(a, b)).hasToString(told);
  }

  @Test
  void ofLongStringsTheDifferenceIsShown() {
    String same = "x".repeat(1_000);

    assertTold(same + "a", same + "b", "~ $  ...xxxxxxxxxxxxxxxxxxxxa -> ...xxxxxxxxxxxxxxxxxxxxb");
  }

  @Test
  void elementsOfSetsAreComparedByWhatTheyAre() {
    assertTold(
        Set.of("a", "b", "c"),
        Set.of("b", "c", "d"),
        """
        - $[0]  a
        + $[2]  d""");
  }

  @Test
  void anObjectOfASetMayHaveChanged() {
    assertTold(
        Set.of(new Point(1, 1), new Point(5, 5)),
        Set.of(new Point(1, 1), new Point(5, 6)),
        """
        $[1]  Things.Point
          ~ y  5 -> 6""");
  }

  @Test
  void entriesAreComparedByKey() {
    assertTold(Map.of(1, "a", 2L, "b"), Map.of(1, "a", 2L, "c"), "~ $[2]  b -> c");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyIsSpelledAsALensReadsIt(Object key) {
    Map<Object, Object> before = Map.of(key, "a", new Point(1, 2), "b");
    String path =
        diff(before, Map.of(key, "c", new Point(1, 2), "b")).changes().get(0).to().orElseThrow();

    assertThat(Confingy.lens(before).get(path)).isEqualTo("a");
  }

  static List<Object> keys() {
    return List.of(
        1,
        2L,
        new BigInteger("12345678901234567890"),
        0.5,
        true,
        Color.RED,
        Path.of("x"),
        Duration.ofSeconds(5));
  }

  @Test
  void ofElementsThatWereReplacedTheMostAlikeBelongTogether() {
    assertTold(
        List.of(LazyLayer.of(1, 0.1, Optional.empty()), LazyLayer.of(2, 0.2, Optional.of('b'))),
        List.of(
            LazyLayer.of(7, 0.7, Optional.of('n')),
            LazyLayer.of(1, 0.3, Optional.empty()),
            LazyLayer.of(2, 0.2, Optional.of('b'))),
        """
        + $[0]  Lazy<Layer>(units=7, dropout=0.7, label=[n])

        $[1]  Lazy<Layer>  (was at $[0])
          ~ dropout  0.1 -> 0.3""");
  }

  @Test
  void whatStandsElsewhereWasMoved() {
    Map<String, Object> before = new LinkedHashMap<>();
    before.put("train", List.of(1, LazyLayer.of(1, 0.1, Optional.empty())));
    before.put("test", List.of(2));
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("train", List.of(1));
    after.put("test", List.of(2, LazyLayer.of(1, 0.1, Optional.empty())));

    assertTold(before, after, "> $.test[1]  moved from $.train[1]");
  }

  @Test
  void aRecipeAndItsObjectDifferInThatOnly() {
    Layer built = LazyLayer.create(4, 0.5, Optional.empty());
    LazyLayer lazy = LazyLayer.of(4, 0.25, Optional.empty());

    assertTold(
        built,
        lazy,
        """
        $  Lazy<Layer>
          * lazy now
          ~ dropout  0.5 -> 0.25""");
    assertThat(diff(lazy, built).changes().get(0).kind()).isEqualTo(Change.Kind.BECAME_EAGER);
  }

  @Test
  void ofAnotherClassTheArgumentsThatFitAreCompared() {
    assertTold(
        List.of(object("a", "Sgd", "'lr': 0.1, 'momentum': 0.9")),
        List.of(object("a", "Adam", "'lr': 0.2, 'beta': 0.5")),
        """
        $[0]  Adam
          * class: a.Sgd -> a.Adam
          ~ lr        0.1 -> 0.2
          - momentum  0.9
          + beta      0.5""");
  }

  @Test
  void aClassInAnotherPackageIsTheSameRenamed() {
    String sgd = object("a", "Sgd", "'lr': 0.1");
    String moved = object("b", "Sgd", "'lr': 0.1");
    String odd = object("b", "Other", "'lr': 0.1");

    assertTold(
        List.of(sgd, sgd),
        List.of(moved, moved),
        """
        Classes
          * class renamed: a.Sgd -> b.Sgd""");
    assertTold(
        List.of(sgd, sgd),
        List.of(moved, odd),
        """
        $[0]  Sgd
          * class: a.Sgd -> b.Sgd

        $[1]  Other
          * class: a.Sgd -> b.Other""");
    assertTold(
        List.of(sgd, moved),
        List.of(moved, moved),
        """
        $[0]  Sgd
          * class: a.Sgd -> b.Sgd""");
  }

  @Test
  void aContainerOfAnotherClassHasItsElementsCompared() {
    assertTold(
        new ArrayList<>(List.of(1, 2)),
        List.of(1, 3),
        """
        * $     class: java.util.ArrayList -> list
        ~ $[1]  2 -> 3""");
  }

  @Test
  void theCodeOfAClassMayHaveChanged() {
    String before = Confingy.serialize(LazyLayer.of(4, 0.5, Optional.empty()));
    String after = before.replaceAll("\"hash\":\"[0-9a-f]*\"", "\"hash\":\"f00\"");

    ConfigDiff diff = Confingy.diff(before, after);

    assertThat(diff.changes()).hasSize(1);
    Change change = diff.changes().get(0);
    assertThat(change.kind()).isEqualTo(Change.Kind.CODE_CHANGED);
    assertThat(change.type()).contains("io.confingy.Layer");
    assertThat(change.from()).isEmpty();
    assertThat(change.to()).isEmpty();
    assertThat(change.after()).contains("hash f00");
    assertThat(diff.toString())
        .startsWith("Classes\n  * io.confingy.Layer  code changed: hash ")
        .endsWith(" -> hash f00");
  }

  @Test
  void sharingMayBeIntroducedOrBroken() {
    Object shared = new ArrayList<>(List.of(1));
    List<Object> one = List.of(shared, shared);
    List<Object> two = List.of(shared, new ArrayList<>(List.of(1)));

    assertTold(one, two, "* $[1]  no longer the same object as $[0]");
    assertTold(two, one, "* $[1]  now the same object as $[0]");
    assertTold(
        one,
        List.of(shared, new ArrayList<>(List.of(2))),
        """
        * $[1]     no longer the same object as $[0]
        ~ $[1][0]  1 -> 2""");
  }

  @Test
  void whatTheSharedObjectHoldsIsToldOnce() {
    Object before = new ArrayList<>(List.of(1));
    Object after = new ArrayList<>(List.of(2));

    assertTold(List.of(before, before), List.of(after, after), "~ $[0][0]  1 -> 2");
  }

  @Test
  void aNumberOfADeclaredTypeIsTheSameWithAPointOrWithout() {
    String types = ",'_confingy_classes': {'a.B': {'types': {'x': 'float'}}}";
    String whole = rooted("{'x': 1}", types);
    String pointed = rooted("{'x': 1.0}", types);

    assertThat(Confingy.diff(whole, pointed).isEmpty()).isTrue();
    assertThat(Confingy.diff(rooted("{'x': 1}", ""), rooted("{'x': 1.0}", "")))
        .hasToString("$  B\n  ~ x  1 -> 1.0");
  }

  @Test
  void nothingOfADocumentControlsATerminal() {
    ConfigDiff diff =
        Confingy.diff(
            "{}",
            "{\"\\u001b[2J\": " + object("p\u202e", "C\\u0007", "'a\\u001b': '\\u001b]0;'") + "}");

    assertThat(diff.toString()).matches("[\\x20-\\x7e\n]*").contains("\\u001b", "\\u0007");
  }

  @Test
  void documentsOfPythonCanBeCompared() throws IOException {
    Path folder = Path.of("src", "test", "resources", "python");
    String a = Files.readString(folder.resolve("job-a.json"));
    String b = Files.readString(folder.resolve("job-b.json"));

    assertThat(Confingy.diff(a, b).changes()).isNotEmpty();
    assertThat(Confingy.diff(a, a).isEmpty()).isTrue();
    assertThat(Confingy.diff(Confingy.diff(a, b).apply(a), b).isEmpty()).isTrue();
  }

  @Test
  void aChangeIsMadeInADocumentThatDiffersElsewhere() {
    ConfigDiff diff =
        Confingy.diff(
            "{\"rate\":0.1,\"sizes\":[1,2],\"old\":1}", "{\"rate\":0.2,\"sizes\":[2],\"new\":2}");

    assertThat(diff.apply("{\"name\":\"mine\",\"rate\":0.1,\"sizes\":[1,5],\"old\":1}"))
        .isEqualTo("{\"rate\":0.2,\"sizes\":[5],\"new\":2,\"name\":\"mine\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":{"rate":0.3}}  | $.a.rate | the number 0.3      | the number 0.1
          {"a":{}}            | $.a.rate | nothing             | an object with 1 fields
          {"a":[]}            | $.a      | a list of 0         | an object with 1 fields
          {"a":{"rate":[0]}}  | $.a.rate | a list of 1         | the number 0.1
          """)
  void aDocumentThatDiffersWhereSomethingChangedIsRefused(
      String json, String path, String found, String expected) {
    ConfigDiff diff = Confingy.diff("{\"a\":{\"rate\":0.1}}", "{\"a\":{\"rate\":0.2}}");

    Messages.assertFails(
        DeserializationException.class,
        () -> diff.apply(json),
        """
        The document is not as the compared one where it is to be changed.
          at:       %s
          found:    %s
          expected: %s
          to do:    apply the changes to the document that was compared first"""
            .formatted(path, found, expected));
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    Messages.assertFails(
        DeserializationException.class,
        () -> Confingy.diff("[]", ""),
        """
        The document is empty.
          at:       $
          expected: one JSON value, as `Confingy.serialize` writes it""");
  }

  @Test
  void theChangesBackAreThoseOfTheOtherSide() {
    ConfigDiff diff = Confingy.diff("[1,2,{\"a\":1}]", "[0,1,2,{\"a\":2}]");

    assertThat(diff.invert())
        .hasToString(
            """
            - $[0]    0
            ~ $[2].a  2 -> 1 (was at $[3].a)""");
    assertThat(diff.invert().invert()).isEqualTo(diff).hasSameHashCodeAs(diff);
    assertThat(diff.invert()).isNotEqualTo(diff);
  }

  @Test
  void aProgramReadsTheChangesAsJson() {
    assertThat(Confingy.diff("[1,2]", "[0,1,3]").toJson())
        .isEqualTo(
            """
            [{"kind":"added","to":"$[0]","after":"0"},\
            {"kind":"changed","from":"$[1]","to":"$[2]","before":"2","after":"3"}]""");
    assertThat(Confingy.diff("1", "1").toJson()).isEqualTo("[]");
  }

  @Test
  void aTerminalShowsTheChangesInColours() {
    assertThat(Confingy.diff("[1,2]", "[0,1,3]").toColouredText())
        .isEqualTo(
            """
            \033[32m+ $[0]  0\033[0m
            \033[33m~ $[2]  2 -> 3 (was at $[1])\033[0m""");
    assertThat(Confingy.diff("1", "1").toColouredText()).isEqualTo("No changes.");
  }

  /** What stands between an object and its parts is said with each part, the rest once. */
  @Test
  void changesStandUnderTheObjectThatTheyAreIn() {
    String before =
        "{'sgd': %s, 'rate': 1}"
            .formatted(object("a", "Sgd", "'lr': {'a': [1, 2]}, 'k': 1, 'in': {'b': %s}"))
            .formatted(object("a", "Inner", "'x': 1"))
            .replace('\'', '"');
    String after =
        "{'sgd': %s, 'rate': 2}"
            .formatted(object("a", "Sgd", "'lr': {'a': [3, 2]}, 'in': {'b': %s}, 'n': 1"))
            .formatted(object("a", "Inner", "'x': 2"))
            .replace('\'', '"');

    ConfigDiff diff = Confingy.diff(before, after);

    assertThat(diff)
        .hasToString(
            """
            ~ $.rate  1 -> 2

            $.sgd  Sgd
              ~ lr.a[0]  1 -> 3
              - k        1
              + n        1

            $.sgd.in.b  Inner
              ~ x  1 -> 2""");
    assertThat(diff.invert())
        .asString()
        .contains("$.sgd  Sgd\n  ~ lr.a[0]  3 -> 1\n  + k        1\n  - n        1");
  }

  @Test
  void aTerminalShowsHeadingsInBold() {
    String before = Confingy.serialize(LazyLayer.of(1, 0.5, Optional.empty()));
    String after = Confingy.serialize(LazyLayer.of(2, 0.5, Optional.empty()));

    assertThat(Confingy.diff(before, after).toColouredText())
        .isEqualTo("\033[1m$  Lazy<Layer>\033[0m\n\033[33m  ~ units  1 -> 2\033[0m");
  }

  @Test
  void thePatchIsAboutTheJsonForm() {
    assertThat(
            Confingy.diff("{\"a/b\":[1,2,3],\"c~\":{}}", "{\"a/b\":[0,1,3],\"d\":{}}")
                .toJsonPatch())
        .isEqualTo(
            """
            [{"op":"remove","path":"/c~0"},\
            {"op":"add","path":"/d","value":{}},\
            {"op":"remove","path":"/a~1b/1"},\
            {"op":"add","path":"/a~1b/0","value":0}]""");
  }

  private static ConfigDiff diff(@Nullable Object a, @Nullable Object b) {
    return Confingy.diff(Confingy.serialize(a), Confingy.serialize(b));
  }

  private static void assertTold(Object a, Object b, String told) {
    assertThat(diff(a, b)).hasToString(told);
  }

  /** Documents in a list. */
  private static void assertTold(List<String> a, List<String> b, String told) {
    assertThat(Confingy.diff(Arrays.toString(a.toArray()), Arrays.toString(b.toArray())))
        .hasToString(told);
  }

  private static String object(String module, String name, String arguments) {
    return """
    {'_confingy_class': '%s', '_confingy_module': '%s', '_confingy_init': {%s}}"""
        .formatted(name, module, arguments)
        .replace('\'', '"');
  }

  private static String rooted(String arguments, String more) {
    return """
    {'_confingy_class': 'B', '_confingy_module': 'a', '_confingy_init': %s%s}"""
        .formatted(arguments, more)
        .replace('\'', '"');
  }

  @Test
  void everyKindOfChangeCanBeTold() {
    assertThat(Arrays.stream(Change.Kind.values()).map(Enum::name))
        .containsExactlyElementsOf(Arrays.stream(DeltaKind.values()).map(Enum::name).toList());
  }
}
