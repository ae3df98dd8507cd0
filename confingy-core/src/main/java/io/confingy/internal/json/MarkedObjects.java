package io.confingy.internal.json;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what an object of a document is, once all its fields are there. */
final class MarkedObjects {

  private static final int OBJECT = Bit.CLASS | Bit.MODULE;
  private static final int TRACKED = OBJECT | Bit.INIT;
  private static final int LAZY = OBJECT | Bit.LAZY | Bit.CONFIG;

  /** What an object has besides that says which of several constructors makes it. */
  private static final int MAKER = Bit.NAME | Bit.SIGNATURE;

  private static final int RECORD = OBJECT | Bit.DATACLASS | Bit.FIELDS;
  private static final int ENUM = OBJECT | Bit.ENUM | Bit.NAME;
  private static final int NAMED = OBJECT | Bit.NAME;
  private static final int REFERENCE = Bit.REF;
  private static final int WRAPPER = Bit.VALUE;
  private static final int CALLED = OBJECT | Bit.SIGNATURE | Bit.INTERFACE;
  private static final int FUNCTION = Bit.CALLABLE | Bit.NAME;
  private static final int BOUND = Bit.CALLABLE | Bit.METHOD | Bit.OBJECT;
  private static final int LIST = Bit.LIST | Bit.ITEMS;
  private static final int SET = Bit.SET | Bit.ITEMS;
  private static final int TUPLE = Bit.TUPLE | Bit.ITEMS;
  private static final int MAP = Bit.MAP | Bit.ENTRIES;

  /** What a container may have besides. */
  private static final int CONTAINER_EXTRAS = OBJECT | Bit.ORDER | Bit.TYPE;

  private final Limits limits;
  private final @Nullable Interner interner;
  private final Map<Long, Composite> byId = new HashMap<>();
  private final ClassTable classes = new ClassTable();

  /** The entries of the plain map at hand. */
  private final Fields plain = new Fields();

  /** The markers of the object at hand. */
  private final MarkerValues markers = new MarkerValues();

  MarkedObjects(Limits limits, @Nullable Interner interner) {
    this.limits = limits;
    this.interner = interner;
  }

  /** Tells whether some object has an id, so that it may stand in several places. */
  boolean anyShared() {
    return !byId.isEmpty();
  }

  /** Returns where the values of the markers of an object are put that are read one by one. */
  MarkerValues markers() {
    return markers;
  }

  ClassTable table() {
    return classes;
  }

  /** Returns what the document said of its classes. */
  Map<TypeName, ClassFacts> classes() {
    return classes.facts();
  }

  /**
   * Returns the node an object stands for; {@code outermost} is the object that may carry the
   * version.
   */
  Node close(Frame frame, boolean outermost) {
    if (frame.markers() == 0) {
      frame.moveTo(plain);
      return new ContainerNode(Shape.MAP, keysAndValues(plain), plain.height());
    }
    markers.gather(frame);
    int there = frame.markers();
    int besides = Bit.ID | Bit.CLASS_HASH | (outermost ? Bit.VERSION | Bit.CLASSES : 0);
    Node node = node(there & ~besides, frame, outermost);
    if ((there & Bit.ID) != 0) {
      register(node);
    }
    if (outermost && (there & Bit.CLASSES) != 0) {
      classes.read(markers.fields(Bit.CLASSES));
    }
    return node;
  }

  private Node node(int form, Frame frame, boolean outermost) {
    ObjectNode.Form object = object(form);
    if (object != null) {
      return object(object, maker(form), form & (Bit.INIT | Bit.CONFIG | Bit.FIELDS), frame);
    }
    Scalar scalar = scalar(form);
    if (scalar != null) {
      return scalar;
    }
    if (form == REFERENCE) {
      return reference();
    }
    if ((form & Bit.CALLABLE) != 0) {
      return bound(form, frame);
    }
    if (form == WRAPPER && outermost) {
      return (Node) markers.value(Bit.VALUE);
    }
    return container(form, frame);
  }

  /** Returns the value without parts that an object stands for, or null where it is another one. */
  @Nullable Scalar scalar(int form) {
    if (form == ENUM) {
      return classes.constant(type(), markers.text(Bit.NAME));
    }
    if (form == NAMED) {
      return named();
    }
    return (form & Bit.CALLABLE) == 0 ? null : function(form);
  }

  /**
   * Tells a receiver what begins with the marker that has come last.
   *
   * @param there all markers that have come
   */
  void begin(int there, boolean outermost, Receiver receiver) {
    int form = there & ~(outermost ? Bit.ID | Bit.VERSION : Bit.ID);
    Long id = (there & Bit.ID) == 0 ? null : (Long) markers.id(Bit.ID);
    ObjectNode.Form object = object(form);
    if (object != null) {
      String maker = maker(form);
      TypeName type = type();
      if (maker != null) {
        classes.maker(type, maker);
      }
      receiver.startObject(object, type, maker, id);
    } else {
      Shape.Form container = containerForm(form);
      if (container == null) {
        throw Tokens.uncommon();
      }
      receiver.startContainer(shape(container, form), id);
    }
  }

  private static ObjectNode.@Nullable Form object(int form) {
    if (form == TRACKED || form == (TRACKED | MAKER)) {
      return ObjectNode.Form.TRACKED;
    }
    if (form == LAZY || form == (LAZY | MAKER)) {
      return ObjectNode.Form.LAZY;
    }
    return form == RECORD ? ObjectNode.Form.RECORD : null;
  }

  private static Shape.@Nullable Form containerForm(int form) {
    boolean wholeName = (form & OBJECT) == 0 || (form & OBJECT) == OBJECT;
    return switch (wholeName ? form & ~CONTAINER_EXTRAS : 0) {
      case LIST -> Shape.Form.LIST;
      case SET -> Shape.Form.SET;
      case TUPLE -> Shape.Form.TUPLE;
      case MAP -> Shape.Form.MAP;
      default -> null;
    };
  }

  /** Python's callables have no class, no signature and no interface. */
  private @Nullable Scalar function(int form) {
    if (!markers.text(Bit.CALLABLE).equals(Markers.FUNCTION)) {
      return null;
    }
    if (form == (FUNCTION | CALLED)) {
      return new Scalar.Function(method(Bit.NAME));
    }
    return form == (FUNCTION | Bit.MODULE)
        ? new Scalar.Function(
            MethodName.ofPython(markers.text(Bit.MODULE) + "." + markers.text(Bit.NAME)))
        : null;
  }

  private Node bound(int form, Frame frame) {
    if (markers.text(Bit.CALLABLE).equals(Markers.BOUND)) {
      if (form == (BOUND | CALLED)) {
        return new BoundNode(method(Bit.METHOD), receiver());
      }
      if (form == BOUND) {
        return new BoundNode(MethodName.ofPython(markers.text(Bit.METHOD)), receiver());
      }
    }
    throw MarkerValues.unknownForm(frame);
  }

  private MethodName method(int name) {
    return new MethodName(
        type(), markers.text(name), markers.text(Bit.SIGNATURE), markers.text(Bit.INTERFACE));
  }

  private Node receiver() {
    if (markers.value(Bit.OBJECT) instanceof Node receiver) {
      return receiver;
    }
    throw new IllegalStateException("Only markers that announce data have other values.");
  }

  private Node container(int form, Frame frame) {
    Shape.Form kind = containerForm(form);
    if (kind == null) {
      throw MarkerValues.unknownForm(frame);
    }
    Shape shape = shape(kind, form);
    return kind == Shape.Form.MAP
        ? map(shape)
        : new ContainerNode(shape, parts(markers.list(Bit.ITEMS)));
  }

  private Shape shape(Shape.Form kind, int form) {
    TypeName type = (form & OBJECT) == 0 ? null : type();
    String order = (form & Bit.ORDER) == 0 ? null : markers.text(Bit.ORDER);
    TypeName elementType = null;
    if ((form & Bit.TYPE) != 0) {
      if (!(markers.value(Bit.TYPE) instanceof Scalar.ClassLiteral literal)) {
        throw markers.wrong(Bit.TYPE, "a class");
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
    Object entries = markers.value(Bit.ENTRIES);
    if (entries instanceof Fields fields) {
      return new ContainerNode(shape, keysAndValues(fields));
    }
    List<Node> parts = new ArrayList<>();
    for (Node entry : parts(markers.list(Bit.ENTRIES))) {
      ContainerNode pair = markers.list(entry, Bit.ENTRIES);
      if (pair.size() != 2) {
        throw markers.wrong(Bit.ENTRIES, "arrays of a key and a value");
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

  private Node[] keysAndValues(Fields fields) {
    Node[] parts = new Node[2 * fields.names().length];
    for (int i = 0; i < fields.names().length; i++) {
      String name = fields.names()[i];
      parts[2 * i] = interner == null ? new Scalar.Text(name) : interner.key(name);
      parts[2 * i + 1] = fields.values()[i];
    }
    return parts;
  }

  private @Nullable String maker(int form) {
    return (form & Bit.NAME) == 0 ? null : markers.text(Bit.NAME) + markers.text(Bit.SIGNATURE);
  }

  private Node object(ObjectNode.Form form, @Nullable String maker, int arguments, Frame frame) {
    Fields fields = markers.fields(arguments);
    TypeName type = type();
    if (maker != null) {
      classes.maker(type, maker);
    }
    if ((frame.markers() & Bit.CLASS_HASH) != 0) {
      classes.hash(type, markers.text(Bit.CLASS_HASH));
    }
    return new ObjectNode(form, type, maker, fields.names(), fields.values(), fields.height());
  }

  private Scalar named() {
    if (markers.text(Bit.CLASS).equals(Markers.CLASS_LITERAL)) {
      return new Scalar.ClassLiteral(
          new TypeName(markers.text(Bit.MODULE), markers.text(Bit.NAME)));
    }
    Scalar.Value value = new Scalar.Value(type(), markers.text(Bit.NAME));
    limits.checkValue(value.type(), value.text());
    return value;
  }

  private Node reference() {
    long id = markers.id(Bit.REF);
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
    long id = markers.id(Bit.ID);
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

  /** Refuses a version of the form that is not known. */
  static void requireKnownVersion(Node version) {
    if (!(version instanceof Scalar.Whole whole)) {
      throw MarkerValues.wrong(Bit.VERSION, version, "a whole number");
    }
    if (whole.value() != Document.VERSION) {
      throw new ProblemException(
          Problem.of("The document has a format version that is not known here.")
              .found("version " + whole.value())
              .expected("version " + Document.VERSION)
              .advice("read it with the version of Confingy that wrote it, or a later one"));
    }
  }

  private TypeName type() {
    return classes.type(markers.text(Bit.MODULE), markers.text(Bit.CLASS));
  }
}
