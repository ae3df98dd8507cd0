package io.confingy;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a list, another collection with an order, or an array, in a configuration that is
 * being changed.
 *
 * @param <E> the type of the elements
 * @param <G> what {@link #get} gives: the lens of an element, or the element where it has none
 */
public final class ListLens<E extends @Nullable Object, G extends @Nullable Object>
    implements Iterable<G> {

  private final Draft draft;
  private final Function<? super Draft, ? extends G> lens;

  /**
   * Makes a lens whose elements have lenses; for generated code only.
   *
   * @param draft the draft of the list
   * @param lens makes the lens of an element
   */
  public ListLens(Draft draft, Function<? super Draft, ? extends G> lens) {
    this.draft = Parts.requireParts(draft);
    this.lens = lens;
  }

  /**
   * Makes a lens whose elements have none; for generated code only.
   *
   * @param <E> the type of the elements
   * @param draft the draft of the list
   * @return the lens
   */
  public static <E extends @Nullable Object> ListLens<E, E> ofValues(Draft draft) {
    return new ListLens<>(draft, Parts::<E>value);
  }

  /**
   * Returns an element.
   *
   * @param index its position, from 0
   * @return the lens of the element, or the element where it has none
   * @throws IndexOutOfBoundsException if there is no such element; the message has the path
   */
  public G get(int index) {
    return lens.apply(draft.part(Parts.check(draft, index, draft.size())));
  }

  /**
   * Puts an element in the place of another.
   *
   * @param index the position, from 0
   * @param element the new element
   * @return this lens
   * @throws IndexOutOfBoundsException if there is no such element; the message has the path
   */
  public ListLens<E, G> set(int index, E element) {
    draft.set(Parts.check(draft, index, draft.size()), element);
    return this;
  }

  /**
   * Adds an element at the end.
   *
   * @param element the element
   * @return this lens
   */
  public ListLens<E, G> add(E element) {
    Parts.insert(draft, draft.size(), element);
    return this;
  }

  /**
   * Inserts an element before another.
   *
   * @param index where it stands then, from 0 to the size
   * @param element the element
   * @return this lens
   * @throws IndexOutOfBoundsException if there is no such place; the message has the path
   */
  public ListLens<E, G> insert(int index, E element) {
    Parts.insert(draft, Parts.check(draft, index, draft.size() + 1), element);
    return this;
  }

  /**
   * Removes an element.
   *
   * @param index its position, from 0
   * @return this lens
   * @throws IndexOutOfBoundsException if there is no such element; the message has the path
   */
  public ListLens<E, G> remove(int index) {
    Parts.remove(draft, Parts.check(draft, index, draft.size()), 1);
    return this;
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
    return IntStream.range(0, draft.size()).<G>mapToObj(this::get).toList().iterator();
  }
}
