package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import io.confingy.Things.Anything;
import io.confingy.Things.Pair;
import io.confingy.Things.Two;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Source is laid out as google-java-format would do it. */
class TranspileLayoutTest {

  private static final int WIDTH = 100;

  private static final String LONG = "a text that is rather long, so that ";

  static Stream<Object> samples() {
    Layer layer = LazyLayer.create(8, 0.25, Optional.of('x'));
    Map<String, Object> ordered = new LinkedHashMap<>();
    ordered.put("z", LONG);
    ordered.put("a", List.of(1, 2, 3));
    return Stream.of(
        1,
        List.of(LONG, LONG, LONG, LONG),
        new Two(layer, new Pair<>(LazyLayer.of(4, 0.1, Optional.empty()), layer)),
        new Two(List.of(LONG + LONG, new Anything(LONG + LONG)), Duration.ofMinutes(5)),
        new Two(ordered, new ArrayList<>(List.of(LONG, LONG, LONG))),
        new Anything(new int[] {1, 2, 3}),
        new Anything(IntStream.range(0, 60).toArray()),
        new Anything(new double[][] {{1, 2}, {3}}),
        IntStream.range(0, 1_500).mapToObj(i -> new Two(i, LONG)).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreLaidOutAsTheToolWouldDoIt(Object config) throws FormatterException {
    assertFormatted(config);
  }

  @Provide
  Arbitrary<Object> values() {
    return Values.nested(3);
  }

  @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whateverItIsIfItFits(@ForAll("values") Object config) throws FormatterException {
    String source = Confingy.transpile(Confingy.serialize(config));
    String formatted = new Formatter().formatSourceAndFixImports(source);
    // Around a literal that is as long as a line there is no good layout, and theirs is another.
    Assume.that(formatted.lines().allMatch(line -> line.length() <= WIDTH));

    assertThat(source).isEqualTo(formatted);
  }

  private static void assertFormatted(Object config) throws FormatterException {
    String source = Confingy.transpile(Confingy.serialize(config));

    assertThat(source).isEqualTo(new Formatter().formatSourceAndFixImports(source));
  }
}
