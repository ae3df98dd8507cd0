package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hash of a class changes with what the class says, and with nothing else. */
class ClassHashesTest {

  /** What may stand between two tokens without meaning anything. */
  private static final List<String> BETWEEN =
      List.of(" ", "\n", "\t\r\n", " /* x { */ ", "// class Model {\n", "\f", "/** {@code \" */\n");

  private static final String MODEL =
      """
      package com.acme;
      import io.confingy.annotations.Track;
      import java.util.List;
      import java.util.Set;
      import java.util.concurrent.*;

      class Before { class Model { int other = 1; } }

      @Track
      public class Model {
        private static final int LIMIT = 10;
        List<List<String>> names = List.of(List.of("a // b", "/* c */"));
        String text = \"""
            one
              two\\
            \""";
        int shifted = LIMIT >> 1;
        static class Nested { int size = 3; }
        Model(int x) { Runnable r = () -> { class Local {} }; Object o = Model.class; }
      }
      class After { int size = 4; }
      """;

  /** Without the text block, whose token is not as it stands in the source. */
  private static final String ONE_LINERS = MODEL.replaceFirst("(?s)\"\"\".*?\"\"\"", "\"one two\"");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "private static final int LIMIT = 10;|/** A limit. */ private static final int // it\\n LIMIT=10 ;",
        "List<List<String>>|List < List < String > >",
        "int other = 1|int other = 2",
        "int size = 4|int size = 5",
        "import java.util.Set;|import java.util.Map;",
        "import java.util.List;|import java.util.List; // used",
        "LIMIT >> 1|LIMIT  >>\t1",
        "LIMIT >> 1|\\u004cIMIT >> 1",
        "{ int size = 3; }|{\\n    int size = 3;\\n  }",
      })
  void staysWithLayoutCommentsAndNeighbours(String before, String after) {
    assertThat(MODEL).contains(before);
    assertThat(hash(MODEL.replace(before, after.replace("\\n", "\n")), "Model"))
        .isPresent()
        .isEqualTo(hash(MODEL, "Model"));
  }

  @Test
  void staysWithTheIndentationOfTextBlocks() {
    String moved =
        MODEL.replace("      one\n        two\\\n      \"\"\"", "  one\n    two\\\n  \"\"\"");
    assertThat(moved).isNotEqualTo(MODEL);
    assertThat(hash(moved, "Model")).isEqualTo(hash(MODEL, "Model"));
  }

  @Test
  void staysWithLineEnds() {
    assertThat(hash(MODEL.replace("\n", "\r\n"), "Model")).isEqualTo(hash(MODEL, "Model"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMIT = 10|LIMIT = 11",
        "a // b|a //  b",
        "int size = 3|int size = 33",
        "import java.util.List;|import java.awt.List;",
        "import java.util.concurrent.*;|import java.util.function.*;",
        "@Track\\npublic|@Track @Deprecated public",
        "two|2",
        "Model(int x)|Model(long x)",
        "int shifted = LIMIT >> 1;|int shifted = 1 >> LIMIT;",
      })
  void changesWithWhatTheClassSays(String before, String after) {
    String unescaped = before.replace("\\n", "\n");
    assertThat(MODEL).contains(unescaped);
    assertThat(hash(MODEL.replace(unescaped, after), "Model"))
        .isPresent()
        .isNotEqualTo(hash(MODEL, "Model"));
  }

  @Test
  void ofANestedClassCoversItsOwnDeclarationOnly() {
    String outside = MODEL.replace("LIMIT = 10", "LIMIT = 11");
    String inside = MODEL.replace("int size = 3", "int size = 2");
    assertThat(hash(outside, "Model", "Nested"))
        .isPresent()
        .isEqualTo(hash(MODEL, "Model", "Nested"));
    assertThat(hash(inside, "Model", "Nested"))
        .isPresent()
        .isNotEqualTo(hash(MODEL, "Model", "Nested"));
  }

  @Test
  void findsEveryKindOfType() {
    String source =
        """
        package a.record;
        import b.record.Thing;
        @A({1, 2}) interface I { enum E { X { class In {} }, Y; record R<T>(@A({}) int x) {} } }
        sealed interface S permits T {}
        non-sealed @interface Q { int[] value() default {}; class Deep {} }
        """;
    assertThat(hash(source, "I")).isPresent();
    assertThat(hash(source, "I", "E")).isPresent();
    assertThat(hash(source, "I", "E", "R")).isPresent();
    assertThat(hash(source, "Q", "Deep")).isPresent();
    assertThat(hash(source, "In")).isEmpty();
  }

  @Test
  void isTheSameOnEveryJdk() {
    assertThat(hash(MODEL, "Model")).hasValue("3f3f78303296b04e7c6759e6d6e745f7");
  }

  @Test
  void isWrittenIntoTheRecipe() {
    Compilation compilation =
        Compiling.compile(
            Compiling.source(
                "com.acme.Model", MODEL.replace("import java.util.concurrent.*;", "")));
    String hash = hash(MODEL.replace("import java.util.concurrent.*;", ""), "Model").orElseThrow();

    assertThat(compilation.generatedSourceFile("com.acme.LazyModel"))
        .hasValueSatisfying(
            file -> assertThat(file).extracting(ClassHashesTest::text).asString().contains(hash));
  }

  /** Whatever stands between the tokens, the hash is the same. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void staysWithAnyLayout(long seed) {
    Random random = new Random(seed);
    StringBuilder source = new StringBuilder();
    for (String token : Lexer.tokens(ONE_LINERS)) {
      source.append(token).append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }

    assertThat(hash(source.toString(), "Model")).isPresent().isEqualTo(hash(ONE_LINERS, "Model"));
  }

  /** Whichever token of the class is another or is missing, so is the hash. */
  @Test
  void changesWithAnyToken() {
    List<String> tokens = Lexer.tokens(ONE_LINERS);
    int start = tokens.indexOf("@");
    int end = tokens.lastIndexOf("class") - 1;
    Set<Optional<String>> hashes = new HashSet<>();
    hashes.add(hash(ONE_LINERS, "Model"));
    int variants = 1;
    for (int i = start; i < end; i++) {
      // What says which type it is, or where it ends, is looked for by the hash itself.
      boolean isFrame = Set.of("{", "}", "(", ")", ";").contains(tokens.get(i));
      boolean isName = tokens.get(i).equals("Model") && tokens.get(i - 1).equals("class");
      boolean isKeyword = tokens.get(i).equals("class") && tokens.get(i + 1).equals("Model");
      if (!isFrame && !isName && !isKeyword) {
        hashes.add(hash(without(tokens, i, ""), "Model"));
        hashes.add(hash(without(tokens, i, "other" + i), "Model"));
        variants += 2;
      }
    }

    assertThat(variants).isGreaterThan(100);
    // Two like tokens side by side are one missing token, whichever it is.
    assertThat(hashes).hasSizeGreaterThan(variants - 10).doesNotContain(Optional.empty());
    assertThat(hashes.stream().filter(hash(ONE_LINERS, "Model")::equals)).hasSize(1);
  }

  private static String without(List<String> tokens, int index, String replacement) {
    List<String> changed = new ArrayList<>(tokens);
    changed.set(index, replacement);
    return String.join(" ", changed);
  }

  @Test
  void tokensAreThoseOfJava() {
    assertThat(Lexer.tokens("a+++b>>>=c->d::e 1e-3f 0x1.8p-1 'x' '\\'' \"\\\"\" .5 x.y @A #"))
        .containsExactly(
            "a",
            "++",
            "+",
            "b",
            ">",
            ">",
            ">",
            "=",
            "c",
            "->",
            "d",
            "::",
            "e",
            "1e-3f",
            "0x1.8p-1",
            "'x'",
            "'\\''",
            "\"\\\"\"",
            ".5",
            "x",
            ".",
            "y",
            "@",
            "A",
            "#");
    assertThat(Lexer.tokens("a /* b")).containsExactly("a");
    assertThat(Lexer.tokens("\"open")).containsExactly("\"open");
    assertThat(Lexer.tokens("\"\"\"\nopen")).hasSize(1);
    assertThat(Lexer.tokens("\"\\\\u0041\"")).containsExactly("\"\\\\u0041\"");
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> hash(String source, String... path) {
    return ClassHashes.of(source, List.of(path));
  }
}
