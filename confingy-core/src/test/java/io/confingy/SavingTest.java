package io.confingy;

import static io.confingy.Messages.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.internal.json.Indented;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is what is serialized, laid out, though it is never in memory. */
class SavingTest {

  @TempDir private Path directory;

  @Provide
  Arbitrary<Object> values() {
    return Values.nested(3);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsSavedIsWhatIsSerialized(
      @ForAll("values") Object first, @ForAll("values") Object second, @ForAll long seed)
      throws IOException {
    Object config = sharing(first, second, new Random(seed));
    ConfingyRuntime confingy = Confingy.builder().build();
    byte[] compact = confingy.serialize(config).getBytes(StandardCharsets.UTF_8);

    assertThat(saved(confingy, config)).isEqualTo(Indented.of(compact));
  }

  /** But for the size, which is that of the file. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsSavedKeepsToTheSameLimits(
      @ForAll("values") Object first,
      @ForAll("values") Object second,
      @ForAll Limit limit,
      @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    Object config = sharing(first, second, random);
    ConfingyRuntime confingy =
        Confingy.builder()
            .limit(limit, 1L + random.nextInt(limit == Limit.DOCUMENT_SIZE ? 2_000 : 60))
            .build();
    String refusal = "";
    try {
      byte[] compact = confingy.serialize(config).getBytes(StandardCharsets.UTF_8);
      if (Indented.of(compact).length > confingy.limits().documentSize()) {
        refusal = "The configuration is beyond the limit `DOCUMENT_SIZE`.\n  at:       $\n";
      }
    } catch (SerializationException e) {
      refusal = String.valueOf(e.getMessage());
    }

    assertThat(refusalToSave(confingy, config)).startsWith(refusal);
    assertThat(refusalToSave(confingy, config).isEmpty()).isEqualTo(refusal.isEmpty());
  }

  private static String refusalToSave(ConfingyRuntime confingy, Object config) throws IOException {
    try {
      saved(confingy, config);
      return "";
    } catch (SerializationException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static byte[] saved(ConfingyRuntime confingy, Object config) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DocumentWriter writer = new DocumentWriter(new Scribes(confingy.handlers()), confingy.limits());
    new Saving(writer, config).writeTo(file);
    return file.toByteArray();
  }

  /** Returns lists and maps, of which some stand in several places, or inside such. */
  private static Object sharing(Object first, Object second, Random random) {
    List<Object> made = new ArrayList<>(Arrays.asList(first, second));
    for (int i = 0; i < 10; i++) {
      Object one = made.get(random.nextInt(made.size()));
      Object other = made.get(random.nextInt(made.size()));
      made.add(
          switch (random.nextInt(3)) {
            case 0 -> new ArrayList<>(Arrays.asList(one, other));
            case 1 -> new Things.Two(one, other);
            default -> Collections.singletonMap("key", one);
          });
    }
    return made;
  }

  @Test
  void aConfigurationThatChangesMeanwhileIsNotSaved() throws IOException {
    Path file = directory.resolve("config.json");
    Confingy.save("old", file);

    assertFails(
        SerializationException.class,
        () -> Confingy.save(new Restless(0), file),
        """
        The configuration changed while it was saved.
          at:       $
          expected: a configuration that is the same for as long as it is written
          to do:    save it when nobody changes it
        """);

    assertThat(Confingy.load(file, String.class)).isEqualTo("old");
    assertThat(files()).containsExactly(file);
  }

  /** A configuration that is another one each time. */
  record Restless(int number) {
    private static final AtomicInteger LAST = new AtomicInteger();

    @Override
    public int number() {
      return LAST.incrementAndGet() % 10;
    }
  }

  @Test
  void aFileThatWouldBeTooLargeOnlyLaidOutIsNotSaved() throws IOException {
    Path file = directory.resolve("config.json");
    List<List<Integer>> config = Collections.nCopies(5_000, List.of(1));
    ConfingyRuntime confingy = Confingy.builder().limit(Limit.DOCUMENT_SIZE, 120_000).build();

    assertThat(confingy.serialize(config)).hasSizeLessThan(120_000);
    assertFails(
        SerializationException.class,
        () -> confingy.save(config, file),
        """
        The configuration is beyond the limit `DOCUMENT_SIZE`.
          at:       $
          found:    a document of more than 120000 bytes
          expected: 120000 at most
          to do:    raise it with `Confingy.builder().limit(Limit.DOCUMENT_SIZE, ...)`, if you trust where the configuration comes from
        """);

    assertThat(files()).isEmpty();
  }

  @Test
  void aFileThatIdsMakeTooDeepIsNotSaved() throws IOException {
    List<Integer> shared = List.of(1);
    ConfingyRuntime confingy = Confingy.builder().limit(Limit.JSON_DEPTH, 3).build();

    assertFails(
        SerializationException.class,
        () -> confingy.save(List.of(Map.of("a", shared), shared), directory.resolve("config.json")),
        """
        The configuration is beyond the limit `JSON_DEPTH`.
          at:       $[0].a
          found:    objects and arrays of JSON 4 deep
          expected: 3 at most
          to do:    raise it with `Confingy.builder().limit(Limit.JSON_DEPTH, ...)`, if you trust where the configuration comes from
        """);

    assertThat(files()).isEmpty();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
