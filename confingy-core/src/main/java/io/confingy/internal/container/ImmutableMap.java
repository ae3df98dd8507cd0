package io.confingy.internal.container;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that nobody can change, in an order of its own; see {@link ImmutableSet}. */
final class ImmutableMap<K extends @Nullable Object, V extends @Nullable Object>
    extends AbstractMap<K, V> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Map<K, V> entries;

  /** Whether there are only strings, numbers and the like, which hold nothing themselves. */
  final transient boolean ofScalars;

  /** Makes a map of a map that is handed over. */
  ImmutableMap(Map<K, V> entries, boolean ofScalars) {
    this.entries = entries;
    this.ofScalars = ofScalars;
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(key);
  }

  @Override
  public Set<K> keySet() {
    return unmodifiable().keySet();
  }

  @Override
  public Collection<V> values() {
    return unmodifiable().values();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return unmodifiable().entrySet();
  }

  /** Leaves a map of the JDK in a stream. */
  private Object writeReplace() {
    return unmodifiable();
  }

  private Map<K, V> unmodifiable() {
    return Collections.unmodifiableMap(entries);
  }
}
