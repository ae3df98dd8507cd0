package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Pair;
import io.confingy.Things.Two;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranspileTest {

  @Test
  void aConfigurationIsWrittenAsAPersonWould() {
    Layer built = LazyLayer.create(8, 0.25, Optional.of('x'));
    LazyLayer recipe = LazyLayer.of(4, 0.1, Optional.empty());

    assertThat(Confingy.transpile(Confingy.serialize(new Two(built, new Pair<>(recipe, built)))))
        .isEqualTo(
            """
            package io.confingy;

            import java.util.Optional;

            public final class Configuration {

              private Configuration() {}

              public static Things.Two config() {
                Layer first = new Layer(8, 0.25, Optional.of('x'));
                return new Things.Two(first, new Things.Pair(LazyLayer.of(4, 0.1, Optional.empty()), first));
              }
            }
            """);
  }

  @Test
  void aSnippetIsForJShell() {
    List<String> names = List.of("a");

    assertThat(Confingy.transpile(Confingy.serialize(List.of(names, names)), SourceStyle.SNIPPET))
        .isEqualTo(
            """
            import java.util.List;

            List<String> list = List.of("a");
            Object config = List.of(list, list);
            """);
  }

  @Test
  void anExpressionHasWholeNames() {
    String json = Confingy.serialize(new Things.Anything(List.of(Duration.ofMinutes(5))));

    assertThat(Confingy.transpile(json, SourceStyle.EXPRESSION))
        .isEqualTo(
            "new io.confingy.Things.Anything(java.util.List.of(java.time.Duration.parse(\"PT5M\")))");
  }

  @Test
  void anExpressionCannotShare() {
    Things.Point shared = new Things.Point(1, 2);
    String json = Confingy.serialize(List.of(shared, shared));

    assertThatThrownBy(() -> Confingy.transpile(json, SourceStyle.EXPRESSION))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("an object in several places")
        .hasMessageContaining("a class or a snippet can make any");
  }

  @Test
  void theDocumentAloneIsEnough() {
    String json =
        """
        {"_confingy_class": "MyConfig", "_confingy_module": "com.acme",
         "_confingy_dataclass": true, "_confingy_fields": {"baz":
          {"_confingy_class": "Outer.Baz", "_confingy_module": "com.acme.parts",
           "_confingy_lazy": true, "_confingy_config": {"foo":
            {"_confingy_class": "MyConfig", "_confingy_module": "org.other",
             "_confingy_init": {"bar": "my_bar"}}}}}}""";

    assertThat(Confingy.transpile(json))
        .isEqualTo(
            """
            package com.acme;

            import com.acme.parts.LazyOuter_Baz;
            import org.other.LazyMyConfig;

            public final class Configuration {

              private Configuration() {}

              public static MyConfig config() {
                return new MyConfig(LazyOuter_Baz.of(LazyMyConfig.create("my_bar")));
              }
            }
            """);
  }

  @Test
  void objectsOfAClassMayHaveTheirArgumentsInDifferentOrders() {
    String json =
        """
        [{"_confingy_class": "Layer", "_confingy_module": "io.confingy",
          "_confingy_init": {"units": 1, "dropout": 0.5, "label": null}},
         {"_confingy_class": "Layer", "_confingy_module": "io.confingy",
          "_confingy_init": {"label": null, "dropout": 0.25, "units": 2}},
         {"_confingy_class": "Layer", "_confingy_module": "io.confingy",
          "_confingy_lazy": true,
          "_confingy_config": {"dropout": 0.125, "units": 3, "label": null}},
         {"_confingy_class": "Layer", "_confingy_module": "io.confingy",
          "_confingy_init": {"units": 4, "label": null}},
         {"_confingy_class": "Layer", "_confingy_module": "io.confingy",
          "_confingy_init": {"units": 5, "dropout": 0.75, "label": null}}]""";

    assertThat(Confingy.transpile(json, SourceStyle.CLASS, "io.confingy.Configuration"))
        .contains(
            """
                return List.of(
                    new Layer(1, 0.5, null),
                    new Layer(2, 0.25, null),
                    LazyLayer.of(3, 0.125, null),
                    LazyLayer.builder().units(4).label(null).build().instantiate(),
                    new Layer(5, 0.75, null));
            """);
  }

  @Test
  void argumentsAreDeclaredByTheirNamesWhereverTheyStand() {
    String json =
        """
        {"_confingy_value": [
          {"_confingy_class": "Run", "_confingy_module": "com.acme",
           "_confingy_init": {"steps": 1, "seed": 2}},
          {"_confingy_class": "Run", "_confingy_module": "com.acme",
           "_confingy_init": {"seed": 3, "steps": 4}},
          {"_confingy_class": "Other", "_confingy_module": "com.acme",
           "_confingy_init": {"seed": 5, "steps": 6}}],
         "_confingy_classes": {"com.acme.Run": {"types": {"seed": "long"}}}}""";

    assertThat(Confingy.transpile(json))
        .contains(
            """
                return List.of(LazyRun.create(1, 2L), LazyRun.create(3L, 4), LazyOther.create(5, 6));
            """);
  }

  @Test
  void aDocumentOfPythonIsRefused() throws IOException {
    Path job = Path.of("src/test/resources/python/job-a.json");
    String json = Files.readString(job);

    assertThatThrownBy(() -> Confingy.transpile(json))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith(
            "The document was written by Python's confingy, and has no Java source.")
        .hasMessageContaining("a class hash of Python on `jobs.DataFetcher`");
  }
}
