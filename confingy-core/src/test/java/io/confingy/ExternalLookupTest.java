package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.TrackExternal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outside.Foreign;

/** What is loaded when a document names a class whose companion is elsewhere, if it has one. */
@TrackExternal(Foreign.class)
class ExternalLookupTest {

  private static final String FOREIGN =
      "{\"_confingy_class\":\"Foreign\",\"_confingy_module\":\"outside\",\"_confingy_init\":{\"number\":1}}";

  private static final String STRANGER = FOREIGN.replace("Foreign", "Stranger");

  private static final String UNREADABLE = "unreadable";

  @Test
  void theFileOfTheClassSaysWhereItsCompanionsAre() {
    assertThat(Confingy.deserialize(FOREIGN, Foreign.class).text).isEqualTo("number 1");
    assertThat(Companions.findAll(Foreign.class))
        .extracting(Companion::recipeType)
        .isEqualTo(List.of(LazyForeign.class, LazyForeign_int.class));
  }

  @Test
  void aClassWithoutAFileIsNotEvenLoaded() {
    Files files = new Files(new byte[0][]);

    assertRefused(files, STRANGER);

    assertThat(files.asked).doesNotContain("outside.Stranger");
  }

  /** A file may be written by anybody who has a jar on the class path, by mistake too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "outside.Stranger",
        "outside.LazyStranger",
        "outside.LazyMissing",
        "io.confingy.LazyImpostor",
        "io.confingy.LazyLayer",
        "io.confingy.LazyForeign",
        "io.confingy.LazyForeign_int",
        "io.confingy.Lazy",
        "[Lio.confingy.LazyForeign;",
        "../LazyForeign",
        "io/confingy/LazyForeign",
        "io..LazyForeign",
        "\u202eLazyForeign",
        "LazyForeign\u0000"
      })
  void aFileThatNamesNoCompanionOfTheClass(String line) {
    Files files = new Files(line.getBytes(StandardCharsets.UTF_8));

    assertRefused(files, STRANGER);

    assertThat(files.asked).doesNotContain("outside.Stranger");
    if (!line.startsWith("io.confingy.Lazy") && !line.startsWith("outside.Lazy")) {
      assertThat(files.asked).doesNotContain(line);
    }
  }

  @Test
  void onlySoMuchOfAFileIsRead() {
    String many = "outside.LazyMissing\n".repeat(100_000) + "io.confingy.LazyForeign_int\n";
    Files files = new Files(many.getBytes(StandardCharsets.UTF_8));

    assertRefused(files, FOREIGN);

    String distinct =
        Stream.iterate(0, i -> i + 1)
            .limit(5_000)
            .map(i -> "m.LazyC" + i + "\n")
            .reduce("", String::concat);
    files = new Files(distinct.getBytes(StandardCharsets.UTF_8));
    assertRefused(files, STRANGER);
    assertThat(files.asked.stream().filter(each -> each.startsWith("m."))).hasSize(1_000);
  }

  /** Several libraries may each have companions of one class. */
  @Test
  void allFilesCountInTheirOrder() {
    Files files =
        new Files(
            "outside.LazyStranger\n\n# no name\n".getBytes(StandardCharsets.UTF_8),
            "io.confingy.LazyForeign\r\nio.confingy.LazyForeign_int"
                .getBytes(StandardCharsets.UTF_8));
    ConfingyRuntime confingy = Confingy.builder().classLoader(files).build();

    assertThat(confingy.deserialize(FOREIGN, Foreign.class).text).isEqualTo("number 1");
  }

  @Test
  void aFileThatCannotBeReadIsNone() {
    Files files = new Files(UNREADABLE.getBytes(StandardCharsets.UTF_8));

    assertRefused(files, STRANGER);
  }

  @Test
  void theObjectMayNotNameAnotherConstructor() {
    String json =
        FOREIGN.replace(
            "\"_confingy_init\"",
            "\"_confingy_name\":\"exec\",\"_confingy_signature\":\"(int)\",\"_confingy_init\"");

    Messages.assertRefused(
        json,
        Object.class,
        """
        No companion of `outside.Foreign` is for `exec(int)`.
          at:       $
          found:    an object that is made by `exec(int)`
          expected: an object that does not say what makes it
          to do:    choose it with `@TrackExternal`, if the class still has it""");
  }

  /** Neither may one of a class that its user has annotated. */
  @Test
  void anOwnClassHasOneConstructorOnly() {
    String json =
        "{\"_confingy_class\":\"Layer\",\"_confingy_module\":\"io.confingy\",\"_confingy_name\":\"new\","
            + "\"_confingy_signature\":\"(int)\",\"_confingy_init\":{}}";

    assertThatThrownBy(() -> Confingy.deserialize(json, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith("No companion of `io.confingy.Layer` is for `new(int)`.");
  }

  private static void assertRefused(ClassLoader loader, String json) {
    ConfingyRuntime confingy = Confingy.builder().classLoader(loader).build();
    assertThatThrownBy(() -> confingy.deserialize(json, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("may not be built from a document.");
  }

  /** Has files of its own for every class that is not the user's. */
  private static final class Files extends ClassLoader {
    private final List<String> asked = new ArrayList<>();
    private final byte[][] contents;

    Files(byte[]... contents) {
      super(Files.class.getClassLoader());
      this.contents = contents;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      if (!name.startsWith("META-INF/confingy/external/")) {
        return super.getResources(name);
      }
      List<URL> urls = new ArrayList<>();
      for (byte[] content : contents) {
        urls.add(new URL(null, "test:file", new Content(content)));
      }
      return Collections.enumeration(urls);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      asked.add(name);
      return super.loadClass(name, resolve);
    }
  }

  private static final class Content extends URLStreamHandler {
    private final byte[] content;

    Content(byte[] content) {
      this.content = content;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() throws IOException {
          if (new String(content, StandardCharsets.UTF_8).equals(UNREADABLE)) {
            throw new IOException("unreadable");
          }
          return new ByteArrayInputStream(content);
        }
      };
    }
  }
}
