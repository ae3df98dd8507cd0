package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Losses.Offset;
import io.confingy.Losses.Rounding;
import io.confingy.Losses.Scale;
import io.confingy.function.SerializableDoubleBinaryOperator;
import io.confingy.function.SerializableDoubleFunction;
import io.confingy.function.SerializableDoubleUnaryOperator;
import io.confingy.function.SerializableFunction;
import io.confingy.function.SerializableToDoubleFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Functions and types stand wherever a value can, and whatever stands beside them. */
class CallablesPropertyTest {

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder()
          .allow(Losses.OfAnything.class, Rounding.class)
          .allow(List.class, "contains")
          .build();

  private static final SerializableDoubleBinaryOperator STATIC = Losses::squared;
  private static final SerializableDoubleFunction<Scale> CONSTRUCTOR = Scale::new;
  private static final SerializableDoubleUnaryOperator OF_ENUM = Rounding.UP::round;
  private static final SerializableFunction<Losses.Named, String> UNBOUND = Losses.Named::name;

  @Provide
  Arbitrary<Object> values() {
    return nested(3);
  }

  private static Arbitrary<Object> nested(int depth) {
    Arbitrary<Object> leaves =
        Arbitraries.of(
            STATIC,
            CONSTRUCTOR,
            OF_ENUM,
            UNBOUND,
            Scale.class,
            int[].class,
            "text",
            1,
            Rounding.UP);
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Object>> parts = nested(depth - 1).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaves,
        parts.map(ArrayList::new),
        parts.map(CallablesPropertyTest::map),
        parts.map(list -> new Losses.OfAnything(list.get(0))),
        parts.map(list -> Optional.of(list.get(0))),
        parts.map(CallablesPropertyTest::bound),
        Arbitraries.doubles().between(-1, 1).map(CallablesPropertyTest::bound));
  }

  private static Object map(List<Object> parts) {
    Map<Object, Object> map = new LinkedHashMap<>();
    parts.forEach(part -> map.put(part instanceof List ? "list" : part, part));
    return map;
  }

  private static Object bound(List<Object> list) {
    SerializableFunction<Object, Boolean> bound = List.copyOf(list)::contains;
    return bound;
  }

  private static Object bound(double by) {
    SerializableDoubleUnaryOperator bound = new Offset(by)::apply;
    return bound;
  }

  @Property(tries = 300)
  void whatIsReadIsWrittenAlike(@ForAll("values") Object config) {
    String json = CONFINGY.serialize(config);
    Object back = CONFINGY.deserialize(json, Object.class);

    assertThat(CONFINGY.serialize(back)).isEqualTo(json);
    assertThat(CONFINGY.fingerprint(back)).isEqualTo(CONFINGY.fingerprint(config));
    assertThat(CONFINGY.prettify(json)).isNotEmpty();
  }

  /** Every pair of types that a call can be adapted to says the same as the interface it is of. */
  @Property(tries = 100)
  void functionsComputeWhatTheyDid(@ForAll double by, @ForAll double value) {
    SerializableDoubleUnaryOperator bound = new Offset(by)::apply;
    SerializableToDoubleFunction<Double> boxed = new Offset(by)::apply;

    assertThat(again(bound).applyAsDouble(value)).isEqualTo(bound.applyAsDouble(value));
    assertThat(again(boxed).applyAsDouble(value)).isEqualTo(boxed.applyAsDouble(value));
  }

  @SuppressWarnings("unchecked")
  private static <T> T again(T value) {
    return (T) CONFINGY.deserialize(CONFINGY.serialize(value), Object.class);
  }
}
