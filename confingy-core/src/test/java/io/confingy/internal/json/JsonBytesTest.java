package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bytes are those that Jackson's generator writes, wherever blocks end. */
class JsonBytesTest {

  private static final JsonFactory JACKSON =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  /** Keeps blocks of the smallest size. */
  private static final class Small implements Blocks {
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    @Override
    public byte[] first() {
      return new byte[SMALLEST];
    }

    @Override
    public byte[] next(byte[] block, int filled) {
      last(block, filled);
      Arrays.fill(block, (byte) '?');
      return block;
    }

    @Override
    public void last(byte[] block, int filled) {
      all.write(block, 0, filled);
    }
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            Arbitraries.of(true, false),
            Arbitraries.longs(),
            Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, (long) Integer.MIN_VALUE, 0L),
            Arbitraries.doubles().filter(Double::isFinite),
            Arbitraries.of(0.0, -0.0, 1e-7, 1e21, Double.MIN_VALUE, Double.MAX_VALUE),
            Arbitraries.floats().filter(value -> Float.isFinite(value)),
            texts());
    return Arbitraries.recursive(
        () -> scalars.injectNull(0.1),
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(4).map(list -> list),
                Arbitraries.maps(texts(), inner).ofMaxSize(4).map(map -> map)),
        0,
        3);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii(),
        Arbitraries.strings().all(),
        Arbitraries.strings().withChars('a', '"', '\\', '\n', '\u0001', '\u007f', '\u00e9'),
        Arbitraries.strings().withCharRange('\ud700', '\ue100'),
        Arbitraries.strings().all().ofMinLength(300).ofMaxLength(700));
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.MIXIN)
  void allIsWrittenAsJacksonDoes(@ForAll("values") @Nullable Object value) throws IOException {
    assertThat(ours(value)).isEqualTo(jacksons(value));
  }

  private static String ours(@Nullable Object value) throws IOException {
    Small blocks = new Small();
    JsonBytes json = new JsonBytes(blocks);
    write(value, json);
    int length = json.position();
    json.close();
    assertThat(length).isEqualTo(blocks.all.size());
    return blocks.all.toString(StandardCharsets.UTF_8);
  }

  private static void write(@Nullable Object value, JsonBytes json) throws IOException {
    if (value == null) {
      json.nullValue();
    } else if (value instanceof Boolean bool) {
      json.bool(bool);
    } else if (value instanceof Long whole) {
      json.number(whole);
    } else if (value instanceof Double number) {
      json.number(number);
    } else if (value instanceof Float number) {
      json.number(number);
    } else if (value instanceof String text) {
      json.string(text);
    } else if (value instanceof List<?> list) {
      json.startArray();
      for (Object each : list) {
        write(each, json);
      }
      json.endArray();
    } else if (value instanceof Map<?, ?> map) {
      json.startObject();
      boolean spelled = false;
      for (var entry : map.entrySet()) {
        String name = String.valueOf(entry.getKey());
        if (spelled) {
          json.open(Spelled.field(name));
        } else {
          json.name(name);
        }
        spelled = !spelled;
        write(entry.getValue(), json);
      }
      json.endObject();
    }
  }

  private static String jacksons(@Nullable Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JACKSON.createGenerator(out)) {
      write(value, json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object each : list) {
        write(each, json);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (var entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else {
      json.writePOJO(value);
    }
  }

  @Test
  void whatIsLongerThanABlockIsWritten() throws IOException {
    Small blocks = new Small();
    JsonBytes json = new JsonBytes(blocks);
    String name = "n".repeat(5_000);
    String digits = "9".repeat(5_000);

    json.startObject();
    json.open(Spelled.field(name));
    json.number(digits);
    json.name("x");
    json.string(digits);
    json.endObject();
    json.close();

    assertThat(blocks.all.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"" + name + "\":" + digits + ",\"x\":\"" + digits + "\"}");
  }
}
