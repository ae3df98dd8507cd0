package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes arguments of a configuration by their names. */
final class Updates {

  private Updates() {}

  @SuppressWarnings({"unchecked", "NullAway"}) // What was given comes back as what it was.
  static <T> T update(T config, Map<String, ? extends @Nullable Object> changes) {
    Draft draft = Drafting.of(config);
    if (Steps.signature(draft) == null) {
      throw new ConfigurationException(noArguments(config, draft));
    }
    draft.drafting().attempt(() -> set(draft, changes));
    return (T) Rebuilding.rebuild(draft, Rebuild.CHANGED);
  }

  private static Problem noArguments(Object config, Draft draft) {
    Companion companion = Companions.find(config.getClass());
    return companion != null
        ? NotFingy.notRecorded(companion, config)
        : Problem.of("The configuration has no arguments.")
            .found(Focus.found(draft))
            .expected("a recipe, an object that was recorded, or a record");
  }

  /** Sets arguments of a recipe, an object that was recorded, or a record. */
  static void set(Draft draft, Map<String, ? extends @Nullable Object> changes) {
    changes.forEach(
        (name, value) -> {
          Place place = Steps.argument(draft, name);
          try {
            Edits.set(place, value);
          } catch (ProblemException e) {
            throw new ConfigurationException(e.problem().at(place.path()));
          }
        });
  }
}
