package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confingy.internal.limit.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The layout is that of Jackson's printer, wherever the pieces end that it is made of. */
class IndentedTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<String> TEXTS =
      List.of("", "a b", "{\"", "\\", "],[", "\\\"\\", ":\n\t", "\u00e9\u20ac", "\ud83d\ude00");

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void theLayoutIsThatOfJackson(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    JsonNode tree = tree(random, 8);
    byte[] compact = MAPPER.writeValueAsBytes(tree);
    String printed = printed(tree);

    assertThat(new String(Indented.of(compact), StandardCharsets.UTF_8)).isEqualTo(printed);
    assertThat(inPieces(compact, random)).isEqualTo(printed);
  }

  @Test
  void thereIsNoEndToTheDepthButOneToTheIndentation() throws IOException {
    JsonNode tree = MAPPER.readTree("[".repeat(60) + "[],{},{\"a\":1}" + "]".repeat(60));

    assertThat(new String(Indented.of(MAPPER.writeValueAsBytes(tree)), StandardCharsets.UTF_8))
        .isEqualTo(printed(tree))
        .contains("\n" + "  ".repeat(40) + "[]");
  }

  @Test
  void itIsKnownHowDeepItWas() throws IOException {
    Indented indented = new Indented(new ByteArrayOutputStream(), Limits.NONE);
    indented.write("[[\"[[[\"],{\"a\":[{}]},[]]".getBytes(StandardCharsets.UTF_8));

    assertThat(indented.finish()).isEqualTo(4);
  }

  private static String printed(JsonNode tree) throws JsonProcessingException {
    byte[] printed = MAPPER.writer(Prettifier.printer()).writeValueAsBytes(tree);
    return new String(printed, StandardCharsets.UTF_8) + "\n";
  }

  private static String inPieces(byte[] compact, Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Indented indented = new Indented(bytes, Limits.NONE);
    for (int from = 0; from < compact.length; ) {
      int count = Math.min(compact.length - from, random.nextInt(5));
      if (count == 1) {
        indented.write(compact[from]);
      } else {
        indented.write(compact, from, count);
      }
      from += count;
    }
    indented.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode tree(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> JsonNodeFactory.instance.numberNode(random.nextInt(100) - 50);
      case 1 -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
      case 2 -> JsonNodeFactory.instance.textNode(text(random));
      case 3 -> {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          object.set(text(random), tree(random, depth - 1));
        }
        yield object;
      }
      default -> {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          array.add(tree(random, depth - 1));
        }
        yield array;
      }
    };
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
