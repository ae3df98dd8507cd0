package io.confingy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a map in a configuration that is being changed.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @param <G> what {@link #get} gives: the lens of a value, or the value where it has none
 */
public final class MapLens<
    K extends @Nullable Object, V extends @Nullable Object, G extends @Nullable Object> {

  private final Draft draft;
  private final Function<? super Draft, ? extends G> lens;

  /**
   * Makes a lens whose values have lenses; for generated code only.
   *
   * @param draft the draft of the map
   * @param lens makes the lens of a value
   */
  public MapLens(Draft draft, Function<? super Draft, ? extends G> lens) {
    this.draft = Parts.requireParts(draft);
    this.lens = lens;
  }

  /**
   * Makes a lens whose values have none; for generated code only.
   *
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @param draft the draft of the map
   * @return the lens
   */
  public static <K extends @Nullable Object, V extends @Nullable Object> MapLens<K, V, V> ofValues(
      Draft draft) {
    return new MapLens<>(draft, Parts::<V>value);
  }

  /**
   * Returns the value of a key.
   *
   * @param key the key; a tracked object is equal to one with an equal recipe
   * @return the lens of the value, or the value where it has none
   * @throws ConfigurationException if there is no such key; the message names those there are
   */
  public G get(K key) {
    int index = Parts.find(draft, key, 2);
    if (index < 0) {
      throw new ConfigurationException(Steps.noKey(draft, String.valueOf(key)));
    }
    return lens.apply(draft.part(index + 1));
  }

  /**
   * Gives a key a value, in place of the one it had.
   *
   * @param key the key; a tracked object is equal to one with an equal recipe
   * @param value the value
   * @return this lens
   */
  public MapLens<K, V, G> put(K key, V value) {
    int index = Parts.find(draft, key, 2);
    if (index < 0) {
      Parts.insert(draft, draft.size(), key, value);
    } else {
      draft.set(index + 1, value);
    }
    return this;
  }

  /**
   * Removes a key with its value, if it is there.
   *
   * @param key the key; a tracked object is equal to one with an equal recipe
   * @return this lens
   */
  public MapLens<K, V, G> remove(K key) {
    int index = Parts.find(draft, key, 2);
    if (index >= 0) {
      Parts.remove(draft, index, 2);
    }
    return this;
  }

  /**
   * Tells whether there is a key.
   *
   * @param key the key; a tracked object is equal to one with an equal recipe
   * @return whether it has a value, which may be null
   */
  public boolean containsKey(K key) {
    return Parts.find(draft, key, 2) >= 0;
  }

  /**
   * Returns the keys that are there now.
   *
   * @return an unmodifiable list, in the order of the map
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // What stands there is of the declared type.
  public List<K> keys() {
    List<K> keys = new ArrayList<>();
    for (int i = 0; i < draft.size(); i += 2) {
      keys.add((K) draft.value(i));
    }
    return Collections.unmodifiableList(keys);
  }

  /**
   * Returns the number of keys.
   *
   * @return the size as it stands now
   */
  public int size() {
    return draft.size() / 2;
  }
}
