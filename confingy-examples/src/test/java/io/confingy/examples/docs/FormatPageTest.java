package io.confingy.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import io.confingy.examples.concepts.LazyPlan;
import io.confingy.examples.concepts.LazyScaler;
import io.confingy.examples.concepts.LazySchedule;
import io.confingy.examples.concepts.LazySgd;
import io.confingy.examples.concepts.Losses;
import io.confingy.examples.concepts.Network.Activation;
import io.confingy.examples.concepts.Sgd;
import io.confingy.examples.training.LazySGD;
import io.confingy.function.SerializableDoubleBinaryOperator;
import io.confingy.function.SerializableDoubleUnaryOperator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tribuo.math.optimisers.SGD;

/**
 * The documents in the guide to the JSON form are what is written; {@code -Dconfingy.golden=update}
 * puts them there.
 */
class FormatPageTest {

  private static final Path PAGE = Path.of("..", "docs", "format.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```json\n(.*?)```");
  private static final Pattern HASH = Pattern.compile("(\"hash\": \")[0-9a-f]{32}\"");

  @TempDir Path folder;

  private static List<Object> samples() {
    List<String> shared = List.of("a", "b");
    return List.of(
        LazySchedule.of(100),
        List.of("text", 1, 1.0, 1L, Double.NaN, Duration.ofMinutes(5), Activation.TANH, Sgd.class),
        LazyPlan.create(LazySgd.of(0.1, 0.9), LazySchedule.create(100)),
        LazySGD.create(0.1, 0.9, SGD.Momentum.STANDARD),
        containers(),
        Map.of("first", shared, "second", shared),
        functions());
  }

  private static Map<String, Object> containers() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("list", List.of(1, 2));
    all.put("ArrayList", new ArrayList<>(List.of(1, 2)));
    all.put("int[]", new int[] {1, 2});
    all.put("Optional", Optional.of(1));
    all.put("set", Set.of(2, 1));
    all.put("map", Map.of("b", 2, "a", 1));
    all.put("map of other keys", Map.of(1, "a", 2, "b"));
    return all;
  }

  private static List<Object> functions() {
    SerializableDoubleBinaryOperator loss = Losses::squared;
    SerializableDoubleUnaryOperator scale = LazyScaler.create(2.0)::apply;
    return List.of(loss, scale);
  }

  @Test
  void eachDocumentIsWhatIsWritten() throws IOException {
    String page = Files.readString(PAGE);
    Iterator<Object> samples = samples().iterator();
    String written =
        BLOCK
            .matcher(page)
            .replaceAll(
                match -> Matcher.quoteReplacement("```json\n" + saved(samples.next()) + "\n```"));
    assertThat(samples).isExhausted();
    if ("update".equals(System.getProperty("confingy.golden"))) {
      Files.writeString(PAGE, written);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(written);
  }

  @Test
  void eachDocumentCanBeRead() throws IOException {
    List<String> documents =
        BLOCK.matcher(Files.readString(PAGE)).results().map(MatchResult::group).toList();

    assertThat(documents).isNotEmpty();
    for (String document : documents) {
      String json = document.substring("```json".length(), document.length() - "```".length());
      assertThat(Confingy.prettify(json)).isNotEmpty();
    }
  }

  private String saved(Object sample) {
    Path file = folder.resolve("sample.json");
    Confingy.save(sample, file);
    try {
      return HASH.matcher(Files.readString(file).strip()).replaceAll("$1...\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
