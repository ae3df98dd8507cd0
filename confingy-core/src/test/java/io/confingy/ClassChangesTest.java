package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Evolving.Base;
import io.confingy.Evolving.Derived;
import io.confingy.Evolving.Network;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A class whose source is not that of the day a document was saved. */
class ClassChangesTest {

  private static final String OLD_HASH = "0123456789abcdef0123456789abcdef";
  private static final String HASH = hash(Network.class);

  private final List<String> warnings = new ArrayList<>();

  @Test
  void aWarningComesOnceAClass() {
    ConfingyRuntime runtime = Confingy.builder().onWarning(warnings::add).build();
    for (int i = 0; i < 3; i++) {
      assertThat(runtime.deserialize(saved(OLD_HASH), Network.class).layers).isEqualTo(4);
    }

    assertThat(warnings)
        .containsExactly(
            """
            The class `io.confingy.Evolving.Network` has changed since the document was saved.
              found:    the hash `0123456789abcdef0123456789abcdef`
              expected: `%s`, the hash of its source today
              to do:    see whether the change matters to what was saved, and save it anew; or set `Confingy.builder().classChanges(...)`"""
                .formatted(HASH));
  }

  @Test
  void nothingIsSaidWhereNothingIsKnownOrNothingHasChanged() {
    ConfingyRuntime runtime = Confingy.builder().onWarning(warnings::add).build();
    runtime.deserialize(saved(HASH), Network.class);
    runtime.deserialize(Confingy.serialize(LazyEvolving_Network.create(1, 1)), Network.class);
    runtime.deserialize(
        saved(OLD_HASH).replace("hash", "types").replace("\"" + OLD_HASH + "\"", "{}"),
        Network.class);

    assertThat(warnings).isEmpty();
  }

  @Test
  void theHashThatTheSeedPutsOnEachObjectCounts() {
    Confingy.builder()
        .onWarning(warnings::add)
        .build()
        .deserialize(
            """
            {"_confingy_class": "Evolving.Network", "_confingy_module": "io.confingy",
             "_confingy_class_hash": "f00", "_confingy_init": {"layers": 4}}
            """,
            Network.class);

    assertThat(warnings).singleElement().asString().contains("found:    the hash `f00`\n");
  }

  @Test
  void aRenamedClassIsComparedUnderItsFormerName() {
    Confingy.builder()
        .onWarning(warnings::add)
        .build()
        .deserialize(
            saved(OLD_HASH)
                .replace("io.confingy", "com.example.old")
                .replace("Evolving.Network", "Net"),
            Network.class);

    assertThat(warnings)
        .singleElement()
        .asString()
        .startsWith(
            """
            The class `io.confingy.Evolving.Network` has changed since the document was saved.
              found:    the hash `0123456789abcdef0123456789abcdef` of `com.example.old.Net`
            """);
  }

  @Test
  void changesMayBeIgnored() {
    Confingy.builder()
        .onWarning(warnings::add)
        .classChanges(ClassChanges.IGNORE)
        .build()
        .deserialize(saved(OLD_HASH), Network.class);

    assertThat(warnings).isEmpty();
  }

  @Test
  void changesMayBeRefused() {
    ConfingyRuntime strict = Confingy.builder().classChanges(ClassChanges.REFUSE).build();

    assertThat(strict.deserialize(saved(HASH), Network.class)).isNotNull();
    Messages.assertFails(
        DeserializationException.class,
        () -> strict.deserialize(saved(OLD_HASH), Network.class),
        """
        The class `io.confingy.Evolving.Network` has changed since the document was saved.
          found:    the hash `0123456789abcdef0123456789abcdef`
          expected: `%s`, the hash of its source today
          to do:    see whether the change matters to what was saved, and save it anew; or set `Confingy.builder().classChanges(...)`
        """
            .formatted(HASH));
    Messages.assertFails(
        DeserializationException.class,
        () ->
            strict.deserialize(
                Confingy.serialize(
                        List.of(LazyEvolving_Network.of(1, 1), LazyEvolving_Derived.of()))
                    .replace(HASH, "a")
                    .replace(hash(Derived.class), "b"),
                List.class),
        """
        The classes `io.confingy.Evolving.Network`, `io.confingy.Evolving.Derived` have changed since the document was saved.
          found:    the hashes `a`, `b`
          expected: `%s`, `%s`, the hashes of their sources today
          to do:    see whether the changes matter to what was saved, and save it anew; or set `Confingy.builder().classChanges(...)`
        """
            .formatted(HASH, hash(Derived.class)));
  }

  @Test
  void theSourceOfTrackedSuperclassesCounts() throws Exception {
    String inherited = hash(Base.class);
    String combined = hash(Derived.class);

    assertThat(combined).matches("[0-9a-f]{32}").isNotEqualTo(inherited);
    assertThat(CombinedHash.of(Derived.class, "own")).isEqualTo(digest("own extends " + inherited));
    assertThat(CombinedHash.of(Derived.class, null)).as("own source not known").isNull();
    assertThat(CombinedHash.of(Base.class, "own")).as("nothing tracked above").isEqualTo("own");
  }

  @Test
  void byDefaultWarningsAreLogged() {
    Logger logger = Logger.getLogger("io.confingy");
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            warnings.add(record.getLevel() + " " + record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      Confingy.builder().build().deserialize(saved(OLD_HASH), Network.class);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }

    assertThat(warnings)
        .singleElement()
        .asString()
        .startsWith("WARNING The class `io.confingy.Evolving.Network` has changed");
  }

  private static String saved(String hash) {
    return """
    {"_confingy_version": 1, "_confingy_class": "Evolving.Network", "_confingy_module": "io.confingy",
     "_confingy_init": {"layers": 4, "dropout": 0.5},
     "_confingy_classes": {"io.confingy.Evolving.Network": {"hash": "%s"}}}
    """
        .formatted(hash)
        .strip()
        .replace("\n", "");
  }

  private static String hash(Class<?> type) {
    Companion companion = Companions.find(type);
    return companion == null ? "none" : companion.classHash().orElseThrow();
  }

  private static String digest(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, 32);
  }
}
