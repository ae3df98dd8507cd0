package io.confingy.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir private Path directory;

  @BeforeEach
  void writeSources() throws IOException {
    Files.writeString(
        directory.resolve("One.java"),
        """
        class One {
          /**
           * Does it.
           */
          void one() {
            // tag::one[]
            first();

            if (second()) {
              third();
            }
            // end::one[]
          }
        }
        """);
    Files.writeString(directory.resolve("Two.java"), "class Two {\n  int two;\n}\n");
  }

  @Test
  void aQuotationMayBeIndentedOtherwise() throws IOException {
    assertThat(complaint("first();\nif (second()) {\n  third();\n}")).isEmpty();
    assertThat(complaint("  first();\n  if (second()) {")).isEmpty();
    assertThat(complaint("")).isEmpty();
  }

  @Test
  void javadocAndTagsMayBeLeftOut() throws IOException {
    assertThat(complaint("class One {\n  void one() {\n    first();")).isEmpty();
  }

  @Test
  void linesMayBeLeftOutWhereTheQuotationSaysSo() throws IOException {
    assertThat(complaint("class One {\n  // ...\n      third();\n  // ...\n}")).isEmpty();
    assertThat(complaint("class One {\n      third();")).isPresent();
    assertThat(complaint("third();\n// ...\nfirst();")).isPresent();
  }

  @Test
  void aQuotationMayBeFromSeveralFiles() throws IOException {
    assertThat(complaint("// One.java\nfirst();\n\n// Two.java\nint two;")).isEmpty();
    assertThat(complaint("first();\nint two;")).isPresent();
    assertThat(complaint("// Two.java\nfirst();")).isPresent();
  }

  @Test
  void whatIsNotThereIsShownWithTheNearest() throws IOException {
    assertThat(complaint("first();\nif (third()) {").orElseThrow())
        .contains("guide.md:3 is in no source file")
        .contains("first();\nif (third()) {")
        .contains("1 of its 2 lines are at One.java:7.")
        .contains("The block says   if (third()) {\nwhere there is   if (second()) {");
    assertThat(complaint("nothing();").orElseThrow()).contains("No file has a line of it");
  }

  @Test
  void otherRelativeIndentationIsNoQuotation() throws IOException {
    assertThat(complaint("if (second()) {\nthird();\n}").orElseThrow())
        .contains("3 of its 3 lines are at One.java:9.\nThey are indented otherwise there.");
  }

  @Test
  void aBlockWithoutEndIsAnError() throws IOException {
    Path guide = directory.resolve("guide.md");
    Files.writeString(guide, "Text\n```java\nfirst();\n");

    assertThatThrownBy(() -> CodeBlock.in(guide)).hasMessageContaining("guide.md:2 opens a block");
  }

  @Test
  void blocksOfAllLanguagesAreFound() throws IOException {
    Path guide = directory.resolve("guide.md");
    Files.writeString(guide, "- a\n  ```java\n  a();\n  ```\n````xml\n```\n````\n~~~\nb\n~~~\n");

    assertThat(CodeBlock.in(guide))
        .containsExactly(
            new CodeBlock(guide, 2, "java", List.of("  a();")),
            new CodeBlock(guide, 5, "xml", List.of("```")),
            new CodeBlock(guide, 8, "", List.of("b")));
  }

  private Optional<String> complaint(String code) throws IOException {
    Path guide = directory.resolve("guide.md");
    Files.writeString(guide, "Text\n\n```java\n" + code + "\n```\n");
    return Sources.in(directory).complaint(CodeBlock.in(guide).get(0));
  }
}
