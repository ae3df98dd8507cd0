package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One test for each message about hooks and constraints: its text and its line. */
class UpkeepMessageTest {

  private static final Set<String> SEEN = new TreeSet<>();

  /** The line of the method. */
  private static final String AT = "Config.java:8: [";

  /** Tells whether a message is tested here. */
  static boolean tests(String id) {
    return id.startsWith("ConfingyHook") || id.startsWith("ConfingyConstrained");
  }

  @Test
  void hooksThatAreFine() {
    assertThat(errors("@PostConfig static void hook(LazyConfig.Lens config) {}")).isEmpty();
    assertThat(
            errors(
                "@PostConfig protected static final void hook(com.acme.LazyConfig.Lens config,"
                    + " Optional<String> changed) throws IllegalStateException {}"))
        .isEmpty();
  }

  @Test
  void hookOfAClassThatIsNotTracked() {
    String source =
        """
        package com.acme;
        import io.confingy.annotations.*;
        class Config {
          @PostConfig
          static void hook(Object config) {}
        }
        """;
    assertThat(compile(source))
        .containsExactly(
            "Config.java:5: [ConfingyHookUntracked] `@PostConfig` on `hook(Object)` has no effect,"
                + " because `Config` is not tracked. Put `@Track` on the class, or remove it.");
  }

  @Test
  void hookThatIsNotStatic() {
    assertThat(errors("@PostConfig void hook(LazyConfig.Lens config) {}"))
        .containsExactly(
            AT
                + "ConfingyHookInstance] `hook(Lens)` has `@PostConfig`, but is not static: it runs"
                + " before there is an object. Make it `static`.");
  }

  @Test
  void hookThatIsPrivate() {
    assertThat(errors("@PostConfig private static void hook(LazyConfig.Lens config) {}"))
        .containsExactly(
            AT
                + "ConfingyHookPrivate] `hook(Lens)` has `@PostConfig`, but is private, so generated"
                + " code cannot reach it. Make it at least package-private.");
  }

  @Test
  void hookThatReturnsSomething() {
    assertThat(errors("@PostConfig static int hook(LazyConfig.Lens config) { return 1; }"))
        .containsExactly(
            AT
                + "ConfingyHookReturns] `hook(Lens)` has `@PostConfig`, but returns `int`, which nobody"
                + " would look at. Let it return nothing, and change what its lens shows.");
  }

  @Test
  void hookWithOtherParameters() {
    for (String parameters :
        List.of(
            "",
            "LazyConfig config",
            "LazyOther.Lens config",
            "LazyConfig.Lens config, String changed",
            "LazyConfig.Lens config, Optional<String> changed, int more")) {
      assertThat(errors("@PostConfig static void hook(" + parameters + ") {}"))
          .singleElement()
          .asString()
          .matches("Config.java:8: \\[ConfingyHookParameters] `hook\\(.*\\)` has `@PostConfig`.*")
          .endsWith(
              "but not the parameters of a hook. Write `hook(LazyConfig.Lens config)`, or"
                  + " `hook(LazyConfig.Lens config, Optional<String> changed)`.");
    }
  }

  @Test
  void hookThatThrowsWhatItsCallerWouldHaveToHandle() {
    assertThat(errors("@PostConfig static void hook(LazyConfig.Lens c) throws Exception {}"))
        .containsExactly(
            AT
                + "ConfingyHookThrows] `hook(Lens)` has `@PostConfig` and throws `Exception`, which"
                + " nobody would handle. Handle the exception inside it, or throw an unchecked one.");
  }

  @Test
  void severalHooks() {
    assertThat(
            errors(
                "@PostConfig static void first(LazyConfig.Lens config) {} @PostConfig static void"
                    + " second(LazyConfig.Lens config) {}"))
        .containsExactly(
            AT
                + "ConfingyHookSeveral] `Config` has several methods with `@PostConfig`: `first(Lens)`,"
                + " `second(Lens)`. Keep the annotation on one of them, and call the others from it.");
  }

  @Test
  void constraintsOfAMethod() {
    String source =
        """
        package com.acme;
        import io.confingy.annotations.Track;
        import jakarta.validation.constraints.*;
        import java.util.List;
        class Config {
          @Track
          static Config of(List<@NotNull String> names) { return new Config(); }
        }
        """;
    assertThat(compile(source))
        .containsExactly(
            "Config.java:7: [ConfingyConstrainedMethod] The constraints on `of(List<String>)` are not"
                + " checked, because Jakarta Validation knows constructors and methods of objects only."
                + " Track a constructor with these constraints, or check the arguments in the method.");
  }

  @AfterAll
  static void eachMessageHasATest() {
    Set<String> untested = new TreeSet<>();
    Arrays.stream(Message.values()).map(Message::id).forEach(untested::add);
    untested.removeIf(id -> !tests(id));
    untested.removeAll(SEEN);
    assertThat(untested).isEmpty();
  }

  private static List<String> errors(String method) {
    return compile(
        """
        package com.acme;
        import io.confingy.annotations.*;
        import java.util.Optional;
        class LazyOther { static class Lens {} }
        @Track
        class Config {
          Config(int size) {}
          %s
        }
        """
            .formatted(method));
  }

  private static List<String> compile(String source) {
    Compilation compilation = Compiling.compile(Compiling.source("com.acme.Config", source));
    List<String> problems = Compiling.problems(compilation);
    for (String problem : problems) {
      SEEN.add(problem.replaceAll(".*\\[(\\w+)].*", "$1"));
    }
    return problems;
  }
}
