package io.confingy;

import io.confingy.internal.type.Slot;
import java.util.Arrays;
import java.util.List;

/** The parameters of a constructor or the components of a record, in order. */
final class Signature {

  private final List<Parameter> parameters;
  private final String[] names;
  private final Slot[] slots;

  Signature(List<Parameter> parameters) {
    this.parameters = parameters;
    this.names =
        parameters.stream().map(parameter -> parameter.name().intern()).toArray(String[]::new);
    this.slots =
        parameters.stream().map(parameter -> Slot.of(parameter.type())).toArray(Slot[]::new);
  }

  int size() {
    return names.length;
  }

  Parameter parameter(int index) {
    return parameters.get(index);
  }

  String name(int index) {
    return names[index];
  }

  Slot slot(int index) {
    return slots[index];
  }

  List<String> names() {
    return Arrays.asList(names);
  }

  /**
   * Returns the position of a parameter, or -1 where there is none of this name.
   *
   * @param likely where it stands if the document has kept the order
   */
  int indexOf(String name, int likely) {
    if (likely < names.length && names[likely].equals(name)) {
      return likely;
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
