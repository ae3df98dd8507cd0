package io.confingy.examples.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerializationTest {

  @Test
  void classesAndConstructorArgumentsAreWritten() {
    String json = Confingy.serialize(MyConfig.example());

    assertThat(json)
        .startsWith(
            """
            {
              "_confingy_version": 1,
              "_confingy_class": "MyConfig",
              "_confingy_module": "io.confingy.examples.serialization",
              "_confingy_dataclass": true,
              "_confingy_fields": {
                "baz": {
                  "_confingy_class": "Baz",
                  "_confingy_module": "io.confingy.examples.serialization",
                  "_confingy_lazy": true,
                  "_confingy_config": {
                    "foo": {
                      "_confingy_class": "Foo",
                      "_confingy_module": "io.confingy.examples.serialization",
                      "_confingy_init": {
                        "bar": "my_bar"
                      }
                    }
                  }
                }
              },
              "_confingy_classes":
            """
                .replaceAll("\\s", ""));
  }

  @Test
  void prettifiedIsForPeople() {
    String pretty = Confingy.prettify(Confingy.serialize(MyConfig.example()));

    assertThat(pretty)
        .isEqualTo(
            """
            {
              "io.confingy.examples.serialization.MyConfig": {
                "baz": {
                  "io.confingy.examples.serialization.Baz": {
                    "foo": {
                      "io.confingy.examples.serialization.Foo": {
                        "bar": "my_bar"
                      }
                    }
                  }
                }
              }
            }""");
  }

  @Test
  void whatWasWrittenIsReadBack(@TempDir Path directory) {
    Path file = directory.resolve("config.json");

    // tag::serialization[]
    MyConfig config = new MyConfig(LazyBaz.of(LazyFoo.create("my_bar")));
    Confingy.save(config, file);

    MyConfig again = Confingy.load(file, MyConfig.class);
    Baz baz = again.baz().instantiate(); // it was a recipe, and is one after loading
    // end::serialization[]

    assertThat(again).isEqualTo(config);
    assertThat(baz.foo().bar()).isEqualTo("my_bar");
  }

  @Test
  void stateIsNotWritten() {
    Foo foo = LazyFoo.create("my_bar");
    String unused = Confingy.serialize(foo);
    assertThat(foo.bar()).isEqualTo("my_bar");
    assertThat(foo.calls()).isEqualTo(1);

    String used = Confingy.serialize(foo);

    assertThat(used).isEqualTo(unused);
    assertThat(Confingy.deserialize(used, Foo.class).calls()).isZero();
  }

  @Test
  void theSourceOfATrackedClassLeavesItsHash() {
    String hash =
        Confingy.recording(LazyFoo.create("my_bar")).orElseThrow().classHash().orElseThrow();

    assertThat(Confingy.serialize(MyConfig.example())).contains(hash);
  }
}
