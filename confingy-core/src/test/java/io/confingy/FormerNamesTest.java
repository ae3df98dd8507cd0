package io.confingy;

import static io.confingy.Messages.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Evolving.Extent;
import io.confingy.Evolving.Mode;
import io.confingy.Evolving.Network;
import io.confingy.Evolving.Pair;
import io.confingy.Evolving.Point;
import io.confingy.Evolving.Run;
import io.confingy.Evolving.Schedule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents from before something was renamed are loaded. */
class FormerNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"'layers': 4", "'depth': 4", "'numLayers': 4", "'rate': 0.1, 'depth': 4"})
  void aParameterIsFoundByEachOfItsNames(String arguments) {
    Network network =
        Confingy.deserialize(
            object("Evolving.Network", "io.confingy", "init", arguments), Network.class);

    assertThat(LazyEvolving_Network.from(network)).isEqualTo(LazyEvolving_Network.of(4, 0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "Net, com.example.old",
    "Old.Network, io.confingy",
    "Evolving.Perceptron, io.confingy",
    "Evolving.Network, io.confingy"
  })
  void aTrackedClassIsFoundByEachOfItsNames(String name, String module) {
    String json = object(name, module, "init", "'layers': 4, 'dropout': 0.5");

    assertThat(LazyEvolving_Network.from(Confingy.deserialize(json, Network.class)))
        .isEqualTo(LazyEvolving_Network.of(4, 0.5));
    assertThat(Confingy.deserialize(json, Object.class)).isInstanceOf(Network.class);
  }

  @Test
  void whatIsWrittenHasTheNamesOfToday() {
    String json =
        object("Net", "com.example.old", "lazy': true, '_confingy_config", "'depth': 4, 'rate': 1");

    assertThat(Confingy.serialize(Confingy.deserialize(json, Lazy.class)))
        .isEqualTo(Confingy.serialize(LazyEvolving_Network.of(4, 1)));
  }

  @Test
  void componentsAreFoundByEachOfTheirNames() {
    assertThat(
            Confingy.deserialize(
                object(
                    "Evolving.Point",
                    "io.confingy",
                    "dataclass': true, '_confingy_fields",
                    "'line': 2, 'column': 1"),
                Point.class))
        .isEqualTo(new Point(1, 2));
  }

  @Test
  void componentsOfTrackedRecordsAndParametersOfMethodsToo() {
    String network = object("Net", "com.example.old", "init", "'depth': 1").replace('"', '\'');
    Pair pair =
        Confingy.deserialize(
            object(
                "Evolving.Pair",
                "io.confingy",
                "dataclass': true, '_confingy_fields",
                "'left': " + network + ", 'right': ['x']"),
            Pair.class);
    Schedule schedule =
        Confingy.deserialize(
            object("Evolving.Schedule", "io.confingy", "init", "'rate': 7"), Schedule.class);

    assertThat(pair.first().layers).isEqualTo(1);
    assertThat(pair.second()).isEqualTo(Optional.of('x'));
    assertThat(schedule.at(0)).isEqualTo(7);
  }

  @Test
  void typesThatAreNotTrackedAreFoundByTheirFormerNames() {
    String run =
        object(
            "Evolving.Run",
            "io.confingy",
            "dataclass': true, '_confingy_fields",
            """
            'mode': {'_confingy_class': 'Phase', '_confingy_module': 'com.example.old',
                     '_confingy_enum': true, '_confingy_name': 'TEST'},
            'type': {'_confingy_class': 'type', '_confingy_module': 'io.confingy', '_confingy_name': 'Evolving.Stage[]'},
            'extents': [{'_confingy_class': 'Size', '_confingy_module': 'com.example.old',
                         '_confingy_dataclass': true, '_confingy_fields': {'width': 3}}]
            """);

    assertThat(Confingy.deserialize(run, Run.class))
        .isEqualTo(new Run(Mode.TEST, Mode[].class, List.of(new Extent(3))));
  }

  @Test
  void aFormerNameAllowsNoMoreThanTheNameOfToday() {
    assertRefused(
        object("Size", "com.example.old", "dataclass': true, '_confingy_fields", "'width': 3"),
        Object.class,
        """
        The class `com.example.old.Size` may not be built from a document.
          at:       $
          found:    a record `com.example.old.Size`, and no companion `com.example.old.LazySize`
          expected: a class with a companion, or one that the caller names
          to do:    put `@Track` on the record, or name it with `Confingy.builder().allow(...)`, if you trust it
        """);
    assertThat(
            Confingy.builder()
                .allow(Extent.class)
                .build()
                .deserialize(
                    object(
                        "Size",
                        "com.example.old",
                        "dataclass': true, '_confingy_fields",
                        "'width': 3"),
                    Object.class))
        .isEqualTo(new Extent(3));
  }

  /** The class at the former name is found for {@code Old.Network} only. */
  @Test
  void aNameThatOnlyLooksLikeAFormerOneIsNone() {
    assertRefused(
        object("Old_Network", "io.confingy", "init", "'layers': 4"),
        Object.class,
        """
        The class `io.confingy.Old_Network` may not be built from a document.
          at:       $
          found:    an object of `io.confingy.Old_Network`, and no companion `io.confingy.LazyOld_Network`
          expected: a class with a companion, or one that the caller names
          to do:    put `@Track` on the class, and compile it with the annotation processor; if it is not yours, name it in `@TrackExternal`
        """);
  }

  /** Only what the processor writes is believed: a direct subclass of the runtime's own class. */
  @Test
  void aClassThatOnlyLooksGeneratedIsNotEvenInitialised() {
    assertRefused(
        object("Impostor", "io.confingy", "init", "'layers': 4"),
        Object.class,
        """
        The class `io.confingy.Impostor` may not be built from a document.
          at:       $
          found:    an object of `io.confingy.Impostor`, and no companion `io.confingy.LazyImpostor`
          expected: a class with a companion, or one that the caller names
          to do:    put `@Track` on the class, and compile it with the annotation processor; if it is not yours, name it in `@TrackExternal`
        """);
    assertThat(IndirectFormerType.INITIALISED).isEmpty();
  }

  @Test
  void oneParameterHasOneArgument() {
    assertRefused(
        object("Evolving.Network", "io.confingy", "init", "'depth': 4, 'layers': 4"),
        Network.class,
        """
        The parameter `layers` is given twice.
          at:       $.depth
          found:    the arguments `depth`, `layers`
          expected: one of them, since both are names of this parameter
        """);
    assertRefused(
        object("Evolving.Network", "io.confingy", "init", "'layers': 4, 'numLayers': 4"),
        Network.class,
        """
        The parameter `layers` is given twice.
          at:       $.numLayers
          found:    the arguments `numLayers`, `layers`
          expected: one of them, since both are names of this parameter
        """);
    assertRefused(
        object("Evolving.Network", "io.confingy", "init", "'numLayers': 4, 'depth': 4"),
        Network.class,
        """
        The parameter `layers` is given twice.
          at:       $.numLayers
          found:    the arguments `numLayers`, `depth`
          expected: one of them, since both are names of this parameter
        """);
  }

  @Test
  void onlyDocumentsMayUseFormerNames() {
    Messages.assertFails(
        ConfigurationException.class,
        () -> Confingy.lazy(Network.class, java.util.Map.of("depth", 4)),
        """
        `io.confingy.Evolving.Network` has no parameter `depth`.
          expected: arguments among `layers`, `dropout`
        """);
  }

  private static String object(String name, String module, String form, String arguments) {
    return "{'_confingy_class': '%s', '_confingy_module': '%s', '_confingy_%s': {%s}}"
        .formatted(name, module, form, arguments)
        .replace('\'', '"');
  }
}
