package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the limits are: what can be written can be read. */
class LimitPropertyTest {

  @Provide
  Arbitrary<Object> values() {
    return Values.nested(3);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenCanBeRead(
      @ForAll Limit limit,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll("values") Object config) {
    long largest =
        switch (limit) {
          case DOCUMENT_SIZE, TOKENS -> 10L * size;
          // Those of the markers and the classes count when they are read.
          case STRING_LENGTH, NAME_LENGTH -> 25 + size;
          default -> size;
        };
    ConfingyRuntime confingy =
        Confingy.builder().limit(limit, largest).allow(Things.class.getDeclaredClasses()).build();
    String json;
    try {
      json = confingy.serialize(config);
    } catch (SerializationException e) {
      assertThat(e).hasMessageContaining("beyond the limit `" + limit + "`");
      return;
    }
    assertThatCode(() -> confingy.deserialize(json, Object.class)).doesNotThrowAnyException();
  }
}
