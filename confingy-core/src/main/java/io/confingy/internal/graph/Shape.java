package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of container a {@link ContainerNode} is.
 *
 * @param form what its parts are
 * @param type the class where it is not the plain one of its form
 * @param order the name of the comparator that sorts it, where it is sorted otherwise than
 *     naturally
 * @param elementType the enum whose constants the elements or keys are, where the container has to
 *     know
 */
public record Shape(
    Form form, @Nullable TypeName type, @Nullable String order, @Nullable TypeName elementType) {

  /** What the names of all markers begin with, so that no plain key of a map does. */
  public static final String RESERVED = "_confingy_";

  /** An unmodifiable list. */
  public static final Shape LIST = plain(Form.LIST);

  /** An unmodifiable set. */
  public static final Shape SET = plain(Form.SET);

  /** An unmodifiable map. */
  public static final Shape MAP = plain(Form.MAP);

  /** A Python tuple, found only in documents of Python's confingy. */
  public static final Shape TUPLE = plain(Form.TUPLE);

  /** What the parts of a container are. */
  public enum Form {
    /** Elements in an order. */
    LIST,
    /** Elements, each once. */
    SET,
    /** Keys and values. */
    MAP,
    /** The elements of a Python tuple. */
    TUPLE
  }

  private static Shape plain(Form form) {
    return new Shape(form, null, null, null);
  }

  // Spelled out: what Java makes of a record at the first call takes longer than a whole
  // comparison.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Shape shape
            && form == shape.form
            && Objects.equals(type, shape.type)
            && Objects.equals(order, shape.order)
            && Objects.equals(elementType, shape.elementType));
  }

  @Override
  public int hashCode() {
    int hash = form.hashCode();
    hash = 31 * hash + Objects.hashCode(type);
    hash = 31 * hash + Objects.hashCode(order);
    return 31 * hash + Objects.hashCode(elementType);
  }

  /** Tells whether this is the plain container of its form. */
  public boolean isPlain() {
    return type == null && order == null && elementType == null;
  }

  /** Tells whether this is the plain container of a form. */
  public boolean isPlain(Form wanted) {
    return form == wanted && isPlain();
  }
}
