package io.confingy.internal.json;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of the markers of the object at hand, each as what it has to be. */
final class MarkerValues {

  /** By the position of the marker's bit; those of markers that are not there mean nothing. */
  private final @Nullable Object[] found = new @Nullable Object[Integer.SIZE];

  /** Takes the values of an object, in place of those of the last one. */
  void gather(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      int bit = frame.marker(i);
      if (bit == 0 || bit == Bit.UNKNOWN) {
        throw unknownForm(frame);
      }
      Object value = frame.value(i);
      found[Bit.position(bit)] = value;
      if ((bit & Bit.FLAGS) != 0 && !(value instanceof Scalar.Bool flag && flag.value())) {
        throw wrong(bit, "`true`");
      }
    }
  }

  /** Takes the value of one marker. */
  void put(int marker, Scalar value) {
    found[Bit.position(marker)] = value;
  }

  /** Returns the value of a marker that is there. */
  Object value(int marker) {
    Object value = found[Bit.position(marker)];
    if (value == null) {
      throw new IllegalStateException(Bit.spelling(marker) + " was not gathered.");
    }
    return value;
  }

  String text(int marker) {
    if (value(marker) instanceof Scalar.Text text) {
      return text.value();
    }
    throw wrong(marker, "a string");
  }

  long id(int marker) {
    if (value(marker) instanceof Scalar.Whole whole) {
      return whole.value();
    }
    throw wrong(marker, "a whole number");
  }

  Fields fields(int marker) {
    if (value(marker) instanceof Fields fields) {
      return fields;
    }
    throw wrong(marker, "an object");
  }

  ContainerNode list(int marker) {
    return list(value(marker), marker);
  }

  /** Returns a part of the value of a marker as the list it has to be. */
  ContainerNode list(Object part, int marker) {
    if (part instanceof ContainerNode list && list.shape().isPlain(Shape.Form.LIST)) {
      return list;
    }
    throw wrong(marker, "an array");
  }

  ProblemException wrong(int marker, String expected) {
    return wrong(marker, value(marker), expected);
  }

  static ProblemException wrong(int marker, Object value, String expected) {
    return new ProblemException(
        Problem.of("The field `" + Bit.spelling(marker) + "` has a value of the wrong kind.")
            .found(value instanceof Node node ? Describe.node(node) : "an object")
            .expected(expected));
  }

  static ProblemException unknownForm(Frame frame) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.min(frame.size(), 12); i++) {
      names.add(Quote.code(frame.name(i)));
    }
    return new ProblemException(
        Problem.of("The object is none of those a document may have.")
            .found("the fields " + String.join(", ", names))
            .expected(
                "fields that do not begin with `"
                    + Markers.PREFIX
                    + "`, or exactly the markers of one kind of object"));
  }
}
