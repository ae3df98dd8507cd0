package io.confingy.internal.json;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.limit.Limits;
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

  private static final int RECENT = 32;

  /** How deep a class may be nested in others to be found by its whole name. */
  private static final int DEEPEST_NESTING = 16;

  private static final String CLASS_FACTS =
      "for each class an object with its `hash` and the `types` of its parameters";

  private final Limits limits;
  private final Map<Long, Composite> byId = new HashMap<>();
  private final Map<TypeName, TypeName> types = new HashMap<>();
  private final Map<TypeName, ClassFacts> classes = new LinkedHashMap<>();

  /** The same types come again and again; their names are mostly the same strings, too. */
  private final @Nullable TypeName[] recentTypes = new @Nullable TypeName[RECENT];

  /** The value of each marker of the object at hand, by the position of its bit. */
  private final @Nullable Object[] found = new @Nullable Object[Integer.SIZE];

  MarkedObjects(Limits limits) {
    this.limits = limits;
  }

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
    if (frame.markers() == 0) {
      return plainMap(frame.fields());
    }
    gather(frame);
    int markers = frame.markers();
    int besides = Bit.ID | Bit.CLASS_HASH | (outermost ? Bit.VERSION | Bit.CLASSES : 0);
    Node node = node(markers & ~besides, frame, outermost);
    if ((markers & Bit.ID) != 0) {
      register(node);
    }
    if (outermost && (markers & Bit.CLASSES) != 0) {
      readClasses();
    }
    return node;
  }

  private Node node(int form, Frame frame, boolean outermost) {
    if (form == TRACKED || form == (TRACKED | MAKER)) {
      return object(ObjectNode.Form.TRACKED, maker(form), fields(Bit.INIT));
    }
    if (form == LAZY || form == (LAZY | MAKER)) {
      return object(ObjectNode.Form.LAZY, maker(form), fields(Bit.CONFIG));
    }
    if (form == RECORD) {
      return object(ObjectNode.Form.RECORD, null, fields(Bit.FIELDS));
    }
    if (form == NAMED) {
      return named();
    }
    if (form == ENUM) {
      return new Scalar.EnumConstant(type(), text(Bit.NAME));
    }
    if (form == REFERENCE) {
      return reference();
    }
    if ((form & Bit.CALLABLE) != 0) {
      return callable(form, frame);
    }
    if (form == WRAPPER && outermost) {
      return (Node) value(Bit.VALUE);
    }
    return container(form, frame);
  }

  /** Python's callables have no class, no signature and no interface. */
  private Node callable(int form, Frame frame) {
    String kind = text(Bit.CALLABLE);
    if (kind.equals(Markers.FUNCTION) && form == (FUNCTION | CALLED)) {
      return new Scalar.Function(method(Bit.NAME));
    }
    if (kind.equals(Markers.BOUND) && form == (BOUND | CALLED)) {
      return new BoundNode(method(Bit.METHOD), receiver());
    }
    if (kind.equals(Markers.FUNCTION) && form == (FUNCTION | Bit.MODULE)) {
      return new Scalar.Function(MethodName.ofPython(text(Bit.MODULE) + "." + text(Bit.NAME)));
    }
    if (kind.equals(Markers.BOUND) && form == BOUND) {
      return new BoundNode(MethodName.ofPython(text(Bit.METHOD)), receiver());
    }
    throw unknownForm(frame);
  }

  private MethodName method(int name) {
    return new MethodName(type(), text(name), text(Bit.SIGNATURE), text(Bit.INTERFACE));
  }

  private Node receiver() {
    if (value(Bit.OBJECT) instanceof Node receiver) {
      return receiver;
    }
    throw new IllegalStateException("Only markers that announce data have other values.");
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
      return new ContainerNode(shape(kind, form), parts(list(value(Bit.ITEMS), Bit.ITEMS)));
    }
    throw unknownForm(frame);
  }

  private Shape shape(Shape.Form kind, int form) {
    TypeName type = (form & OBJECT) == 0 ? null : type();
    String order = (form & Bit.ORDER) == 0 ? null : text(Bit.ORDER);
    TypeName elementType = null;
    if ((form & Bit.TYPE) != 0) {
      if (!(value(Bit.TYPE) instanceof Scalar.ClassLiteral literal)) {
        throw wrong(Bit.TYPE, "a class");
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
    Object entries = value(Bit.ENTRIES);
    if (entries instanceof Fields fields) {
      return new ContainerNode(shape, keysAndValues(fields));
    }
    List<Node> parts = new ArrayList<>();
    for (Node entry : parts(list(entries, Bit.ENTRIES))) {
      ContainerNode pair = list(entry, Bit.ENTRIES);
      if (pair.size() != 2) {
        throw wrong(Bit.ENTRIES, "arrays of a key and a value");
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

  private @Nullable String maker(int form) {
    return (form & Bit.NAME) == 0 ? null : text(Bit.NAME) + text(Bit.SIGNATURE);
  }

  private Node object(ObjectNode.Form form, @Nullable String maker, Fields fields) {
    TypeName type = type();
    if (maker != null) {
      TypeName key = ClassFacts.key(type, maker);
      types.putIfAbsent(key, key);
    }
    if (found[Bit.position(Bit.CLASS_HASH)] != null) {
      classes.put(type, new ClassFacts(type, text(Bit.CLASS_HASH), Map.of()));
    }
    return new ObjectNode(form, type, maker, fields.names(), fields.values());
  }

  private Node named() {
    if (text(Bit.CLASS).equals(Markers.CLASS_LITERAL)) {
      return new Scalar.ClassLiteral(new TypeName(text(Bit.MODULE), text(Bit.NAME)));
    }
    Scalar.Value value = new Scalar.Value(type(), text(Bit.NAME));
    limits.checkValue(value.type(), value.text());
    return value;
  }

  private Node reference() {
    long id = id(Bit.REF);
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
    long id = id(Bit.ID);
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

  private long id(int marker) {
    if (value(marker) instanceof Scalar.Whole whole) {
      return whole.value();
    }
    throw wrong(marker, "a whole number");
  }

  /** Refuses a version of the form that is not known. */
  static void requireKnownVersion(Node version) {
    if (!(version instanceof Scalar.Whole whole)) {
      throw wrong(Bit.VERSION, version, "a whole number");
    }
    if (whole.value() != Document.VERSION) {
      throw new ProblemException(
          Problem.of("The document has a format version that is not known here.")
              .found("version " + whole.value())
              .expected("version " + Document.VERSION)
              .advice("read it with the version of Confingy that wrote it, or a later one"));
    }
  }

  /**
   * Reads what is said of the classes, once all of them, that of the outermost object too, are
   * known.
   */
  private void readClasses() {
    Fields facts = fields(Bit.CLASSES);
    for (int i = 0; i < facts.names().length; i++) {
      readFacts(typeSpelled(facts.names()[i]), facts.values()[i]);
    }
  }

  /**
   * Returns the class in this document whose whole name this is; the package may end at any of the
   * last dots.
   */
  private @Nullable TypeName typeSpelled(String spelling) {
    int maker = spelling.indexOf("::");
    int dot = spelling.lastIndexOf('.', maker < 0 ? spelling.length() : maker);
    for (int i = 0; i < DEEPEST_NESTING && dot > 0; i++) {
      TypeName known =
          types.get(new TypeName(spelling.substring(0, dot), spelling.substring(dot + 1)));
      if (known != null) {
        return known;
      }
      dot = spelling.lastIndexOf('.', dot - 1);
    }
    return types.get(new TypeName("", spelling));
  }

  private void readFacts(@Nullable TypeName type, Node facts) {
    if (!(facts instanceof ContainerNode map) || !map.shape().isPlain(Shape.Form.MAP)) {
      throw wrong(Bit.CLASSES, CLASS_FACTS);
    }
    String hash = null;
    Map<String, String> types = Map.of();
    for (int i = 0; i < map.size(); i += 2) {
      Node value = map.part(i + 1);
      if (isKey(map.part(i), Markers.HASH) && value instanceof Scalar.Text text) {
        hash = text.value();
      } else if (isKey(map.part(i), Markers.TYPES)
          && value instanceof ContainerNode each
          && each.shape().isPlain(Shape.Form.MAP)) {
        types = strings(each);
      } else {
        throw wrong(Bit.CLASSES, CLASS_FACTS);
      }
    }
    if (type != null) {
      classes.put(type, new ClassFacts(type, hash, types));
    }
  }

  private static boolean isKey(Node node, String key) {
    return node instanceof Scalar.Text text && text.value().equals(key);
  }

  private Map<String, String> strings(ContainerNode map) {
    Map<String, String> strings = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i += 2) {
      if (!(map.part(i) instanceof Scalar.Text key)
          || !(map.part(i + 1) instanceof Scalar.Text value)) {
        throw wrong(Bit.CLASSES, CLASS_FACTS);
      }
      strings.put(key.value(), value.value());
    }
    return strings;
  }

  private void gather(Frame frame) {
    found[Bit.position(Bit.CLASS_HASH)] = null;
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
    String module = text(Bit.MODULE);
    String simple = text(Bit.CLASS);
    int slot = simple.hashCode() & (RECENT - 1);
    TypeName recent = recentTypes[slot];
    if (recent != null && recent.name().equals(simple) && recent.module().equals(module)) {
      return recent;
    }
    TypeName name = new TypeName(module, simple);
    TypeName known = types.putIfAbsent(name, name);
    recentTypes[slot] = known == null ? name : known;
    return recentTypes[slot];
  }

  private String text(int marker) {
    if (value(marker) instanceof Scalar.Text text) {
      return text.value();
    }
    throw wrong(marker, "a string");
  }

  private Fields fields(int marker) {
    if (value(marker) instanceof Fields fields) {
      return fields;
    }
    throw wrong(marker, "an object");
  }

  private ContainerNode list(@Nullable Object value, int marker) {
    if (value instanceof ContainerNode list && list.shape().isPlain(Shape.Form.LIST)) {
      return list;
    }
    throw wrong(marker, "an array");
  }

  private Object value(int marker) {
    Object value = found[Bit.position(marker)];
    if (value == null) {
      throw new IllegalStateException(Bit.spelling(marker) + " was not gathered.");
    }
    return value;
  }

  private ProblemException wrong(int marker, String expected) {
    return wrong(marker, value(marker), expected);
  }

  private static ProblemException wrong(int marker, Object value, String expected) {
    return new ProblemException(
        Problem.of("The field `" + Bit.spelling(marker) + "` has a value of the wrong kind.")
            .found(value instanceof Node node ? Describe.node(node) : "an object")
            .expected(expected));
  }
}
