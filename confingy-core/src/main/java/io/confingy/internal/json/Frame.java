package io.confingy.internal.json;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.PathText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object or array that is being read. */
final class Frame {

  private static final int FEW = 8;

  private boolean array;
  private boolean data;
  private int markers;

  /** Whether a field name has come, and its value has not. */
  private boolean pending;

  private int size;
  private String[] names = new String[FEW];
  private Node[] values = new Node[FEW];

  /** Where a value is no node but {@link Fields}, behind a marker that announces data. */
  private @Nullable Fields[] fieldsOf = new @Nullable Fields[FEW];

  /** The names of the object that was read before; arrays of names are never changed. */
  private String[] lastNames = {};

  /** A bit for the hash of each name; a name whose bit is not there is new. */
  private long hashes;

  private int[] bits = new int[FEW];
  private @Nullable Set<String> many;

  /** Begins anew. */
  void start(boolean isArray, boolean isData) {
    array = isArray;
    data = isData;
    markers = 0;
    pending = false;
    hashes = 0;
    size = 0;
    many = null;
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
    return markers;
  }

  /** Returns the bit of a field name, or 0 where it is no marker's. */
  int marker(int index) {
    return bits[index];
  }

  int size() {
    return size;
  }

  String name(int index) {
    return names[index];
  }

  /** Returns a node or, behind a marker that announces data, {@link Fields}. */
  Object value(int index) {
    boolean announced = (bits[index] & Bit.ANNOUNCE_DATA) != 0 && index < fieldsOf.length;
    Fields fields = announced ? fieldsOf[index] : null;
    return fields == null ? values[index] : fields;
  }

  /** Notes the name of the next value; returns whether it is the first of this name. */
  boolean field(String name) {
    if (isKnown(name)) {
      return false;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      bits = Arrays.copyOf(bits, size * 2);
    }
    names[size] = name;
    int bit = data ? 0 : Bit.of(name);
    bits[size] = bit;
    markers |= bit;
    pending = true;
    return true;
  }

  private boolean isKnown(String name) {
    long bit = 1L << name.hashCode();
    if ((hashes & bit) == 0) {
      hashes |= bit;
      if (many != null) {
        many.add(name);
      }
      return false;
    }
    if (size <= FEW) {
      for (int i = 0; i < size; i++) {
        if (names[i].equals(name)) {
          return true;
        }
      }
      return false;
    }
    if (many == null) {
      many = new HashSet<>(Arrays.asList(names).subList(0, size));
    }
    return !many.add(name);
  }

  void add(Node value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    if (pending && (bits[size] & Bit.ANNOUNCE_DATA) != 0 && size < fieldsOf.length) {
      fieldsOf[size] = null;
    }
    values[size++] = value;
    pending = false;
  }

  /** Takes the data that a marker announced. */
  void add(Fields fields) {
    int index = size;
    add(Scalar.Null.NULL);
    if (index >= fieldsOf.length) {
      fieldsOf = Arrays.copyOf(fieldsOf, values.length);
    }
    fieldsOf[index] = fields;
  }

  /** Tells whether the value that comes next is that of a marker. */
  boolean awaits(int marker) {
    return pending && bits[size] == marker;
  }

  /** Tells whether the object that comes next has data for names. */
  boolean announcesData() {
    return !array && (bits[size] & Bit.ANNOUNCE_DATA) != 0;
  }

  /** Tells whether the value that comes next is that of a marker. */
  boolean expectsMarkerValue() {
    return pending && bits[size] != 0;
  }

  Fields fields() {
    return size == 0 ? Fields.NONE : new Fields(names(), nodes());
  }

  /** Returns the names; objects of one class, at one depth, mostly share them. */
  private String[] names() {
    String[] earlier = lastNames;
    if (earlier.length != size || !Arrays.equals(earlier, 0, size, names, 0, size)) {
      lastNames = Arrays.copyOf(names, size);
    }
    return lastNames;
  }

  ContainerNode list() {
    return new ContainerNode(Shape.LIST, nodes());
  }

  private Node[] nodes() {
    return Arrays.copyOf(values, size);
  }

  /** Appends the step to what is being read here; markers are no steps. */
  void appendStep(StringBuilder path) {
    if (array) {
      path.append(PathText.index(size));
    } else if (pending && bits[size] == 0) {
      path.append(PathText.name(names[size]));
    }
  }
}
