package io.confingy.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confingy.Confingy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewJsonTest {

  @Test
  void aConfigurationIsATableOfCards() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String json =
        "{\"a\":[1,\"x\"],\"b\":{\"_confingy_class\":\"Sgd\",\"_confingy_module\":\"com.acme\","
            + "\"_confingy_lazy\":true,\"_confingy_config\":{\"rate\":0.5}}}";

    ViewJson.write(Opened.of("run.json", json), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"b\":{\"name\":\"run.json\",\"kinds\":[\"tracked\",\"lazy\",\"record\",\"list\","
                + "\"set\",\"map\",\"tuple\",\"method\",\"value\"],"
                + "\"nodes\":[[5,-1,[\"a\",\"b\"],[1,2]],[3,-1,-1,[\"i1\",\"sx\"]],"
                + "[1,0,0,[\"d0.5\"]]],"
                + "\"labels\":[[\"rate\"]],\"classes\":[[\"com.acme\",\"Sgd\",\"\",\"\"]]}}");
  }

  @Test
  void eachChangeSaysWhichRowsItIsAbout() throws IOException {
    List<String> shown = new ArrayList<>();
    for (JsonNode change : compared("run-1.json", "run-2.json").get("changes")) {
      shown.add(change.get("kind").asText() + " " + change.get("b") + " " + change.get("under"));
    }

    assertThat(shown)
        .containsExactly(
            "CHANGED [0,0,-1] null",
            "CHANGED [2,0,-1] null",
            "ADDED [3,4,-1] null",
            "CLASS_CHANGED [1,1,5] null",
            "CHANGED [5,0,-1] null",
            "REMOVED null [5,1,\"beta1\"]",
            "REMOVED null [5,2,\"beta2\"]",
            "REMOVED null [5,2,\"epsilon\"]",
            "ADDED [5,1,-1] null",
            "BECAME_LAZY [1,2,6] null",
            "CHANGED [6,1,-1] null",
            "MOVED [7,1,9] null",
            "SHARING_BROKEN [9,2,10] null",
            "ADDED [7,2,11] null",
            "REMOVED null [13,1,\"perplexity\"]",
            "CODE_CHANGED null null");
  }

  @Test
  void whatWasRemovedBehindAnInsertionIsShownInTheCardThatStandsForItsOwn() throws IOException {
    String a = "[{\"x\":{\"gone\":1,\"k\":1}},{\"y\":1}]";
    String b = "[[0],{\"x\":{\"k\":1}},{\"y\":1}]";

    JsonNode removed = compared(Opened.of("a", a), Opened.of("b", b)).get("changes").get(1);

    // The list, the one that was added, and the two maps inside one another: the inner is card 3.
    assertThat(removed.get("from").asText()).isEqualTo("$[0].x.gone");
    assertThat(removed.get("under").toString()).isEqualTo("[3,0,\"gone\"]");
  }

  private static JsonNode compared(String a, String b) throws IOException {
    return compared(Samples.opened(a), Samples.opened(b));
  }

  private static JsonNode compared(Opened a, Opened b) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ViewJson.write(a, b, Confingy.diff(a.text(), b.text()), out);
    return new ObjectMapper().readTree(out.toByteArray());
  }
}
