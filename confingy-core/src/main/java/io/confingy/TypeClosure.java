package io.confingy;

import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the classes that declared types name: themselves, and through records, sealed types and
 * companions.
 */
final class TypeClosure {

  private final Set<Class<?>> types = new HashSet<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  void add(Class<?> type) {
    add(Slot.of(type));
  }

  void add(Companion companion) {
    addNames(companion.signature());
    drain();
  }

  void add(Slot slot) {
    addNames(slot);
    drain();
  }

  private void addNames(Signature signature) {
    for (int i = 0; i < signature.size(); i++) {
      addNames(signature.slot(i));
    }
  }

  private void addNames(Slot slot) {
    if (types.add(slot.type())) {
      open.push(slot.type());
    }
    slot.arguments().forEach(this::addNames);
  }

  private void drain() {
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (type.isSealed()) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
          addNames(Slot.of(permitted));
        }
      }
      if (type.isRecord()) {
        // What a record names can be seen even where its package is closed.
        for (RecordComponent component : type.getRecordComponents()) {
          addNames(Slot.of(component.getGenericType()));
        }
      } else if (!type.isInterface()) {
        Companion companion = Companions.find(type);
        if (companion != null) {
          addNames(companion.signature());
        }
      }
    }
  }

  Map<TypeName, Class<?>> byName() {
    Map<TypeName, Class<?>> byName = new HashMap<>();
    types.forEach(type -> byName.put(TypeName.of(type), type));
    return byName;
  }
}
