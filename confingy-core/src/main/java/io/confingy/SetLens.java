package io.confingy;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a set in a configuration that is being changed.
 *
 * @param <E> the type of the elements
 * @param <G> what the iterator gives: the lens of an element, or the element where it has none
 */
public final class SetLens<E extends @Nullable Object, G extends @Nullable Object>
    implements Iterable<G> {

  private final Draft draft;
  private final Function<? super Draft, ? extends G> lens;

  /**
   * Makes a lens whose elements have lenses; for generated code only.
   *
   * @param draft the draft of the set
   * @param lens makes the lens of an element
   */
  public SetLens(Draft draft, Function<? super Draft, ? extends G> lens) {
    this.draft = Parts.requireParts(draft);
    this.lens = lens;
  }

  /**
   * Makes a lens whose elements have none; for generated code only.
   *
   * @param <E> the type of the elements
   * @param draft the draft of the set
   * @return the lens
   */
  public static <E extends @Nullable Object> SetLens<E, E> ofValues(Draft draft) {
    return new SetLens<>(draft, Parts::<E>value);
  }

  /**
   * Adds an element, unless an equal one is there.
   *
   * @param element the element; a tracked object is equal to one with an equal recipe
   * @return this lens
   */
  public SetLens<E, G> add(E element) {
    if (!contains(element)) {
      Parts.insert(draft, draft.size(), element);
    }
    return this;
  }

  /**
   * Removes an element, if an equal one is there.
   *
   * @param element the element; a tracked object is equal to one with an equal recipe
   * @return this lens
   */
  public SetLens<E, G> remove(E element) {
    int index = Parts.find(draft, element, 1);
    if (index >= 0) {
      Parts.remove(draft, index, 1);
    }
    return this;
  }

  /**
   * Tells whether an equal element is there.
   *
   * @param element the element; a tracked object is equal to one with an equal recipe
   * @return whether there is one
   */
  public boolean contains(E element) {
    return Parts.find(draft, element, 1) >= 0;
  }

  /**
   * Returns the number of elements.
   *
   * @return the size as it stands now
   */
  public int size() {
    return draft.size();
  }

  /**
   * Goes through the elements that are there now.
   *
   * @return an iterator that removes nothing
   */
  @Override
  public Iterator<G> iterator() {
    return IntStream.range(0, draft.size())
        .<G>mapToObj(index -> lens.apply(draft.part(index)))
        .toList()
        .iterator();
  }
}
