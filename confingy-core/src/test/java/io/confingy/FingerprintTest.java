package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Anything;
import io.confingy.Things.Color;
import io.confingy.Things.Pair;
import io.confingy.Things.Point;
import io.confingy.Things.Two;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The fingerprints of two configurations are equal exactly when the configurations are. */
class FingerprintTest {

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder().allow(Things.class.getDeclaredClasses()).build();

  @Provide
  Arbitrary<Object> values() {
    return Values.nested(3);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void whatIsReadBackHasTheSameFingerprint(@ForAll("values") Object config) {
    Object back = CONFINGY.deserialize(CONFINGY.serialize(config), Object.class);

    assertThat(Confingy.fingerprint(back)).isEqualTo(Confingy.fingerprint(config));
  }

  @Provide
  Arbitrary<Object> few() {
    return Values.nested(2);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.FIRST)
  void fingerprintsAreEqualExactlyWhereDocumentsAre(
      @ForAll("few") Object a, @ForAll("few") Object b) {
    // Neither shares anything within itself, so that equal configurations have equal documents.
    assertThat(Confingy.fingerprint(a).equals(Confingy.fingerprint(b)))
        .isEqualTo(Confingy.serialize(a).equals(Confingy.serialize(b)));
  }

  @Test
  void itIsTheSameInEveryJvmAndRelease() {
    Map<Object, Object> config = new HashMap<>();
    config.put("layers", List.of(LazyLayer.of(1, 0.1, Optional.of('x'))));
    config.put(Color.RED, new Point(1, 2));
    config.put(Set.of("a", "b", 1L, -0.0, Float.NaN), new int[] {1, 2});

    assertThat(Confingy.fingerprint(config))
        .isEqualTo("9e8b0a32e8d6dfecb0d7a31d58922678276965d5fa1abdde72107f8f1f08045a");
  }

  @Test
  void itHas64HexadecimalDigits() {
    assertThat(Confingy.fingerprint(null)).matches("[0-9a-f]{64}");
  }

  @Test
  void whatIsSharedCountsLikeWhatIsEqual() {
    Point shared = new Point(1, 2);

    assertThat(Confingy.fingerprint(List.of(shared, shared)))
        .isEqualTo(Confingy.fingerprint(List.of(new Point(1, 2), new Point(1, 2))));
    assertThat(Confingy.fingerprint(new Two(shared, new Anything(shared))))
        .isEqualTo(Confingy.fingerprint(new Two(shared, new Anything(new Point(1, 2)))));
  }

  @Test
  void aSharedContainerCountsLikeAnEqualOneWhateverItsPlacesDeclare() {
    List<Long> shared = new ArrayList<>(List.of(1L));
    record Places(List<Long> typed, Object untyped) {}

    assertThat(Confingy.fingerprint(new Places(shared, shared)))
        .isEqualTo(Confingy.fingerprint(new Places(shared, new ArrayList<>(List.of(1L)))));
  }

  @Test
  void theOrderCountsWhereItMeansSomething() {
    assertThat(Confingy.fingerprint(new LinkedHashSet<>(List.of(2, 1))))
        .isNotEqualTo(Confingy.fingerprint(new LinkedHashSet<>(List.of(1, 2))));
    assertThat(Confingy.fingerprint(new HashSet<>(List.of(2, 1))))
        .isEqualTo(Confingy.fingerprint(new HashSet<>(List.of(1, 2))))
        .isNotEqualTo(Confingy.fingerprint(new TreeSet<>(List.of(1, 2))));
  }

  @Test
  void partsDoNotRunIntoOneAnother() {
    List<Object> alike =
        List.of(
            List.of("a", "b"),
            List.of("ab"),
            List.of("a", "", "b"),
            List.of("a\0", "b"),
            List.of(List.of("a"), "b"),
            List.of(List.of("a", "b")),
            Set.of("a", "b"),
            Map.of("a", "b"),
            Arrays.asList("a", "b"),
            new String[] {"a", "b"},
            new Object[] {"a", "b"},
            new Pair<>("a", "b"),
            new Two("a", "b"),
            "ab",
            1,
            1L,
            1.0,
            1f,
            '1',
            "1");

    assertThat(alike.stream().map(Confingy::fingerprint)).doesNotHaveDuplicates();
  }

  @Test
  void equalRecipesHaveEqualFingerprints() {
    LazyLayer recipe = LazyLayer.of(1, 0.1, Optional.empty());

    assertThat(Confingy.fingerprint(recipe.withUnits(2).withUnits(1)))
        .isEqualTo(Confingy.fingerprint(recipe));
    assertThat(Confingy.fingerprint(recipe.withUnits(2)))
        .isNotEqualTo(Confingy.fingerprint(recipe));
    assertThat(Confingy.fingerprint(recipe.instantiate()))
        .isNotEqualTo(Confingy.fingerprint(recipe));
  }

  @Test
  void whatIsNoFingyHasNone() {
    assertThatThrownBy(() -> Confingy.fingerprint(List.of(1, new Object())))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("$[1]");
  }

  @Test
  void anEmptySetIsNoEmptyList() {
    assertThat(Confingy.fingerprint(Set.of()))
        .isNotEqualTo(Confingy.fingerprint(List.of()))
        .isEqualTo(Confingy.fingerprint(Collections.emptySet()));
  }
}
