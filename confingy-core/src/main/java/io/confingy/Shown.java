package io.confingy;

import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Shows what is drafted to a person, in a few words. */
final class Shown {

  private Shown() {}

  /** Returns a value in a few words: of what has parts of its own, only the class. */
  static String of(Draft draft) {
    if (draft.anatomy() instanceof RecipeAnatomy object) {
      String type = Names.simple(object.companion().type());
      return object.built() ? type : "Lazy<" + type + ">";
    }
    if (Steps.signature(draft) != null) {
      return Names.simple(Objects.requireNonNull(draft.original()).getClass());
    }
    return isWhole(draft) ? text(draft) : draft.size() / (isMap(draft) ? 2 : 1) + " parts";
  }

  /** Tells whether nothing in a value has parts of its own, so that it is shown as a whole. */
  static boolean isWhole(Draft draft) {
    Anatomy anatomy = draft.anatomy();
    if (anatomy == null || Steps.signature(draft) != null) {
      return anatomy == null;
    }
    return anatomy.hasOnlyScalars()
        || Steps.parts(draft).stream().allMatch(part -> part.anatomy() == null);
  }

  private static String text(Draft draft) {
    if (draft.anatomy() == null) {
      return Quote.plain(String.valueOf(draft.original()));
    }
    boolean map = isMap(draft);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < draft.size(); i += map ? 2 : 1) {
      String part = String.valueOf(draft.value(i));
      parts.add(map ? part + "=" + draft.value(i + 1) : part);
    }
    String all = String.join(", ", parts);
    return Quote.plain(map ? "{" + all + "}" : "[" + all + "]");
  }

  private static boolean isMap(Draft draft) {
    return draft.anatomy() instanceof ContainerAnatomy container && container.isMap();
  }
}
