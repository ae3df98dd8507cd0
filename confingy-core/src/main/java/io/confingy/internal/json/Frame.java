package io.confingy.internal.json;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.PathText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object or array that is being read. */
final class Frame {

  private static final int FEW = 16;

  private boolean array;
  private boolean data;
  private boolean hasMarkers;
  private int size;
  private String[] names = new String[FEW];
  private Object[] values = new Object[FEW];
  private @Nullable Set<String> many;

  /** Begins anew. */
  void start(boolean isArray, boolean isData) {
    array = isArray;
    data = isData;
    hasMarkers = false;
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

  /** Tells whether some field name is a marker's. */
  boolean hasMarkers() {
    return hasMarkers;
  }

  int size() {
    return size;
  }

  String name(int index) {
    return names[index];
  }

  /** Returns a node or, behind a marker that announces data, {@link Fields}. */
  Object value(int index) {
    return values[index];
  }

  /** Notes the name of the next value; returns whether it is the first of this name. */
  boolean field(String name) {
    if (isKnown(name)) {
      return false;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
    }
    names[size] = name;
    hasMarkers |= !data && name.startsWith(Markers.PREFIX);
    return true;
  }

  private boolean isKnown(String name) {
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

  void add(Object value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** Tells whether the object that comes next has data for names. */
  boolean announcesData() {
    return !array
        && !data
        && switch (names[size]) {
          case Markers.INIT, Markers.CONFIG, Markers.FIELDS, Markers.ENTRIES, Markers.CLASSES ->
              true;
          default -> false;
        };
  }

  Fields fields() {
    return size == 0 ? Fields.NONE : new Fields(Arrays.copyOf(names, size), nodes());
  }

  ContainerNode list() {
    return new ContainerNode(Shape.LIST, nodes());
  }

  private Node[] nodes() {
    return Arrays.copyOf(values, size, Node[].class);
  }

  /** Appends the step to what is being read here; markers are no steps. */
  void appendStep(StringBuilder path) {
    if (array) {
      path.append(PathText.index(size));
    } else if (size < names.length
        && names[size] != null
        && (data || !names[size].startsWith(Markers.PREFIX))) {
      path.append(PathText.name(names[size]));
    }
  }
}
