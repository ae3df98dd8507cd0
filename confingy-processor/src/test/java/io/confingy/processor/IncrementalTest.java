package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles again only what changed, as Gradle does with an isolating processor: each generated file
 * comes from one class, and is written again with that class only.
 */
class IncrementalTest {

  private static final int CLASSES = 100;

  @TempDir Path folder;

  @Test
  void oneOfManyClassesChanged() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path[] sources = new Path[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      sources[i] = source(i, "int units");
    }
    Map<String, List<String>> origins = compile(classes, sources);
    assertThat(origins).hasSize(CLASSES);
    assertThat(origins.get("p.LazyLayer50")).containsExactly("p.Layer50");
    assertThat(origins.values()).allSatisfy(each -> assertThat(each).hasSize(1));

    sources[50] = source(50, "int units, double rate");
    Map<String, List<String>> again = compile(classes, sources[50]);

    assertThat(again).containsOnlyKeys("p.LazyLayer50");
    Path whole = Files.createDirectories(folder.resolve("whole"));
    compile(whole, sources);
    assertThat(contents(classes)).isEqualTo(contents(whole));
  }

  @Test
  void allThatIsGeneratedComesFromOneClass() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Uses.java"),
            """
            import io.confingy.annotations.FormerName;
            import io.confingy.annotations.Track;
            import io.confingy.annotations.TrackExternal;
            import java.util.Random;
            @TrackExternal(Random.class)
            public class Uses {
              @Track public static double twice(double x) { return 2 * x; }
              @Track @FormerName("Old") public static class Net {
                public Net(int depth) {}
              }
            }
            """);

    Map<String, List<String>> origins = compile(folder, file);

    assertThat(origins)
        .containsOnlyKeys(
            "ExportsOfUses",
            "LazyRandom",
            "LazyRandom_noArguments",
            "LazyUses_Net",
            "LazyUses_Old",
            "META-INF/confingy/external/java.util.Random");
    assertThat(origins.values()).allSatisfy(each -> assertThat(each).hasSize(1));
  }

  private Path source(int number, String parameters) throws IOException {
    String text =
        """
        package p;
        import io.confingy.annotations.Track;
        @Track
        public class Layer%d {
          public Layer%d(%s) {}
        }
        """;
    return Files.writeString(
        folder.resolve("Layer" + number + ".java"), text.formatted(number, number, parameters));
  }

  /** Compiles, and returns what each file comes from that the processor wrote. */
  private static Map<String, List<String>> compile(Path classes, Path... sources)
      throws IOException {
    Map<String, List<String>> origins = new TreeMap<>();
    Wrapping processor =
        new Wrapping(
            new TrackProcessor(),
            environment ->
                Wrapping.withFiler(environment, new Noting(environment.getFiler(), origins)));
    OnDisk.compile(classes, List.of(), processor, sources);
    return origins;
  }

  private static Map<String, List<Byte>> contents(Path folder) throws IOException {
    Map<String, List<Byte>> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        List<Byte> bytes = new ArrayList<>();
        for (byte each : Files.readAllBytes(file)) {
          bytes.add(each);
        }
        contents.put(folder.relativize(file).toString(), bytes);
      }
    }
    return contents;
  }

  /** Notes what each file comes from. */
  private record Noting(Filer filer, Map<String, List<String>> origins) implements Filer {

    private void note(CharSequence name, Element... elements) {
      origins.put(name.toString(), Arrays.stream(elements).map(Element::toString).toList());
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createSourceFile(name, elements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createClassFile(name, elements);
    }

    @Override
    public FileObject createResource(
        Location location, CharSequence packageName, CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createResource(location, packageName, name, elements);
    }

    @Override
    public FileObject getResource(Location location, CharSequence packageName, CharSequence name)
        throws IOException {
      return filer.getResource(location, packageName, name);
    }
  }
}
