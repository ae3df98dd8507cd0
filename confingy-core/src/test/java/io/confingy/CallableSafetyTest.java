package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Primed.OfTask;
import io.confingy.function.SerializableDoubleBinaryOperator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document runs no method that it may not, and initialises no class before all was checked. */
class CallableSafetyTest {

  private static final String RUN = function("Primed.Exporting", "run", "()", "java.lang.Runnable");
  private static final String EXIT =
      """
      {"_confingy_callable": "function", "_confingy_class": "System", "_confingy_module": "java.lang",
       "_confingy_name": "exit", "_confingy_signature": "(int)",
       "_confingy_interface": "java.util.function.IntConsumer"}""";

  @BeforeEach
  void clear() {
    Primed.Log.LINES.setLength(0);
  }

  @Test
  void whatIsRefusedWasNotInitialised() {
    assertNotCalled("[" + RUN + "," + EXIT + "]");
    assertNotCalled(
        "[" + RUN + "," + function("Primed.Closed", "run", "()", "java.lang.Runnable") + "]");
    assertThat(Primed.Log.LINES).isEmpty();
  }

  @Test
  void theInterfaceIsNotInitialisedBeforeAllWasChecked() {
    String json =
        """
        {"_confingy_class": "Primed.OfTask", "_confingy_module": "io.confingy", "_confingy_dataclass": true,
         "_confingy_fields": {"task": %s, "other": %s}}""";
    String task = function("Primed.Exporting", "run", "()", "io.confingy.Primed.Task");

    assertThatThrownBy(() -> Confingy.deserialize(json.formatted(task, EXIT), OfTask.class))
        .isInstanceOf(DeserializationException.class);
    assertThat(Primed.Log.LINES).isEmpty();

    OfTask built = Confingy.deserialize(json.formatted(task, "1"), OfTask.class);
    assertThat(Primed.Log.LINES).hasToString("Task\nOfTask\n");
    built.task().run();
    assertThat(Primed.Log.LINES).hasToString("Task\nOfTask\nExporting\nrun\n");
  }

  @Test
  void onlyGeneratedClassesExport() {
    for (String impostor : List.of("Impostor", "Descendant", "Other")) {
      assertNotCalled(function(impostor, "run", "()", "java.lang.Runnable"));
    }
    assertThat(Primed.Log.LINES).isEmpty();
  }

  @Test
  void theConstructorBehindATrackedFactoryMethodIsNotTracked() {
    assertNotCalled(function("Losses.Made", "new", "(int)", "java.util.function.IntFunction"));
  }

  @Test
  void anotherSignatureIsAnotherMethod() {
    assertNotCalled(function("Losses", "squared", "(double)", "java.util.function.DoubleFunction"));
    assertNotCalled(function("Losses.Scale", "new", "()", "java.util.function.Supplier"));
    assertNotCalled(
        function("Losses.Scale", "secret", "(double)", "java.util.function.BiFunction"));
  }

  @Test
  void whatIsAllowedIsTheMethodOfThatClassAlone() {
    ConfingyRuntime confingy = Confingy.builder().allow(Losses.class, "absolute").build();
    SerializableDoubleBinaryOperator absolute = Losses::absolute;
    String json = confingy.serialize(absolute);

    assertThat(confingy.deserialize(json, Object.class)).isNotNull();
    assertThatThrownBy(() -> confingy.deserialize(json.replace("absolute", "secret"), Object.class))
        .isInstanceOf(DeserializationException.class);
    assertThatThrownBy(() -> confingy.deserialize(json.replace("Losses", "Math"), Object.class))
        .isInstanceOf(DeserializationException.class);
  }

  @Test
  void aMethodIsLinkedOnce() {
    SerializableDoubleBinaryOperator squared = Losses::squared;
    String json = Confingy.serialize(squared);

    Object first = Confingy.deserialize(json, Object.class);
    assertThat(Confingy.deserialize(json, Object.class)).hasSameClassAs(first);
  }

  private static void assertNotCalled(String json) {
    assertThatThrownBy(() -> Confingy.deserialize(json, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("may not be called by a document.");
  }

  private static String function(String owner, String name, String signature, String type) {
    return """
    {"_confingy_callable": "function", "_confingy_class": "%s", "_confingy_module": "io.confingy",
     "_confingy_name": "%s", "_confingy_signature": "%s", "_confingy_interface": "%s"}"""
        .formatted(owner, name, signature, type);
  }
}
