package io.confingy;

import static io.confingy.Messages.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Evolving.Holder;
import io.confingy.Evolving.Network;
import io.confingy.Things.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lenient loading leaves out the arguments that no parameter has the name of, and says so. */
class LenientTest {

  private static final String NETWORK =
      "{'_confingy_class': 'Evolving.Network', '_confingy_module': 'io.confingy', %s"
          + "'_confingy_init': {%s}}";

  private final List<String> warnings = new ArrayList<>();
  private final ConfingyRuntime lenient =
      Confingy.builder().lenient().onWarning(warnings::add).allow(Point.class).build();

  @Test
  void anUnknownArgumentIsLeftOutWithAWarning() {
    String json = NETWORK.formatted("", "'momentum': 0.9, 'layers': 4").replace('\'', '"');

    assertThat(LazyEvolving_Network.from(lenient.deserialize(json, Network.class)))
        .isEqualTo(LazyEvolving_Network.of(4, 0.1));
    assertThat(warnings)
        .containsExactly(
            """
            `io.confingy.Evolving.Network` has no parameter `momentum`; the argument was left out.
              at:       $.momentum""");
  }

  @Test
  void whatItHoldsIsNotLookedAt() {
    String json =
        NETWORK.formatted(
            "",
            "'momentum': {'_confingy_class': 'Runtime', '_confingy_module': 'java.lang',"
                + " '_confingy_init': {'a': [1]}}, 'layers': 4");

    assertThat(lenient.deserialize(json.replace('\'', '"'), Network.class).layers).isEqualTo(4);
  }

  @Test
  void whatItSharesWithALaterPlaceIsStillThere() {
    String point =
        "{'_confingy_id': %d, '_confingy_class': 'Things.Point', '_confingy_module': 'io.confingy',"
            + " '_confingy_dataclass': true, '_confingy_fields': {'x': 1, 'y': 2}}";
    String json =
        "{'_confingy_class': 'Evolving.Holder', '_confingy_module': 'io.confingy',"
            + " '_confingy_init': {'gone': [{'deep': "
            + point.formatted(1)
            + "}, {'_confingy_ref': 1}], 'kept': [{'_confingy_ref': 1}, {'_confingy_ref': 1}]}}";

    Holder holder = lenient.deserialize(json.replace('\'', '"'), Holder.class);

    List<?> kept = (List<?>) Objects.requireNonNull(holder.kept);
    assertThat(kept).isEqualTo(List.of(new Point(1, 2), new Point(1, 2)));
    assertThat(kept.get(0)).isSameAs(kept.get(1));
  }

  @Test
  void aMissingArgumentIsMissingHoweverManyAreLeftOut() {
    assertThatThrownBy(
            () ->
                lenient.deserialize(
                    NETWORK.formatted("", "'a': 1, 'b': 2, 'c': 3").replace('\'', '"'),
                    Network.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith(
            "The argument `layers` of `io.confingy.Evolving.Network` is missing.");
    assertThat(warnings).as("nothing was loaded").isEmpty();
  }

  @Test
  void oneWarningCountsThePlaces() {
    String network = NETWORK.formatted("", "'layers': 4, 'momentum': 0.9");
    lenient.deserialize(
        ("[" + network + "," + network + "," + network + "]").replace('\'', '"'), List.class);

    assertThat(warnings)
        .containsExactly(
            """
            `io.confingy.Evolving.Network` has no parameter `momentum`; the argument was left out.
              at:       $[0].momentum and 2 more places""");
  }

  @Test
  void aHundredWarningsAreEnough() {
    String arguments =
        IntStream.range(0, 150)
            .mapToObj(i -> "'unknown" + i + "': 0")
            .collect(Collectors.joining(", "));
    lenient.deserialize(
        NETWORK.formatted("", arguments + ", 'layers': 1").replace('\'', '"'), Network.class);

    assertThat(warnings).hasSize(101);
    assertThat(warnings.get(100)).isEqualTo("50 more arguments without a parameter were left out.");
  }

  @Test
  void whatTheReceiverThrowsEndsTheLoading() {
    ConfingyRuntime throwing =
        Confingy.builder()
            .lenient()
            .onWarning(
                warning -> {
                  throw new IllegalStateException(warning);
                })
            .build();

    assertThatThrownBy(
            () ->
                throwing.deserialize(
                    NETWORK.formatted("", "'layers': 4, 'x': 1").replace('\'', '"'), Network.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no parameter `x`");
  }

  @Test
  void byDefaultTheDocumentIsRefused() {
    assertRefused(
        NETWORK.formatted("", "'layer': 4, 'dropout': 0.5").replace('\'', '"'),
        Network.class,
        """
        `io.confingy.Evolving.Network` has no parameter `layer`; did you mean `layers`?
          at:       $.layer
          expected: arguments among `layers`, `dropout`
          to do:    if a parameter was renamed, put `@FormerName` on it; if it was removed, load with `Confingy.builder().lenient()`
        """);
  }
}
