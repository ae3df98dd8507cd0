package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a class loader is asked for when a document names a class. */
class CompanionLookupTest {

  private final Listener loader = new Listener();
  private final ConfingyRuntime confingy =
      Confingy.builder().classLoader(new URLClassLoader(new URL[0], loader)).build();

  /** A runtime asks for the handlers of the class path when it is made. */
  @BeforeEach
  void forgetWhatWasAskedForBefore() {
    loader.files.clear();
    loader.classes.clear();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "com.acme|'' ",
        "''|''",
        "com.acme|a/b",
        "com/acme|Thing",
        "com.acme|..",
        "..|Thing",
        "com..acme|Thing",
        ".|Thing",
        "com.acme.|Thing",
        ".com.acme|Thing",
        "com.acme|Thing.",
        "com.acme|.Thing",
        "[Lcom.acme|Thing;",
        "com.acme|Thing[]",
        "[|I",
        "com.acme|1Thing",
        "com.acme|Th ing",
        "com.acme|Thing-Or",
        "com.acme|T\\u0000",
        "com.acme|\\u202eT",
        "com.acme|T\\u200b",
        "com.acme|T\\ud83d\\ude00",
        "file:/tmp|Thing",
        "com.acme|..\\\\..\\\\Thing",
        "com.acme|Thing?x=1"
      })
  void aNameThatNoClassCanHaveIsNotLookedFor(String module, String name) {
    assertRefused(module, name);

    assertThat(loader.files).isEmpty();
    assertThat(loader.classes).isEmpty();
  }

  /** A class loader keeps each name that it is asked for. */
  @Test
  void aClassThatIsNotThereIsNotLoaded() {
    assertRefused("com.acme", "Outer.Thing");

    assertThat(loader.files)
        .containsOnly(
            "com/acme/LazyOuter_Thing.class", "META-INF/confingy/external/com.acme.Outer$Thing");
    assertThat(loader.classes).isEmpty();
  }

  /** Somebody may define classes in memory, and hand out no files of them. */
  @Test
  void aLoaderThatNeedNotHandOutFilesIsAskedButNotForEver() {
    List<String> asked = new ArrayList<>();
    ClassLoader inMemory =
        new ClassLoader(null) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            asked.add(name);
            throw new ClassNotFoundException(name);
          }
        };
    ConfingyRuntime runtime = Confingy.builder().classLoader(inMemory).build();

    for (int i = 0; i < 20_000; i++) {
      String json =
          "{\"_confingy_class\":\"C%d\",\"_confingy_module\":\"m\",\"_confingy_init\":{}}"
              .formatted(i);
      assertThatThrownBy(() -> runtime.deserialize(json, Object.class))
          .isInstanceOf(DeserializationException.class);
    }

    assertThat(asked).hasSize(10_000).contains("m.LazyC0", "m.LazyC10");
  }

  @Test
  void aLongNameIsNotThereEither() {
    assertRefused("com.acme", "x".repeat(100_000));

    assertThat(loader.classes).isEmpty();
  }

  @Test
  void aCompanionIsFoundOnceForARuntime() {
    String json = Confingy.serialize(LazyLayer.of(1, 0.5, java.util.Optional.empty()));

    confingy.deserialize(json, Object.class);
    confingy.deserialize(json, Object.class);

    assertThat(loader.files).containsExactly("io/confingy/LazyLayer.class");
    assertThat(loader.classes).containsExactly("io.confingy.LazyLayer");
  }

  private void assertRefused(String module, String name) {
    String json =
        "{\"_confingy_class\":\"%s\",\"_confingy_module\":\"%s\",\"_confingy_init\":{}}"
            .formatted(name, module);
    assertThatThrownBy(() -> confingy.deserialize(json, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("may not be built from a document.");
  }

  private static final class Listener extends ClassLoader {
    private final List<String> files = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();

    Listener() {
      super(Listener.class.getClassLoader());
    }

    @Override
    public @Nullable URL getResource(String name) {
      files.add(name);
      return super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      files.add(name);
      return super.getResources(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      classes.add(name);
      return super.loadClass(name, resolve);
    }
  }
}
