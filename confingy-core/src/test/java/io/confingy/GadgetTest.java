package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Anything;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever class a document names: it is not loaded, initialised or built. */
class GadgetTest {

  private static final Set<String> GADGETS = GadgetDocuments.gadgets("gadgets.txt");

  private static final Map<Class<?>, Class<?>> COMPANIONS =
      Map.of(
          GadgetTemplates.OfClass.class, GadgetTemplates.NoCompanion.class,
          GadgetTemplates.OfRecord.class, GadgetTemplates.GrandChild.class,
          GadgetTemplates.OfEnum.class, GadgetTemplates.NoCompanion.class);

  @ParameterizedTest
  @ValueSource(
      classes = {
        GadgetTemplates.OfClass.class,
        GadgetTemplates.OfRecord.class,
        GadgetTemplates.OfEnum.class
      })
  void noGadgetIsLoadedInitialisedOrBuilt(Class<?> template) {
    Set<String> harmful = new TreeSet<>(GADGETS);
    harmful.removeAll(GadgetDocuments.SUPPORTED);
    GadgetLoader loader =
        new GadgetLoader(harmful, template, Objects.requireNonNull(COMPANIONS.get(template)));
    ConfingyRuntime confingy = Confingy.builder().classLoader(loader).allow(Anything.class).build();
    GadgetTemplates.ran().clear();

    for (String gadget : harmful) {
      assertThat(GadgetDocuments.read(confingy, gadget)).hasSize(GadgetDocuments.remarks());
    }

    assertThat(loader.asked()).isEmpty();
    assertThat(GadgetTemplates.ran()).isEmpty();
  }

  @Test
  void aGadgetThatIsLoadedOrInitialisedIsSeen() throws ReflectiveOperationException {
    String gadget = "org.apache.commons.collections.Transformer";
    GadgetLoader loader =
        new GadgetLoader(
            Set.of(gadget), GadgetTemplates.OfRecord.class, GadgetTemplates.GrandChild.class);
    GadgetTemplates.ran().clear();

    Class<?> found = Class.forName(gadget, true, loader);
    Class<?> companion = Class.forName("com.acme.LazyThing", true, loader);

    assertThat(found.isRecord()).isTrue();
    assertThat(Lazy.class).isAssignableFrom(companion);
    assertThat(loader.asked()).containsExactly(gadget);
    assertThat(GadgetTemplates.ran()).containsExactlyInAnyOrder(gadget, "com.acme.LazyThing");
  }

  /**
   * A gadget of such a name is looked at, to see that it is no companion, but no code of it runs.
   */
  @Test
  void aGadgetThatIsNamedLikeACompanionIsNotInitialised() {
    String gadget = "org.apache.commons.collections.map.LazyMap";
    GadgetLoader loader =
        new GadgetLoader(
            Set.of(gadget), GadgetTemplates.OfClass.class, GadgetTemplates.NoCompanion.class);
    ConfingyRuntime confingy = Confingy.builder().classLoader(loader).build();
    GadgetTemplates.ran().clear();

    GadgetDocuments.read(confingy, "org.apache.commons.collections.map.Map");

    assertThat(loader.asked()).containsExactly(gadget);
    assertThat(GadgetTemplates.ran()).isEmpty();
  }

  /** The JVM itself tells which classes it loads, wherever they come from. */
  @Test
  void noGadgetOfTheJdkIsLoaded(@TempDir Path directory) throws Exception {
    Set<String> gadgets = GadgetDocuments.gadgets("gadgets-jdk17.txt");

    Set<String> before = loaded(directory.resolve("before.log"), "none.");
    Set<String> after = loaded(directory.resolve("after.log"), "");

    assertThat(after).contains(Lazy.class.getName(), "java.util.TreeSet");
    after.retainAll(gadgets);
    before.retainAll(gadgets);
    assertThat(before).as("what a JVM loads anyhow").hasSizeLessThan(100);
    assertThat(after).isEqualTo(before);
  }

  private static Set<String> loaded(Path log, String prefix)
      throws IOException, InterruptedException {
    ChildJvm.run(
        "java",
        List.of(
            "-Xlog:class+load:file=" + log + "::filecount=0",
            "-cp",
            System.getProperty("java.class.path"),
            GadgetDocuments.class.getName(),
            prefix));
    Set<String> loaded = new TreeSet<>();
    Pattern line = Pattern.compile("] (\\S+) source: ");
    for (String each : Files.readAllLines(log)) {
      var matcher = line.matcher(each);
      if (matcher.find()) {
        loaded.add(matcher.group(1));
      }
    }
    return loaded;
  }
}
