package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.documents.v1.Kinds;
import io.confingy.documents.v1.LazyStage;
import io.confingy.documents.v1.LazyStage_Final;
import io.confingy.documents.v1.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A snippet runs in JShell, line by line as it is pasted, and makes the configuration. */
class TranspileSnippetTest {

  /** JShell runs in this JVM, and leaves the document of what it made there. */
  private static final String RESULT = "confingy.snippet";

  private final JShell shell = JShell.builder().executionEngine("local").build();

  @AfterEach
  void close() {
    shell.close();
  }

  @Test
  void whatIsSharedAndWhatIsPutIntoContainers() {
    Map<String, Object> ordered = new LinkedHashMap<>();
    ordered.put("z", new Kinds.Pair<>(1, 'x'));
    ordered.put("a", new ArrayList<>(List.of(1.5f)));
    List<Object> shared = List.of(ordered, LazyStage.of(1, 2L, 0.5, Optional.of('y')));

    assertRuns(new Kinds.Pair<>(shared, List.of(shared, Map.of("k", Kinds.Mode.TEST))));
  }

  @Test
  void aTrackedObjectAndARecipeInIt() {
    Stage before = LazyStage.create(1, 2L, 0.5, Optional.empty());

    assertRuns(LazyStage_Final.create(before, LazyStage.of(3, 4L, 0.1, Optional.of('z'))));
  }

  @Test
  void moreValuesThanOneMethodMakes() {
    assertRuns(IntStream.range(0, 1_000).mapToObj(i -> new Kinds.Point(i, -i)).toList());
  }

  private void assertRuns(Object config) {
    String json = Confingy.serialize(config);
    shell.addToClasspath(System.getProperty("java.class.path"));
    String source = Confingy.transpile(json, SourceStyle.SNIPPET);
    run(source + "System.setProperty(\"" + RESULT + "\", io.confingy.Confingy.serialize(config));");
    assertThat(System.clearProperty(RESULT)).isEqualTo(json);
  }

  private void run(String source) {
    String rest = source;
    while (!rest.isBlank()) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(info.source())) {
        assertThat(event.status()).as(info.source()).isEqualTo(Status.VALID);
        assertThat(event.exception()).as(info.source()).isNull();
      }
      rest = info.remaining();
    }
  }
}
