package io.confingy;

import io.confingy.Things.Color;
import io.confingy.Things.Operation;
import io.confingy.Things.Pair;
import io.confingy.Things.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Makes values at random: scalars, and records and containers of whatever else there is. */
final class Values {

  private static final List<Object> NUMBERS =
      List.of(0, 1, 1L, (short) 1, (byte) 1, 1f, 1.0, -0.0, -0f, Double.NaN, BigInteger.ONE);

  private Values() {}

  /** Returns scalars of all kinds, null among them. */
  static Arbitrary<Object> scalars() {
    return Arbitraries.<Object>oneOf(
            objects(Arbitraries.strings().ofMaxLength(8)),
            objects(Arbitraries.chars()),
            objects(Arbitraries.integers()),
            objects(Arbitraries.longs()),
            objects(Arbitraries.shorts()),
            objects(Arbitraries.bytes()),
            objects(Arbitraries.doubles()),
            objects(Arbitraries.floats()),
            objects(Arbitraries.bigIntegers()),
            objects(Arbitraries.bigDecimals().map(BigDecimal::stripTrailingZeros)),
            objects(Arbitraries.longs().map(Duration::ofMillis)),
            objects(Arbitraries.longs().map(Instant::ofEpochMilli)),
            objects(Arbitraries.integers().between(-99_999, 99_999).map(Year::of)),
            Arbitraries.of(NUMBERS),
            Arbitraries.of(true, false, Color.RED, Operation.PLUS, String.class, int[].class))
        .injectNull(0.1);
  }

  /** Returns values that are nested to a depth. */
  static Arbitrary<Object> nested(int depth) {
    if (depth == 0) {
      return scalars();
    }
    Arbitrary<Object> inner = nested(depth - 1);
    Arbitrary<List<Object>> few = inner.list().ofMaxSize(4);
    return Arbitraries.oneOf(scalars(), lists(few), sets(few), maps(few, inner), records(inner));
  }

  private static Arbitrary<Object> lists(Arbitrary<List<Object>> elements) {
    return Arbitraries.oneOf(
        objects(elements.map(ArrayList::new)),
        objects(elements.map(list -> Arrays.asList(list.toArray()))),
        objects(elements.map(list -> Collections.unmodifiableList(new ArrayList<>(list)))),
        objects(elements.map(List::toArray)));
  }

  private static Arbitrary<Object> sets(Arbitrary<List<Object>> elements) {
    return Arbitraries.oneOf(
        objects(elements.map(HashSet::new)),
        objects(elements.map(LinkedHashSet::new)),
        objects(elements.map(list -> Collections.unmodifiableSet(new HashSet<>(list)))),
        objects(elements.map(list -> noNulls(list).collect(Collectors.toUnmodifiableSet()))));
  }

  private static Arbitrary<Object> maps(Arbitrary<List<Object>> keys, Arbitrary<Object> values) {
    Arbitrary<List<Object>> texts =
        Arbitraries.strings().ofMaxLength(3).list().ofMaxSize(4).map(ArrayList::new);
    return Combinators.combine(
            Arbitraries.oneOf(keys, texts),
            values,
            Arbitraries.<Function<Map<Object, Object>, Object>>of(
                List.of(HashMap::new, LinkedHashMap::new, Collections::unmodifiableMap)))
        .as((all, value, kind) -> kind.apply(mapping(all, value)));
  }

  private static Map<Object, Object> mapping(List<Object> keys, @Nullable Object value) {
    Map<Object, Object> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(key, value));
    return map;
  }

  private static Arbitrary<Object> records(Arbitrary<Object> inner) {
    return Arbitraries.oneOf(
        Combinators.combine(inner, inner).as(Pair::new),
        objects(inner.map(Optional::ofNullable)),
        Combinators.combine(Arbitraries.integers(), Arbitraries.integers()).as(Point::new));
  }

  private static Stream<Object> noNulls(List<Object> list) {
    return list.stream().filter(each -> each != null);
  }

  private static Arbitrary<Object> objects(Arbitrary<?> some) {
    return some.map(each -> each);
  }
}
