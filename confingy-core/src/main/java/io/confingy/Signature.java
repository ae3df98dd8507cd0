package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.json.FieldName;
import io.confingy.internal.type.Slot;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a constructor or the components of a record, in order. */
final class Signature {

  private final List<Parameter> parameters;
  private final String[] names;
  private final Slot[] slots;
  private final boolean[] mayHoldContainer;
  private final Map<String, Integer> formerNames = new HashMap<>();
  private volatile @Nullable Map<String, String> untold;
  private volatile FieldName @Nullable [] fieldNames;

  Signature(List<Parameter> parameters) {
    this.parameters = parameters;
    this.names =
        parameters.stream().map(parameter -> parameter.name().intern()).toArray(String[]::new);
    this.slots =
        parameters.stream().map(parameter -> Slot.of(parameter.type())).toArray(Slot[]::new);
    this.mayHoldContainer = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      mayHoldContainer[i] = Copying.mayHoldContainer(slots[i].type());
      for (String former : parameters.get(i).formerNames()) {
        formerNames.put(former, i);
      }
    }
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

  /** Returns the names as the fields of a document have them; nobody changes them. */
  FieldName[] fieldNames() {
    FieldName[] known = fieldNames;
    if (known == null) {
      known = Arrays.stream(names).map(FieldName::new).toArray(FieldName[]::new);
      fieldNames = known;
    }
    return known;
  }

  Slot slot(int index) {
    return slots[index];
  }

  /** Returns the places of the arguments; nobody changes them. */
  Slot[] slots() {
    return slots;
  }

  /** Returns the types of the parameters, as constructors have them. */
  Class<?>[] types() {
    return Arrays.stream(slots)
        .map(
            slot ->
                slot.primitive()
                    ? MethodType.methodType(slot.type()).unwrap().returnType()
                    : slot.type())
        .toArray(Class<?>[]::new);
  }

  /** Tells whether an argument may be a container, or hold one, as far as its type says. */
  boolean mayHoldContainer(int index) {
    return mayHoldContainer[index];
  }

  List<String> names() {
    return Arrays.asList(names);
  }

  /**
   * Returns the types of those parameters, by name, that a JSON value does not tell: {@code long}
   * and {@code float} look like {@code int} and {@code double}, a character like a string, an array
   * like a list.
   */
  Map<String, String> untold() {
    Map<String, String> known = untold;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (int i = 0; i < names.length; i++) {
        if (!isTold(i)) {
          known.put(names[i], slots[i].toString());
        }
      }
      known = Collections.unmodifiableMap(known);
      untold = known;
    }
    return known;
  }

  /** Tells whether JSON values alone say what the type of a parameter is. */
  boolean isTold(int index) {
    return tells(slots[index]);
  }

  private static boolean tells(Slot slot) {
    Class<?> type = slot.type();
    if (type == Integer.class || type == Double.class) {
      return true;
    }
    if (Number.class.isAssignableFrom(type)) {
      return type == Number.class;
    }
    ContainerKind kind = ContainerKind.ofType(type);
    boolean plain = kind == null || kind.shape().isPlain();
    return plain
        && type != Character.class
        && !type.isArray()
        && slot.arguments().stream().allMatch(Signature::tells);
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

  /** Returns the position of the parameter that once had a name, or -1 where none had it. */
  int formerIndexOf(String name) {
    Integer index = formerNames.isEmpty() ? null : formerNames.get(name);
    return index == null || indexOf(name, 0) >= 0 ? -1 : index;
  }

  /** Returns the position of a parameter by its name or a former one, or -1 where there is none. */
  int anyIndexOf(String name) {
    int index = indexOf(name, 0);
    return index >= 0 ? index : formerIndexOf(name);
  }
}
