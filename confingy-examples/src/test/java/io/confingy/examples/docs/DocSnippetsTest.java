package io.confingy.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks that every Java block of the README and of the guides is quoted from the examples, which
 * the build compiles and runs.
 */
class DocSnippetsTest {

  /** What nothing compiles. A block without a language is not among them: it might be Java. */
  private static final Set<String> NOT_COMPILED =
      Set.of("xml", "groovy", "kotlin", "shell", "sh", "bash", "console", "json", "text", "python");

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path ROOT = MODULE.resolve("..").normalize();

  @TestFactory
  List<DynamicTest> everyJavaBlockIsQuotedFromTheExamples() throws IOException {
    Sources sources = Sources.in(MODULE.resolve("src"));
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : guides()) {
      for (CodeBlock block : CodeBlock.in(file)) {
        tests.add(dynamicTest(name(block), block.file().toUri(), () -> check(block, sources)));
      }
    }
    return tests;
  }

  private static String name(CodeBlock block) {
    return block.place()
        + " "
        + block.language()
        + (NOT_COMPILED.contains(block.language()) ? ", not compiled" : "");
  }

  private static void check(CodeBlock block, Sources sources) {
    if (NOT_COMPILED.contains(block.language())) {
      System.out.println(name(block));
      return;
    }
    assertThat(block.language()).as("language of the block at %s", block.place()).isEqualTo("java");
    sources.complaint(block).ifPresent(complaint -> fail(complaint));
  }

  /** The guides there are, which may be none. */
  private static List<Path> guides() throws IOException {
    List<Path> guides = new ArrayList<>();
    if (Files.exists(ROOT.resolve("README.md"))) {
      guides.add(ROOT.resolve("README.md"));
    }
    if (Files.isDirectory(ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(guides::add);
      }
    }
    return guides;
  }
}
