package io.confingy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where the values of configurations came from, if that is wanted.
 *
 * <p>It is off unless the system property {@code confingy.origins} is {@code true} or {@link
 * #enable()} was called: to remember takes a look at the stack for each recipe. What was made while
 * it was off has no origin.
 */
public final class Origins {

  private static final WeakIdentityTable<@Nullable Origin[]> TABLE = new WeakIdentityTable<>();

  private static volatile boolean enabled = Boolean.getBoolean("confingy.origins");

  private Origins() {}

  /** Remembers origins from now on. */
  public static void enable() {
    enabled = true;
  }

  /** Remembers no origins from now on. */
  public static void disable() {
    enabled = false;
  }

  /**
   * Tells whether origins are remembered.
   *
   * @return whether they are
   */
  public static boolean areEnabled() {
    return enabled;
  }

  /** Remembers that code has just made a recipe; a prototype is there before its companion. */
  static void made(Lazy<?> recipe, @Nullable Companion companion) {
    if (companion == null) {
      return;
    }
    @Nullable Origin[] origins = new @Nullable Origin[companion.signature().size()];
    Arrays.fill(origins, CallSite.of(companion));
    TABLE.put(recipe, origins);
  }

  /** Remembers the origins of the arguments of a recipe. */
  static void put(Lazy<?> recipe, @Nullable Origin[] origins) {
    TABLE.put(recipe, origins);
  }

  /** Returns the origins of the arguments of a recipe, or null where none are known. */
  static @Nullable Origin @Nullable [] of(Lazy<?> recipe) {
    return TABLE.get(recipe);
  }

  /** Remembers that an argument of a recipe was changed; the others are as they were. */
  static void changed(Lazy<?> before, Lazy<?> after, int index) {
    boolean[] changed = new boolean[before.companion().signature().size()];
    changed[index] = true;
    changed(before, after, changed);
  }

  /** Remembers that some arguments of a recipe were changed; the others are as they were. */
  static void changed(Lazy<?> before, Lazy<?> after, boolean[] changed) {
    @Nullable Origin[] old = of(before);
    @Nullable Origin[] made = of(after);
    if (old != null && made != null) {
      put(after, merged(old, made, changed));
    }
  }

  private static @Nullable Origin[] merged(
      @Nullable Origin[] old, @Nullable Origin[] made, boolean[] changed) {
    @Nullable Origin[] origins = old.clone();
    for (int i = 0; i < origins.length; i++) {
      Origin latest = made[i];
      if (changed[i] && latest != null) {
        origins[i] = latest.after(old[i]);
      }
    }
    return origins;
  }

  /** Remembers that arguments have the defaults of the class. */
  static void defaulted(Lazy<?> recipe, boolean[] given) {
    @Nullable Origin[] origins = of(recipe);
    if (origins == null) {
      return;
    }
    @Nullable Origin[] changed = origins.clone();
    Companion companion = recipe.companion();
    for (int i = 0; i < given.length; i++) {
      if (!given[i]) {
        String parameter = companion.signature().name(i);
        changed[i] =
            new Origin(
                Origin.Kind.DEFAULT,
                "that of `" + parameter + "` in " + Names.readable(companion.type()),
                null);
      }
    }
    put(recipe, changed);
  }

  /** Remembers that something was made anew, with some arguments changed. */
  static void rebuilt(Lazy<?> before, Object result, @Nullable Origin @Nullable [] latest) {
    Lazy<?> recipe = result instanceof Lazy<?> lazy ? lazy : Recordings.find(result);
    @Nullable Origin[] old = of(before);
    if (recipe == null || old == null) {
      return;
    }
    @Nullable Origin[] origins = old.clone();
    for (int i = 0; latest != null && i < origins.length; i++) {
      Origin changed = latest[i];
      origins[i] = changed == null ? old[i] : changed.after(old[i]);
    }
    put(recipe, origins);
  }

  /**
   * Remembers that all of a configuration was read from a document.
   *
   * @param file where the document was, or null where it was in no file
   */
  static void read(@Nullable Object config, @Nullable Path file) {
    String before = file == null ? "" : file + " ";
    Steps.everything(
        Drafting.of(config),
        (draft, path) -> {
          if (draft.anatomy() instanceof RecipeAnatomy object) {
            Signature signature = object.companion().signature();
            @Nullable Origin[] origins = new @Nullable Origin[signature.size()];
            Arrays.setAll(
                origins,
                i ->
                    new Origin(
                        Origin.Kind.DOCUMENT, before + new Place(draft, i, path).path(), null));
            put(object.recipe(draft.original()), origins);
          }
        });
  }

  /** Returns where the value at a place came from. */
  static Optional<Origin> of(Place place) {
    Draft recipe = place.owner().recipe();
    if (recipe == null || !(recipe.anatomy() instanceof RecipeAnatomy object)) {
      return Optional.empty();
    }
    @Nullable Origin[] origins = of(object.recipe(recipe.original()));
    int index = object.companion().signature().indexOf(place.owner().parameter(place.part()), 0);
    return origins == null ? Optional.empty() : Optional.ofNullable(origins[index]);
  }

  /** Says where the value at a path came from. */
  static String explain(@Nullable Object config, String path) {
    Place place = new Lens<>(Drafting.of(config)).place(path);
    StringBuilder text = new StringBuilder(place.path() + " is " + Shown.of(place.draft()));
    Origin origin = of(place).orElse(null);
    if (origin == null) {
      return text
          + "\n  from:   an unknown origin; run with `-Dconfingy.origins=true`, or call"
          + " `Origins.enable()` before the configuration is made";
    }
    text.append("\n  from:   ").append(origin);
    for (Origin each = origin.before(); each != null; each = each.before()) {
      text.append("\n  before: ").append(each);
    }
    return text.toString();
  }
}
