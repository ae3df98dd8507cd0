package io.confingy.internal.json;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what an object of a document is, once all its fields are there. */
final class MarkedObjects {

  private static final int OBJECT = bit(Markers.CLASS) | bit(Markers.MODULE);
  private static final int TRACKED = OBJECT | bit(Markers.INIT);
  private static final int LAZY = OBJECT | bit(Markers.LAZY) | bit(Markers.CONFIG);
  private static final int RECORD = OBJECT | bit(Markers.DATACLASS) | bit(Markers.FIELDS);
  private static final int ENUM = OBJECT | bit(Markers.ENUM) | bit(Markers.NAME);
  private static final int NAMED = OBJECT | bit(Markers.NAME);
  private static final int REFERENCE = bit(Markers.REF);
  private static final int WRAPPER = bit(Markers.VALUE);
  private static final int LIST = bit(Markers.LIST) | bit(Markers.ITEMS);
  private static final int SET = bit(Markers.SET) | bit(Markers.ITEMS);
  private static final int TUPLE = bit(Markers.TUPLE) | bit(Markers.ITEMS);
  private static final int MAP = bit(Markers.MAP) | bit(Markers.ENTRIES);

  /** What a container may have besides. */
  private static final int CONTAINER_EXTRAS = OBJECT | bit(Markers.ORDER) | bit(Markers.TYPE);

  private final Map<Long, Composite> byId = new HashMap<>();
  private final Map<TypeName, TypeName> types = new HashMap<>();
  private final Map<TypeName, ClassFacts> classes = new LinkedHashMap<>();

  /** The value of each marker of the object at hand, by the position of its bit. */
  private final @Nullable Object[] found = new @Nullable Object[Integer.SIZE];

  /** Tells whether some object has an id, so that it may stand in several places. */
  boolean anyShared() {
    return !byId.isEmpty();
  }

  /** Returns what the document said of its classes. */
  Map<TypeName, ClassFacts> classes() {
    return classes;
  }

  /**
   * Returns the node an object stands for; {@code outermost} is the object that may carry the
   * version.
   */
  Node close(Frame frame, boolean outermost) {
    if (!frame.hasMarkers()) {
      return plainMap(frame.fields());
    }
    int markers = gather(frame);
    if (outermost) {
      readHeader(markers);
      markers &= ~(bit(Markers.VERSION) | bit(Markers.CLASSES));
    }
    int form = markers & ~(bit(Markers.ID) | bit(Markers.CLASS_HASH));
    Node node = node(form, frame, outermost);
    if ((markers & bit(Markers.ID)) != 0) {
      register(node);
    }
    return node;
  }

  private Node node(int form, Frame frame, boolean outermost) {
    if (form == TRACKED) {
      return object(ObjectNode.Form.TRACKED, fields(Markers.INIT));
    }
    if (form == LAZY) {
      return object(ObjectNode.Form.LAZY, fields(Markers.CONFIG));
    }
    if (form == RECORD) {
      return object(ObjectNode.Form.RECORD, fields(Markers.FIELDS));
    }
    if (form == NAMED) {
      return named();
    }
    if (form == ENUM) {
      return new Scalar.EnumConstant(type(), text(Markers.NAME));
    }
    if (form == REFERENCE) {
      return reference();
    }
    if (form == WRAPPER && outermost) {
      return (Node) value(Markers.VALUE);
    }
    return container(form, frame);
  }

  private Node container(int form, Frame frame) {
    int bare = form & ~CONTAINER_EXTRAS;
    boolean wholeName = (form & OBJECT) == 0 || (form & OBJECT) == OBJECT;
    if (wholeName && bare == MAP) {
      return map(shape(Shape.Form.MAP, form));
    }
    if (wholeName && (bare == LIST || bare == SET || bare == TUPLE)) {
      Shape.Form kind =
          bare == LIST ? Shape.Form.LIST : bare == SET ? Shape.Form.SET : Shape.Form.TUPLE;
      return new ContainerNode(shape(kind, form), parts(list(value(Markers.ITEMS), Markers.ITEMS)));
    }
    throw unknownForm(frame);
  }

  private Shape shape(Shape.Form kind, int form) {
    TypeName type = (form & OBJECT) == 0 ? null : type();
    String order = (form & bit(Markers.ORDER)) == 0 ? null : text(Markers.ORDER);
    TypeName elementType = null;
    if ((form & bit(Markers.TYPE)) != 0) {
      if (!(value(Markers.TYPE) instanceof Scalar.ClassLiteral literal)) {
        throw wrong(Markers.TYPE, "a class");
      }
      elementType = literal.type();
    }
    if (type == null && order == null && elementType == null) {
      return switch (kind) {
        case LIST -> Shape.LIST;
        case SET -> Shape.SET;
        case MAP -> Shape.MAP;
        case TUPLE -> Shape.TUPLE;
      };
    }
    return new Shape(kind, type, order, elementType);
  }

  private Node map(Shape shape) {
    Object entries = value(Markers.ENTRIES);
    if (entries instanceof Fields fields) {
      return new ContainerNode(shape, keysAndValues(fields));
    }
    List<Node> parts = new ArrayList<>();
    for (Node entry : parts(list(entries, Markers.ENTRIES))) {
      ContainerNode pair = list(entry, Markers.ENTRIES);
      if (pair.size() != 2) {
        throw wrong(Markers.ENTRIES, "arrays of a key and a value");
      }
      parts.add(pair.part(0));
      parts.add(pair.part(1));
    }
    return ContainerNode.of(shape, parts);
  }

  private static Node[] parts(ContainerNode list) {
    Node[] parts = new Node[list.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = list.part(i);
    }
    return parts;
  }

  private static Node plainMap(Fields fields) {
    return new ContainerNode(Shape.MAP, keysAndValues(fields));
  }

  private static Node[] keysAndValues(Fields fields) {
    Node[] parts = new Node[2 * fields.names().length];
    for (int i = 0; i < fields.names().length; i++) {
      parts[2 * i] = new Scalar.Text(fields.names()[i]);
      parts[2 * i + 1] = fields.values()[i];
    }
    return parts;
  }

  private Node object(ObjectNode.Form form, Fields fields) {
    TypeName type = type();
    if (found[position(Markers.CLASS_HASH)] != null) {
      classes.put(type, new ClassFacts(type, text(Markers.CLASS_HASH)));
    }
    return new ObjectNode(form, type, fields.names(), fields.values());
  }

  private Node named() {
    return text(Markers.CLASS).equals(Markers.CLASS_LITERAL)
        ? new Scalar.ClassLiteral(new TypeName(text(Markers.MODULE), text(Markers.NAME)))
        : new Scalar.Value(type(), text(Markers.NAME));
  }

  private Node reference() {
    long id = id(Markers.REF);
    Composite target = byId.get(id);
    if (target == null) {
      throw new ProblemException(
          Problem.of("The reference leads nowhere.")
              .found("`" + Markers.REF + "` " + id)
              .expected("the `" + Markers.ID + "` of an object that ends before the reference"));
    }
    return target;
  }

  private void register(Node node) {
    long id = id(Markers.ID);
    if (!(node instanceof Composite composite)) {
      throw new ProblemException(
          Problem.of("Only objects and containers can be referred to.")
              .found("`" + Markers.ID + "` on a plain value"));
    }
    if (byId.putIfAbsent(id, composite) != null) {
      throw new ProblemException(
          Problem.of("Two objects have the same id.")
              .found("`" + Markers.ID + "` " + id + " a second time"));
    }
  }

  private long id(String marker) {
    if (value(marker) instanceof Scalar.Whole whole) {
      return whole.value();
    }
    throw wrong(marker, "a whole number");
  }

  private void readHeader(int markers) {
    if ((markers & bit(Markers.VERSION)) != 0) {
      Object version = value(Markers.VERSION);
      if (!(version instanceof Scalar.Whole whole)) {
        throw wrong(Markers.VERSION, "a whole number");
      }
      if (whole.value() != Document.VERSION) {
        throw new ProblemException(
            Problem.of("The document has a format version that is not known here.")
                .found("version " + whole.value())
                .expected("version " + Document.VERSION)
                .advice("read it with the version of Confingy that wrote it, or a later one"));
      }
    }
    if ((markers & bit(Markers.CLASSES)) != 0) {
      Map<String, TypeName> byName = new HashMap<>();
      types.keySet().forEach(type -> byName.put(type.toString(), type));
      Fields facts = fields(Markers.CLASSES);
      for (int i = 0; i < facts.names().length; i++) {
        readFacts(byName.get(facts.names()[i]), facts.values()[i]);
      }
    }
  }

  private void readFacts(@Nullable TypeName type, Node facts) {
    if (!(facts instanceof ContainerNode map)
        || !map.shape().equals(Shape.MAP)
        || map.size() != 2
        || !(map.part(0) instanceof Scalar.Text key)
        || !key.value().equals(Markers.HASH)
        || !(map.part(1) instanceof Scalar.Text hash)) {
      throw wrong(Markers.CLASSES, "an object with the `hash` of each class");
    }
    if (type != null) {
      classes.put(type, new ClassFacts(type, hash.value()));
    }
  }

  private int gather(Frame frame) {
    int markers = 0;
    for (int i = 0; i < frame.size(); i++) {
      int bit = bit(frame.name(i));
      if (bit == 0) {
        throw unknownForm(frame);
      }
      Object value = frame.value(i);
      found[position(frame.name(i))] = value;
      if ((bit & FLAGS) != 0 && !(value instanceof Scalar.Bool flag && flag.value())) {
        throw wrong(frame.name(i), "`true`");
      }
      markers |= bit;
    }
    if ((markers & bit(Markers.CLASS_HASH)) == 0) {
      found[position(Markers.CLASS_HASH)] = null;
    }
    return markers;
  }

  private static ProblemException unknownForm(Frame frame) {
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

  private TypeName type() {
    TypeName name = new TypeName(text(Markers.MODULE), text(Markers.CLASS));
    TypeName known = types.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  private String text(String marker) {
    if (value(marker) instanceof Scalar.Text text) {
      return text.value();
    }
    throw wrong(marker, "a string");
  }

  private Fields fields(String marker) {
    if (value(marker) instanceof Fields fields) {
      return fields;
    }
    throw wrong(marker, "an object");
  }

  private ContainerNode list(@Nullable Object value, String marker) {
    if (value instanceof ContainerNode list && list.shape().equals(Shape.LIST)) {
      return list;
    }
    throw wrong(marker, "an array");
  }

  private Object value(String marker) {
    Object value = found[position(marker)];
    if (value == null) {
      throw new IllegalStateException(marker + " was not gathered.");
    }
    return value;
  }

  private ProblemException wrong(String marker, String expected) {
    return new ProblemException(
        Problem.of("The field `" + marker + "` has a value of the wrong kind.")
            .found(value(marker) instanceof Node node ? Describe.node(node) : "an object")
            .expected(expected));
  }

  private static final int FLAGS =
      bit(Markers.LAZY)
          | bit(Markers.DATACLASS)
          | bit(Markers.ENUM)
          | bit(Markers.LIST)
          | bit(Markers.SET)
          | bit(Markers.MAP)
          | bit(Markers.TUPLE);

  private static int position(String marker) {
    return Integer.numberOfTrailingZeros(bit(marker));
  }

  /** Returns the bit of a marker, or 0 for any other field. */
  private static int bit(String name) {
    return switch (name) {
      case Markers.VERSION -> 1;
      case Markers.CLASSES -> 1 << 1;
      case Markers.VALUE -> 1 << 2;
      case Markers.CLASS -> 1 << 3;
      case Markers.MODULE -> 1 << 4;
      case Markers.CLASS_HASH -> 1 << 5;
      case Markers.INIT -> 1 << 6;
      case Markers.LAZY -> 1 << 7;
      case Markers.CONFIG -> 1 << 8;
      case Markers.DATACLASS -> 1 << 9;
      case Markers.FIELDS -> 1 << 10;
      case Markers.ENUM -> 1 << 11;
      case Markers.NAME -> 1 << 12;
      case Markers.LIST -> 1 << 13;
      case Markers.SET -> 1 << 14;
      case Markers.MAP -> 1 << 15;
      case Markers.TUPLE -> 1 << 16;
      case Markers.ITEMS -> 1 << 17;
      case Markers.ENTRIES -> 1 << 18;
      case Markers.ORDER -> 1 << 19;
      case Markers.TYPE -> 1 << 20;
      case Markers.ID -> 1 << 21;
      case Markers.REF -> 1 << 22;
      default -> 0;
    };
  }
}
