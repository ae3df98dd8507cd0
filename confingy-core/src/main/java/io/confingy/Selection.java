package io.confingy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All objects of a class and all recipes for it, wherever they are in a configuration, to be
 * changed in one call.
 *
 * <p>An object that stands in several places is one. The configuration itself stays as it is.
 *
 * @param <T> the type of the configuration
 */
public final class Selection<T extends @Nullable Object> {

  private final T config;
  private final Class<?> type;

  Selection(T config, Class<?> type) {
    this.config = config;
    this.type = type;
  }

  /**
   * Returns where they are.
   *
   * @return the path of each, in the order of the configuration, unmodifiable
   */
  public List<String> paths() {
    return found(Drafting.of(config)).stream().map(Draft::path).toList();
  }

  /**
   * Changes one argument of each.
   *
   * @param parameter the name of the parameter
   * @param value the new argument, converted as {@link Lens#set} does
   * @return the changed configuration; what was built is built anew where something in it changed
   * @throws ConfigurationException if one has no such parameter, or the value does not fit
   */
  public T set(String parameter, @Nullable Object value) {
    return set(Collections.singletonMap(parameter, value));
  }

  /**
   * Changes several arguments of each.
   *
   * @param changes the new arguments by parameter name, converted as {@link Lens#set} does
   * @return the changed configuration; what was built is built anew where something in it changed
   * @throws ConfigurationException if one has no such parameter, or a value does not fit
   */
  public T set(Map<String, ? extends @Nullable Object> changes) {
    return change(draft -> Updates.set(draft, changes));
  }

  /**
   * Changes each by a lens.
   *
   * @param changes what changes it; its paths begin at the object
   * @return the changed configuration; what was built is built anew where something in it changed
   */
  public T edit(Consumer<? super Lens<?>> changes) {
    return change(draft -> changes.accept(new Lens<>(draft)));
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // What was given comes back as what it was.
  private T change(Consumer<Draft> change) {
    Draft top = Drafting.of(config);
    found(top).forEach(change);
    return (T) Rebuilding.rebuild(top, Rebuild.CHANGED);
  }

  private List<Draft> found(Draft top) {
    List<Draft> found = new ArrayList<>();
    Steps.everything(
        top,
        (draft, path) -> {
          if (isSelected(draft)) {
            found.add(draft);
          }
        });
    return found;
  }

  private boolean isSelected(Draft draft) {
    if (draft.anatomy() instanceof RecipeAnatomy object) {
      return type.isAssignableFrom(object.companion().type());
    }
    return draft.anatomy() instanceof RecordAnatomy object
        && type.isAssignableFrom(object.shape().type());
  }
}
