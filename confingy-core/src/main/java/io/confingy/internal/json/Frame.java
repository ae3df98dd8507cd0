package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.PathText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object or array that is being read. */
final class Frame {

  private static final int FEW = 8;

  /** Most objects and arrays hold no data that a marker announces. */
  private static final Fields[] NO_FIELDS = {};

  private final FieldNames.Room room;
  private boolean array;
  private boolean data;

  /** The names so far; those up to the last common one where the object is uncommon. */
  private FieldNames names;

  private @Nullable UncommonNames uncommon;

  /** Whether a field name has come, and its value has not. */
  private boolean pending;

  /** The bit of the name that has come, or 0. */
  private int bit;

  private int size;
  private @Nullable Node[] values = new @Nullable Node[FEW];

  /** What stands in place of a value, where that is null: data that a marker announced. */
  private @Nullable Fields[] fieldsOf = NO_FIELDS;

  /** The height of the highest value so far. */
  private int highest;

  Frame(FieldNames.Room room) {
    this.room = room;
    this.names = room.start(false);
  }

  /** Begins anew, inside another one or, where that is null, with the whole document. */
  void start(boolean isArray, @Nullable Frame outer) {
    array = isArray;
    data = !isArray && outer != null && outer.announcesData();
    names = outer == null || outer.uncommon != null ? room.start(data) : inside(outer);
    uncommon = null;
    pending = false;
    bit = 0;
    size = 0;
    highest = 0;
  }

  private FieldNames inside(Frame outer) {
    FieldNames inside = outer.names.inside();
    return array && inside.isData() ? room.start(false) : inside;
  }

  boolean isArray() {
    return array;
  }

  /** Tells whether the field names are data, whatever they begin with. */
  boolean isData() {
    return data;
  }

  /**
   * Returns the bits of all markers among the field names, {@link Bit#UNKNOWN} among them; 0 for
   * plain data.
   */
  int markers() {
    return uncommon == null ? names.markers() : uncommon.markers();
  }

  /** Returns the bit of a field name, or 0 where it is no marker's. */
  int marker(int index) {
    return uncommon == null ? names.bits()[index] : uncommon.bit(index);
  }

  int size() {
    return size;
  }

  String name(int index) {
    return uncommon == null ? names.names()[index] : uncommon.name(index);
  }

  /** Returns a node or, behind a marker that announces data, {@link Fields}. */
  Object value(int index) {
    Node node = values[index];
    if (node != null) {
      return node;
    }
    Fields fields = fieldsOf[index];
    if (fields == null) {
      throw new IllegalStateException("The field " + index + " has no value.");
    }
    return fields;
  }

  /** Returns the field name that is likely to come next, or null where none is. */
  @Nullable SerializedString likelyField() {
    FieldNames likely = array || pending || uncommon != null ? null : names.likely();
    return likely == null ? null : likely.spelling();
  }

  /** Notes that the name that was likely has come. */
  void likelyFieldCame() {
    FieldNames likely = names.likely();
    if (likely == null) {
      throw new IllegalStateException("No field was likely.");
    }
    come(likely);
  }

  /** Notes the name of the next value; returns whether it is the first of this name. */
  boolean field(String name) {
    if (uncommon == null) {
      FieldNames longer = names.and(name);
      if (longer != null) {
        come(longer);
        return true;
      }
      uncommon = new UncommonNames(names);
    }
    bit = data ? 0 : Bit.of(name);
    pending = uncommon.add(name, bit);
    return pending;
  }

  private void come(FieldNames longer) {
    names = longer;
    bit = longer.bit();
    pending = true;
  }

  void add(Node value) {
    makeRoom();
    values[size++] = value;
    bit = 0;
    pending = false;
  }

  private void makeRoom() {
    if (size >= values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
  }

  /** Notes the height of a value. */
  void raise(int height) {
    highest = Math.max(highest, height);
  }

  /** Returns the height of what has these values for its parts. */
  int height() {
    return highest + 1;
  }

  /** Takes the data that a marker announced from the object that held it. */
  void addData(Frame object) {
    makeRoom();
    if (size >= fieldsOf.length) {
      fieldsOf = Arrays.copyOf(fieldsOf, values.length);
    }
    Fields fields = fieldsOf[size];
    if (fields == null) {
      fields = new Fields();
      fieldsOf[size] = fields;
    }
    object.moveTo(fields);
    values[size++] = null;
    bit = 0;
    pending = false;
  }

  /** Tells whether the value that comes next is that of a marker. */
  boolean awaits(int marker) {
    return bit == marker;
  }

  /** Tells whether the value that comes next is that of one of some markers. */
  boolean awaitsAny(int markers) {
    return (bit & markers) != 0;
  }

  private boolean announcesData() {
    return awaitsAny(Bit.ANNOUNCE_DATA);
  }

  /** Tells whether the value that comes next is that of a marker. */
  boolean expectsMarkerValue() {
    return bit != 0;
  }

  /** Moves the fields to where they stay until the object around this one ends. */
  void moveTo(Fields fields) {
    fields.set(uncommon == null ? names.names() : uncommon.names(), nodes(), height());
  }

  ContainerNode list() {
    return new ContainerNode(Shape.LIST, nodes(), height());
  }

  private Node[] nodes() {
    Node[] nodes = new Node[size];
    System.arraycopy(values, 0, nodes, 0, size);
    return nodes;
  }

  /** Appends the step to what is being read here; markers are no steps. */
  void appendStep(StringBuilder path) {
    if (array) {
      path.append(PathText.index(size));
    } else if (pending && bit == 0) {
      path.append(PathText.name(uncommon == null ? names.name() : uncommon.name(size)));
    }
  }
}
