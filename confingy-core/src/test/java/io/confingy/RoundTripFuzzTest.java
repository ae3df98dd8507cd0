package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.confingy.Things.Color;
import io.confingy.Things.Pair;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whatever is saved: it is loaded again, equal, and written again with the same bytes. */
class RoundTripFuzzTest {

  private static final int MOST_OBJECTS = 200;

  @FuzzTest(maxDuration = "1m")
  void roundTrip(FuzzedDataProvider data) {
    Object config = config(data);

    String json = Fuzzing.CONFINGY.serialize(config);
    Object back = Fuzzing.CONFINGY.deserialize(json, Object.class);

    Faithful.assertSame(config, back);
    assertThat(Fuzzing.CONFINGY.serialize(back)).isEqualTo(json);
    assertThat(Fuzzing.CONFINGY.prettify(json)).isNotEmpty();
  }

  /** Makes objects of scalars and of those made before, which are shared. */
  private static @Nullable Object config(FuzzedDataProvider data) {
    List<@Nullable Object> made = new ArrayList<>();
    made.add(null);
    while (data.remainingBytes() > 0 && made.size() < MOST_OBJECTS) {
      made.add(data.consumeBoolean() ? scalar(data) : composite(data, made));
    }
    return made.get(made.size() - 1);
  }

  private static Object scalar(FuzzedDataProvider data) {
    return switch (data.consumeInt(0, 11)) {
      case 0 -> data.consumeInt();
      case 1 -> data.consumeLong();
      case 2 -> data.consumeDouble();
      case 3 -> data.consumeFloat();
      case 4 -> data.consumeChar();
      case 5 -> data.consumeShort();
      case 6 -> data.consumeByte();
      case 7 -> data.consumeBoolean();
      case 8 -> new BigInteger(1, data.consumeBytes(20));
      case 9 -> new BigDecimal(BigInteger.valueOf(data.consumeLong()), data.consumeInt(-99, 99));
      case 10 -> data.pickValue(Color.values());
      default -> data.consumeString(20);
    };
  }

  private static @Nullable Object composite(FuzzedDataProvider data, List<@Nullable Object> made) {
    Object first = pick(data, made);
    Object second = pick(data, made);
    return switch (data.consumeInt(0, 7)) {
      case 0 -> new ArrayList<>(Arrays.asList(first, second, first));
      case 1 -> Collections.singletonList(first);
      case 2 -> new Object[] {first, second};
      case 3 -> new Pair<>(first, second);
      case 4 -> Optional.ofNullable(first);
      case 5 -> LazyProbe.of(first);
      case 6 -> new LinkedHashSet<>(Arrays.asList(data.consumeInt(), data.consumeString(5)));
      default -> mapOf(data.consumeString(20), first);
    };
  }

  private static Map<String, @Nullable Object> mapOf(String key, @Nullable Object value) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  private static @Nullable Object pick(FuzzedDataProvider data, List<@Nullable Object> made) {
    return made.get(data.consumeInt(0, made.size() - 1));
  }
}
