package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What one version of a program writes, and the next reads. */
class EvolutionTest {

  private static final String BEFORE =
      "@Track class Net { final String text; Net(int depth, String name) { text = depth + name; } }";

  @Test
  void theSameVersion() throws Exception {
    assertThat(load(BEFORE, "Net")).isEqualTo("4a");
  }

  @Test
  void aParameterIsAddedWithADefault() throws Exception {
    assertThat(
            load(
                "@Track class Net { final String text; Net(@Default(\"7\") int more, int depth, String name) {"
                    + " text = depth + name + more; } }",
                "Net"))
        .isEqualTo("4a7");
  }

  @Test
  void aParameterIsAddedWithoutOne() {
    assertThatThrownBy(
            () ->
                load(
                    "@Track class Net { Object text; Net(int depth, String name, int more) {} }",
                    "Net"))
        .hasMessageStartingWith("The argument `more` of `com.acme.Net` is missing.");
  }

  @Test
  void aParameterIsRemoved() {
    assertThatThrownBy(() -> load("@Track class Net { Object text; Net(int depths) {} }", "Net"))
        .hasMessage(
            """
            `com.acme.Net` has no parameter `depth`; did you mean `depths`?
              at:       $.depth
              expected: arguments among `depths`
              to do:    if a parameter was renamed, put `@FormerName` on it; if it was removed, load with `Confingy.builder().lenient()`""");
  }

  @Test
  void allIsRenamedAndWidened() throws Exception {
    assertThat(
            load(
                """
                class Networks {
                  @Track
                  @FormerName("com.acme.Net")
                  static class Network {
                    final String text;
                    Network(@FormerName("name") Optional<String> title, @FormerName("depth") long layers) {
                      text = layers + title.get();
                    }
                  }
                }
                """,
                "Networks.Network"))
        .isEqualTo("4a");
  }

  @Test
  void aClassBecomesARecord() throws Exception {
    assertThat(
            load(
                "@Track record Net(int depth, String name) { String text() { return depth + name; } }",
                "Net",
                "text()"))
        .isEqualTo("4a");
  }

  @Test
  void aRecipeIsOneOfTheClassOfToday() throws Exception {
    String json =
        (String)
            BehaviourTest.runBody(
                BEFORE, "return io.confingy.Confingy.serialize(LazyNet.of(4, \"a\"));");
    String after =
        "@Track @FormerName(\"Net\") class Network { Network(long depth, Optional<String> name) {} }";

    assertThat(
            BehaviourTest.runBody(
                after,
                "return io.confingy.Confingy.deserialize(%s, LazyNetwork.class).config().toString();"
                    .formatted(literal(json))))
        .isEqualTo("{depth=4, name=Optional[a]}");
  }

  @Test
  void anyChangeOfTheCodeIsNoticed() throws Exception {
    String json = saved();
    String check =
        "return io.confingy.Confingy.check(%s, Net.class).changedClasses().size();"
            .formatted(literal(json));

    assertThat(BehaviourTest.runBody(BEFORE + " // a comment", check)).isEqualTo(0);
    assertThat(BehaviourTest.runBody(BEFORE.replace("depth + name", "name + depth"), check))
        .isEqualTo(1);
  }

  private static String saved() throws Exception {
    return (String)
        BehaviourTest.runBody(
            BEFORE, "return io.confingy.Confingy.serialize(LazyNet.create(4, \"a\"));");
  }

  private static Object load(String after, String name) throws Exception {
    return load(after, name, "text");
  }

  /** Writes with the class from before, and reads with that from after. */
  private static Object load(String after, String name, String member) throws Exception {
    return BehaviourTest.runBody(
        after,
        "return io.confingy.Confingy.deserialize(%s, %s.class).%s;"
            .formatted(literal(saved()), name, member));
  }

  private static String literal(String json) {
    return "\"" + json.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
