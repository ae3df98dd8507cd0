package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All other tests run on the class path, where a module's declaration does not count. */
class ModulePathTest {

  @Test
  void theRuntimeWorksAsAModule() throws ReflectiveOperationException {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration().resolve(modules(), ModuleFinder.of(), Set.of("io.confingy"));
    ClassLoader loader =
        boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
            .findLoader("io.confingy");
    Class<?> confingy = loader.loadClass("io.confingy.Confingy");

    Object json = serialize(confingy, loader);

    assertThat(confingy).isNotSameAs(Confingy.class);
    assertThat(confingy.getModule().getName()).isEqualTo("io.confingy");
    assertThat(json).asString().endsWith("[1,2]}");
  }

  /** The handlers of the class path are for the other runtime, and not to be found. */
  private static Object serialize(Class<?> confingy, ClassLoader loader)
      throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return confingy.getMethod("serialize", Object.class).invoke(null, List.of(1, 2));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static ModuleFinder modules() {
    Path own =
        Path.of(Confingy.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    String classPath = System.getProperty("java.class.path");
    return ModuleFinder.of(
        Stream.of(classPath.split(Pattern.quote(File.pathSeparator), -1))
            .map(Path::of)
            .filter(
                path ->
                    path.equals(own)
                        || path.toString().contains("jackson-")
                        || path.toString().contains("confingy-annotations"))
            .toArray(Path[]::new));
  }
}
