package io.confingy.internal.json;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
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

  /** A place of a configuration, of which its reader remembers what stood there last. */
  class Place {
    /** The markers of the object that stood here last, as {@link Head} puts them together. */
    long markers;
  }

  /** Returns the place where the value stands that comes next. */
  Place place();

  /**
   * Starts a tracked object, a lazy or a record.
   *
   * @param type its class; mostly the same object for the same class
   * @param maker the constructor or method that makes it, where the object says so
   * @param id what later references call it, where there are any
   */
  void startObject(ObjectNode.Form form, TypeName type, @Nullable String maker, @Nullable Long id);

  /** Returns the name of the argument that is likely to come next, or null where none is. */
  @Nullable FieldName likelyArgument();

  /** Says that the argument comes next that was likely. */
  void argument();

  /**
   * Names the argument that comes next.
   *
   * @param name its name, which may have come before
   */
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

  /**
   * Receives a number with a point whose digits are few.
   *
   * @param value the number, as {@link io.confingy.internal.graph.BriefDecimal} has it
   */
  void decimal(long value);

  /** Receives another value without parts. */
  void scalar(Scalar value);

  /** Receives what has ended before, once more. */
  void reference(long id);

  /** Ends the object or container that was started last and has not ended. */
  void end();
}
