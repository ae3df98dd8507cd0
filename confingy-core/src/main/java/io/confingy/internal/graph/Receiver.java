package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Receives a configuration as events while its document is read, in the order of the document.
 *
 * <p>One value is one event, or a start, its parts and an end. Before each part of an object comes
 * {@link #argument}; the parts of a map are its keys and values in turn.
 *
 * <p>All methods may throw a {@link io.confingy.internal.problem.ProblemException}, which ends the
 * reading.
 */
public interface Receiver {

  /**
   * Starts a tracked object, a lazy or a record.
   *
   * @param type its class; mostly the same object for the same class
   * @param maker the constructor or method that makes it, where the object says so
   * @param id what later references call it, where there are any
   */
  void startObject(ObjectNode.Form form, TypeName type, @Nullable String maker, @Nullable Long id);

  /** Names the argument that comes next. */
  void argument(String name);

  /**
   * Starts a container.
   *
   * @param id what later references call it, where there are any
   */
  void startContainer(Shape shape, @Nullable Long id);

  /** Receives a string. */
  void text(String value);

  /** Receives a whole number. */
  void whole(long value);

  /** Receives another value without parts. */
  void scalar(Scalar value);

  /** Receives what has ended before, once more. */
  void reference(long id);

  /** Ends the object or container that was started last and has not ended. */
  void end();
}
