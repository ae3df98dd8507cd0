package io.confingy.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The pictures of {@code run-1.json}, as they stand in {@code src/test/resources}; {@code
 * -Dconfingy.golden=update} writes them anew.
 */
class PictureTest {

  private static final Path GOLDEN = Path.of("src/test/resources/io/confingy/cli/view");

  @ParameterizedTest
  @EnumSource
  void theSameDocumentGivesTheSamePicture(Picture format) throws IOException {
    String picture = format.of(Excerpt.of(Samples.opened("run-1.json").graph()));
    Path golden = GOLDEN.resolve("run-1." + format);

    if ("update".equals(System.getProperty("confingy.golden"))) {
      Files.writeString(golden, picture);
    }

    assertThat(picture).isEqualTo(Files.readString(golden));
  }

  @Test
  void nothingOfAHostileDocumentIsMarkupInSvg() throws Exception {
    Document svg = xml(Picture.svg.of(Excerpt.of(Samples.opened("hostile.json").graph())));

    NodeList elements = svg.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      assertThat(elements.item(i).getNodeName()).isIn("svg", "style", "rect", "path", "text");
      for (int k = 0; k < elements.item(i).getAttributes().getLength(); k++) {
        assertThat(elements.item(i).getAttributes().item(k).getNodeName())
            .isIn("xmlns", "viewBox", "width", "height", "class", "x", "y", "rx", "d");
      }
    }
    assertThat(svg.getDocumentElement().getTextContent()).contains("<script>hacked=1</script>");
  }

  @Test
  void nothingOfAHostileDocumentIsMarkupInMermaidAndDot() {
    Excerpt hostile = Excerpt.of(Samples.opened("hostile.json").graph());

    assertThat(Picture.mermaid.of(hostile).replaceAll("</?b>|<br/>", "")).doesNotContain("<");
    assertThat(Picture.mermaid.of(hostile).lines())
        .allMatch(line -> line.matches("flowchart LR|  (n\\d+(\\[\".*\"]:::| -).*|classDef .*)"));
    assertThat(Picture.dot.of(hostile)).doesNotContain("<script", "<img", "\"\"");
    assertThat(Picture.dot.of(hostile).lines().skip(4))
        .allMatch(
            line -> line.matches("  n\\d+( \\[label=<<TABLE .*</TABLE>>];|:r\\d+:e -> .*)|}"));
  }

  @Test
  void aLargeDocumentIsDrawnAsFarAsAPictureCanBeRead() throws Exception {
    Excerpt excerpt = Excerpt.of(Opened.of("large.json", Samples.large(30_000)).graph());

    assertThat(excerpt.numbers()).hasSize(300);
    assertThat(excerpt.left(0)).isEqualTo(2960);
    assertThat(xml(Picture.svg.of(excerpt)).getDocumentElement().getTextContent())
        .contains("2960 more");
  }

  @Test
  void aScalarIsAPictureToo() {
    assertThat(Picture.mermaid.of(Excerpt.of(Opened.of("x", "4").graph())))
        .startsWith("flowchart LR\n  n0[\"<b>value</b> <br/>4\"]:::card\n");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
