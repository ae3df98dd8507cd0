package io.confingy;

import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the classes that declared types name: themselves, and through records, sealed types and
 * companions.
 */
final class TypeClosure {

  /** The places that the declaration of a class names; to find them out takes long. */
  private static final ClassValue<List<Slot>> DECLARED =
      new ClassValue<>() {
        @Override
        protected List<Slot> computeValue(Class<?> type) {
          return declared(type);
        }
      };

  private final Map<TypeName, Class<?>> byName = new HashMap<>();

  /** Classes with the name of another one. */
  private final Set<Class<?>> namesakes = new HashSet<>();

  private final Deque<Class<?>> open = new ArrayDeque<>();

  void add(Class<?> type) {
    if (type.isArray() || type.isPrimitive()) {
      add(Slot.of(type));
    } else {
      addName(type);
      drain();
    }
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
    addName(slot.type());
    addNames(slot.arguments());
  }

  private void addNames(List<Slot> slots) {
    for (int i = 0; i < slots.size(); i++) {
      addNames(slots.get(i));
    }
  }

  private void addName(Class<?> type) {
    Class<?> known = byName.putIfAbsent(TypeName.of(type), type);
    if (known == null || (known != type && namesakes.add(type))) {
      open.push(type);
    }
  }

  private void drain() {
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      addNames(DECLARED.get(type));
      if (!type.isRecord() && !type.isInterface()) {
        Companion companion = Companions.find(type);
        if (companion != null) {
          addNames(companion.signature());
        }
      }
    }
  }

  private static List<Slot> declared(Class<?> type) {
    List<Slot> declared = new ArrayList<>();
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).map(Slot::of).forEach(declared::add);
    }
    if (type.isRecord()) {
      // What a record names can be seen even where its package is closed.
      for (RecordComponent component : type.getRecordComponents()) {
        declared.add(Slot.of(component.getGenericType()));
      }
    }
    return List.copyOf(declared);
  }

  /** Returns the class of a name among those gathered, or null where none has it. */
  @Nullable Class<?> named(TypeName name) {
    return byName.get(name);
  }

  Map<TypeName, Class<?>> byName() {
    return byName;
  }
}
