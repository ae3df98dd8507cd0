package io.confingy.examples.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import io.confingy.SourceStyle;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From a saved configuration back to the code that makes it. */
class TranspilingTest {

  @Test
  void aConfigurationBecomesCodeAgain() {
    // tag::transpiling[]
    MyConfig config = new MyConfig(LazyBaz.of(new Foo("my_bar")));
    String json = Confingy.serialize(config);

    String java = Confingy.transpile(json);
    // end::transpiling[]

    assertThat(java)
        .isEqualTo(
            """
            package io.confingy.examples.serialization;

            public final class Configuration {

              private Configuration() {}

              public static MyConfig config() {
                return new MyConfig(LazyBaz.of(new Foo("my_bar")));
              }
            }
            """);
    assertThat(Path.of("..", "docs", "transpiling.md")).content().contains(java);
  }

  @Test
  void orJustAnExpression() {
    String json = Confingy.serialize(LazyFoo.create("my_bar"));

    assertThat(Confingy.transpile(json, SourceStyle.EXPRESSION))
        .isEqualTo("new io.confingy.examples.serialization.Foo(\"my_bar\")");
  }
}
