package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what variables of the environment mean in a configuration. */
final class Variables {

  private Variables() {}

  /**
   * Returns the path that a variable stands for.
   *
   * @param top the draft of the configuration
   * @param name the name of the variable, without the prefix
   * @throws ConfigurationException if it stands for none
   */
  static String path(Draft top, String name) {
    Draft draft = top;
    StringBuilder path = new StringBuilder(PathText.ROOT);
    for (String part : name.split("__", -1)) {
      String step = step(draft, part);
      if (step == null) {
        throw new ConfigurationException(
            Problem.of("A variable of the environment stands for no value.")
                .at(path.toString())
                .found(Quote.code(part) + " in " + Quote.code(name))
                .expected(
                    names(draft).isEmpty()
                        ? "something with parts, where " + Focus.found(draft) + " is"
                        : "one of " + Problems.codes(names(draft))));
      }
      path.append(step);
      draft = Steps.places(draft, Steps.parse(step)).get(0).draft();
    }
    return path.toString();
  }

  private static @Nullable String step(Draft draft, String part) {
    for (String name : names(draft)) {
      if (plain(name).equals(plain(part))) {
        return PathText.name(name);
      }
    }
    boolean position = !part.isEmpty() && part.chars().allMatch(Character::isDigit);
    return position && Steps.signature(draft) == null && draft.anatomy() != null
        ? "[" + part + "]"
        : null;
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Draft draft) {
    Signature signature = Steps.signature(draft);
    if (signature != null) {
      return signature.names();
    }
    List<String> keys = new ArrayList<>();
    if (draft.anatomy() instanceof ContainerAnatomy container && container.isMap()) {
      for (int i = 0; i < draft.size(); i += 2) {
        if (draft.parts()[i] instanceof String key) {
          keys.add(key);
        }
      }
    }
    return keys;
  }
}
