package io.confingy;

import io.confingy.internal.path.PathParser;
import io.confingy.internal.path.Step;
import io.confingy.internal.problem.Nearest;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Goes from a draft to where a path leads. */
final class Steps {

  /** A draft and the path that led there. */
  private record Reached(Draft draft, String path) {}

  private Steps() {}

  /** Reads a path. */
  static List<Step> parse(String path) {
    try {
      return PathParser.parse(path);
    } catch (ProblemException e) {
      throw new ConfigurationException(e.problem());
    }
  }

  /**
   * Returns where a path leads to.
   *
   * @param path the path, of one step at least
   * @return one place, or as many as there are where the path has a pattern
   * @throws ConfigurationException if a step that is no pattern leads nowhere
   */
  static List<Place> places(Draft top, List<Step> path) {
    List<Reached> reached = List.of(new Reached(top, top.path()));
    boolean pattern = false;
    List<Place> places = List.of();
    for (Step step : path) {
      if (!places.isEmpty()) {
        reached = places.stream().map(each -> new Reached(each.draft(), each.path())).toList();
      }
      pattern |= step.isPattern();
      places = new ArrayList<>();
      for (Reached each : reached) {
        step(each, step, pattern, places);
      }
      if (places.isEmpty()) {
        return places;
      }
    }
    return places;
  }

  private static void step(Reached from, Step step, boolean lenient, List<Place> places) {
    if (step instanceof Step.All) {
      all(from, places);
    } else if (step instanceof Step.Anywhere anywhere) {
      anywhere(from, anywhere.name(), places);
    } else {
      Place place = place(from, step);
      if (place != null) {
        places.add(place);
      } else if (!lenient) {
        throw new ConfigurationException(nowhere(from, step));
      }
    }
  }

  /** Returns where a single step leads to, or null if that is nowhere. */
  private static @Nullable Place place(Reached from, Step step) {
    Reached inside = insideOptional(from, step);
    Draft draft = inside.draft();
    int index =
        step instanceof Step.Name name
            ? named(draft, name.name())
            : positioned(draft, ((Step.Position) step).text());
    return index < 0 ? null : new Place(draft, index, inside.path());
  }

  /** A name is looked for in what an optional holds. */
  private static Reached insideOptional(Reached from, Step step) {
    Draft draft = from.draft();
    boolean optional =
        draft.anatomy() instanceof ContainerAnatomy container && container.type().kind().optional();
    return optional && step instanceof Step.Name && draft.size() > 0
        ? new Reached(draft.part(0), from.path() + "[0]")
        : from;
  }

  private static int named(Draft draft, String name) {
    Signature signature = signature(draft);
    if (signature != null) {
      return signature.indexOf(name, 0);
    }
    if (draft.anatomy() instanceof ContainerAnatomy container && container.isMap()) {
      for (int i = 0; i < draft.size(); i += 2) {
        if (name.equals(draft.parts()[i])) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private static int positioned(Draft draft, String text) {
    Anatomy anatomy = draft.anatomy();
    if (anatomy instanceof ContainerAnatomy container && container.isMap()) {
      for (int i = 0; i < draft.size(); i += 2) {
        if (text.equals(ContainerAnatomy.keyText(draft.parts()[i]))) {
          return i + 1;
        }
      }
      return -1;
    }
    boolean hasPositions = anatomy instanceof ContainerAnatomy || anatomy instanceof ArrayAnatomy;
    return hasPositions ? position(text, draft.size()) : -1;
  }

  private static int position(String text, int size) {
    if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int index = Integer.parseInt(text);
    return index < size ? index : -1;
  }

  private static void all(Reached from, List<Place> places) {
    Draft draft = from.draft();
    Anatomy anatomy = draft.anatomy();
    if (anatomy == null || signature(draft) != null) {
      return;
    }
    boolean map = anatomy instanceof ContainerAnatomy container && container.isMap();
    for (int i = map ? 1 : 0; i < draft.size(); i += map ? 2 : 1) {
      places.add(new Place(draft, i, from.path()));
    }
  }

  private static void anywhere(Reached from, String name, List<Place> places) {
    everything(
        from,
        (draft, path) -> {
          int index = named(draft, name);
          if (index >= 0) {
            places.add(new Place(draft, index, path));
          }
        });
  }

  /** Visits a draft and all there is below it, each once, with the path that led there first. */
  static void everything(Draft top, BiConsumer<Draft, String> visitor) {
    everything(new Reached(top, top.path()), visitor);
  }

  private static void everything(Reached from, BiConsumer<Draft, String> visitor) {
    Set<Draft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Reached> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      Reached each = open.pop();
      if (seen.add(each.draft())) {
        visitor.accept(each.draft(), each.path());
        parts(each).forEach(open::push);
      }
    }
  }

  private static List<Reached> parts(Reached from) {
    Draft draft = from.draft();
    List<Reached> parts = new ArrayList<>();
    for (int i : partsWithParts(draft)) {
      parts.add(new Reached(draft.part(i), new Place(draft, i, from.path()).path()));
    }
    return parts;
  }

  /** Returns the parts of a draft that have parts themselves, the last one first. */
  static List<Draft> parts(Draft draft) {
    return Arrays.stream(partsWithParts(draft)).mapToObj(draft::part).toList();
  }

  private static int[] partsWithParts(Draft draft) {
    Anatomy anatomy = draft.anatomy();
    if (anatomy == null || anatomy.hasOnlyScalars()) {
      return new int[0];
    }
    int last = draft.size() - 1;
    return IntStream.rangeClosed(0, last)
        .map(i -> last - i)
        .filter(i -> Drafting.mayHaveParts(draft.parts()[i]))
        .toArray();
  }

  /** Returns the place of an argument of a recipe, an object that was recorded, or a record. */
  static Place argument(Draft draft, String name) {
    return places(draft, List.of(new Step.Name(name))).get(0);
  }

  /** Returns the parameters of a recipe or object, or the components of a record; else null. */
  static @Nullable Signature signature(Draft draft) {
    if (draft.anatomy() instanceof RecipeAnatomy object) {
      return object.companion().signature();
    }
    return draft.anatomy() instanceof RecordAnatomy object ? object.shape().signature() : null;
  }

  private static Problem nowhere(Reached from, Step step) {
    Draft draft = from.draft();
    Signature signature = signature(draft);
    String name = step instanceof Step.Name named ? named.name() : ((Step.Position) step).text();
    if (signature != null) {
      Class<?> type =
          draft.anatomy() instanceof RecipeAnatomy object
              ? object.companion().type()
              : Objects.requireNonNull(draft.original()).getClass();
      return Problems.unknownArgument(type, signature, name).at(from.path());
    }
    if (draft.anatomy() instanceof ContainerAnatomy container && container.isMap()) {
      return noKey(draft, name).at(from.path());
    }
    if (draft.anatomy() != null) {
      return Problem.of("There is no position " + Quote.code(name) + " here.")
          .at(from.path())
          .found(draft.size() == 1 ? "1 element" : draft.size() + " elements")
          .expected(
              draft.size() == 0 ? "no position" : "a position from 0 to " + (draft.size() - 1));
    }
    return Problem.of("The path goes on where nothing is inside.")
        .at(from.path())
        .found(Focus.found(draft))
        .expected("something with " + Quote.code(name) + " in it");
  }

  /** Describes that a map has no value for a key. */
  static Problem noKey(Draft map, String key) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < map.size(); i += 2) {
      keys.add(ContainerAnatomy.keyText(map.parts()[i]));
    }
    String meant =
        Nearest.to(key, keys)
            .map(near -> near.equals(key) ? PathText.key(near) : near)
            .map(near -> "; did you mean " + Quote.code(near) + "?")
            .orElse(".");
    return Problem.of("There is no key " + Quote.code(key) + " here" + meant)
        .at(map.path())
        .found(keys.isEmpty() ? "an empty map" : "the keys " + Problems.codes(keys));
  }
}
