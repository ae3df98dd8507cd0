package io.confingy;

import io.confingy.internal.path.Step;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a configuration that is being changed, by paths: where its type is not known at
 * compile time.
 *
 * <p>Paths are spelled as in messages: {@code models[1].optimizer.lr}, {@code sizes['odd key']},
 * with or without {@code $} in front. {@code [*]} stands for all elements or values, {@code ..name}
 * for everything of a name, however deep inside. A lens changes neither objects nor recipes: what
 * it changed is in the configuration that {@link #unlens()} gives back. It is for one thread.
 *
 * @param <T> the type of the configuration
 */
public final class Lens<T extends @Nullable Object> {

  private final Draft draft;

  /**
   * Makes a lens; for generated code only.
   *
   * @param draft what stands where the lens looks
   */
  public Lens(Draft draft) {
    this.draft = draft;
  }

  /**
   * Returns the configuration with the changes; what was built is built anew, what was lazy stays
   * lazy.
   *
   * @return a configuration of the kind that was given
   * @throws ValidationException if something that changed does not satisfy its constraints; it
   *     tells all
   * @throws ConstructionException if a constructor throws a checked exception; what else it throws
   *     is thrown as it is
   */
  public T unlens() {
    return unlens(Rebuild.ALL);
  }

  /**
   * Returns the configuration with the changes.
   *
   * @param rebuild what is built anew
   * @return a configuration of the kind that was given
   * @throws ValidationException if something that changed does not satisfy its constraints; it
   *     tells all
   * @throws ConstructionException if a constructor throws a checked exception; what else it throws
   *     is thrown as it is
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // What was given comes back as what it was.
  public T unlens(Rebuild rebuild) {
    return (T) Rebuilding.rebuild(draft, rebuild);
  }

  /**
   * Returns the value at a path, as it stands now.
   *
   * @param path a path without patterns
   * @return the value, which may be null; a container is a copy
   * @throws ConfigurationException if the path leads nowhere; the message says what is there
   */
  public @Nullable Object get(String path) {
    List<Step> steps = Steps.parse(path);
    return steps.isEmpty() ? draft.drafting().current(draft) : place(path, steps).value();
  }

  /** Returns the one place that a path leads to. */
  Place place(String path) {
    return place(path, Steps.parse(path));
  }

  private Place place(String path, List<Step> steps) {
    requireOne(path, steps);
    return Steps.places(draft, steps).get(0);
  }

  /**
   * Changes the value at a path.
   *
   * @param path a path; with patterns, all values that it leads to are changed
   * @param value the new value: of the type of its place, or what can be converted to it without
   *     loss, such as a whole number in a place for a {@code double}, or the text form of a value
   * @return this lens
   * @throws ConfigurationException if the path leads nowhere, or the value does not fit; nothing
   *     has changed then
   */
  public Lens<T> set(String path, @Nullable Object value) {
    return change(path, place -> Edits.set(place, value));
  }

  /**
   * Adds an element at the end of a list or set.
   *
   * @param path the path of the list or set; with patterns, of several
   * @param value the element, converted as {@link #set} does
   * @return this lens
   * @throws ConfigurationException if there is none, or the value does not fit; nothing has changed
   *     then
   */
  public Lens<T> add(String path, @Nullable Object value) {
    return change(path, place -> Edits.add(place, value));
  }

  /**
   * Removes an element of a list or set or a key of a map, or gives an argument its default.
   *
   * @param path the path of the value; with patterns, of several
   * @return this lens
   * @throws ConfigurationException if there is none, or it cannot be left out; nothing has changed
   *     then
   */
  public Lens<T> remove(String path) {
    return change(path, Edits::remove);
  }

  /**
   * Returns the values that a path leads to, as they stand now.
   *
   * @param pattern a path, mostly with {@code [*]} or {@code ..name}
   * @return the values by their paths, unmodifiable and in the order of the configuration; empty
   *     where a pattern leads nowhere
   * @throws ConfigurationException if a step before the first pattern leads nowhere
   */
  public Map<String, @Nullable Object> find(String pattern) {
    List<Step> steps = Steps.parse(pattern);
    Map<String, @Nullable Object> found = new LinkedHashMap<>();
    if (steps.isEmpty()) {
      found.put(draft.path(), draft.drafting().current(draft));
    } else {
      Steps.places(draft, steps).forEach(place -> found.put(place.path(), place.value()));
    }
    return Collections.unmodifiableMap(found);
  }

  /**
   * Looks at the configuration with the lens of its class.
   *
   * @param <L> the lens
   * @param lens the lens class, such as {@code LazyTrainer.Lens.class}
   * @return a lens that changes the same configuration
   * @throws ConfigurationException if the value is of another class, which the message names
   */
  public <L extends TypedLens> L as(Class<L> lens) {
    return Focus.as(draft, lens);
  }

  Draft draft() {
    return draft;
  }

  /** Tells whether a path leads to places for text only, as far as they are declared. */
  boolean isForText(String path) {
    List<Step> steps = Steps.parse(path);
    return !steps.isEmpty()
        && Steps.places(draft, steps).stream()
            .allMatch(place -> place.slot().type() == String.class);
  }

  /** Changes all places of a path, or none. */
  private Lens<T> change(String path, Consumer<Place> change) {
    List<Step> steps = Steps.parse(path);
    requireSome(path, steps);
    List<Place> places = Steps.places(draft, steps);
    if (places.isEmpty()) {
      throw new ConfigurationException(
          Problem.of("The path leads nowhere.")
              .found(Quote.code(path) + ", which matches nothing")
              .expected("a pattern that matches something")
              .advice("ask `find(...)` what it matches"));
    }
    draft.drafting().attempt(() -> inReverse(places, change));
    return this;
  }

  /** The last one first, so that what is removed does not move what is removed next. */
  private static void inReverse(List<Place> places, Consumer<Place> change) {
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      try {
        change.accept(place);
      } catch (ProblemException e) {
        throw new ConfigurationException(e.problem().at(place.path()));
      }
    }
  }

  private static void requireSome(String path, List<Step> steps) {
    if (steps.isEmpty()) {
      throw new ConfigurationException(
          Problem.of("The path leads to the whole configuration.")
              .found(Quote.code(path))
              .expected("a path to something in it"));
    }
  }

  private static void requireOne(String path, List<Step> steps) {
    requireSome(path, steps);
    if (steps.stream().anyMatch(Step::isPattern)) {
      throw new ConfigurationException(
          Problem.of("The path may lead to several values.")
              .found(Quote.code(path))
              .expected("a path without `[*]` and `..`")
              .advice("use `find(...)`, which gives them all"));
    }
  }

  /**
   * Returns what this lens looks at in a readable form.
   *
   * @return one line for a reader; not meant to be parsed
   */
  @Override
  public String toString() {
    return "Lens of " + Focus.found(draft) + " at " + draft.path();
  }
}
