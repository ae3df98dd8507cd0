package io.confingy.internal.container;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/**
 * A set that nobody can change, in an order of its own.
 *
 * <p>Of the sets that {@link Collections} makes unmodifiable somebody may hold what is behind them;
 * this one says by its class that nobody does, so that it need not be copied.
 */
final class ImmutableSet<E extends @Nullable Object> extends AbstractSet<E>
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Set<E> elements;

  /** Whether there are only strings, numbers and the like, which hold nothing themselves. */
  final transient boolean ofScalars;

  /** Makes a set of a set that is handed over. */
  ImmutableSet(Set<E> elements, boolean ofScalars) {
    this.elements = elements;
    this.ofScalars = ofScalars;
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.contains(element);
  }

  @Override
  public Iterator<E> iterator() {
    return unmodifiable().iterator();
  }

  @Override
  public Spliterator<E> spliterator() {
    return elements.spliterator();
  }

  @Override
  public @Nullable Object[] toArray() {
    return elements.toArray();
  }

  @Override
  public <T extends @Nullable Object> T[] toArray(T[] array) {
    return elements.toArray(array);
  }

  /** Leaves a set of the JDK in a stream. */
  private Object writeReplace() {
    return unmodifiable();
  }

  private Set<E> unmodifiable() {
    return Collections.unmodifiableSet(elements);
  }
}
