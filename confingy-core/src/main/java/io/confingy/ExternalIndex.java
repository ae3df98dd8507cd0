package io.confingy;

import io.confingy.internal.type.TypeName;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the files in which the annotation processor names the recipes of a class that is not the
 * user's, one a line.
 *
 * <p>They are as trustworthy as the class path they are on, which is no reason to read more of them
 * than there can be, or to load what has not the name of a recipe.
 */
final class ExternalIndex {

  private static final String FOLDER = "META-INF/confingy/external/";

  /** More than any class has constructors. */
  private static final int MOST_RECIPES = 1_000;

  private static final int MOST_BYTES = 1 << 18;

  private ExternalIndex() {}

  /** Returns the names of classes that claim to be recipes of a class of a spellable name. */
  static Set<String> recipes(TypeName type, ClassLoader loader) {
    Set<String> recipes = new LinkedHashSet<>();
    try {
      for (URL file : Collections.list(loader.getResources(FOLDER + type.binaryName()))) {
        lines(file).stream()
            .filter(ExternalIndex::isRecipe)
            .limit(MOST_RECIPES)
            .forEach(recipes::add);
      }
    } catch (IOException e) {
      // As with a class file that cannot be read: there is no such companion.
      return Set.of();
    }
    return recipes;
  }

  private static List<String> lines(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    // A cache would keep the file of a jar open, and be shared with whoever else opens it.
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static boolean isRecipe(String name) {
    return new TypeName("", name).isSpellable()
        && name.startsWith("Lazy", name.lastIndexOf('.') + 1);
  }
}
