package io.confingy;

import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.graph.Sink;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.type.Slot;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A composite that is being told: what it is, and which of its parts comes next. */
final class WalkFrame {

  private enum Kind {
    ARGUMENTS,
    COMPONENTS,
    RECEIVER,
    ELEMENTS,
    TEXT_ENTRIES,
    ENTRIES
  }

  private static final Signature NO_SIGNATURE = new Signature(java.util.List.of());
  private static final Object[] NO_PARTS = {};

  private Kind kind = Kind.ELEMENTS;
  private int number;
  private int next;
  private int size;

  /** The height of the highest part so far. */
  private int highest;

  private Signature signature = NO_SIGNATURE;
  private @Nullable Lazy<?> recipe;
  private @Nullable RecordShape shape;
  private @Nullable Object instance;
  private @Nullable Object[] parts = NO_PARTS;
  private Slot keys = Slot.ANY;
  private Slot values = Slot.ANY;

  void startArguments(int number, Signature signature, Lazy<?> recipe) {
    start(Kind.ARGUMENTS, number, signature.size());
    this.signature = signature;
    this.recipe = recipe;
  }

  void startComponents(int number, RecordShape shape, Object instance) {
    start(Kind.COMPONENTS, number, shape.signature().size());
    this.signature = shape.signature();
    this.shape = shape;
    this.instance = instance;
  }

  void startReceiver(int number, Object receiver) {
    start(Kind.RECEIVER, number, 1);
    this.parts = new Object[] {receiver};
  }

  void startElements(int number, @Nullable Object[] elements, Slot slot) {
    start(Kind.ELEMENTS, number, elements.length);
    this.parts = elements;
    this.values = slot;
  }

  void startEntries(
      int number, @Nullable Object[] entries, Slot keys, Slot values, boolean textKeys) {
    start(textKeys ? Kind.TEXT_ENTRIES : Kind.ENTRIES, number, entries.length);
    this.parts = entries;
    this.keys = keys;
    this.values = values;
  }

  private void start(Kind kind, int number, int size) {
    this.kind = kind;
    this.number = number;
    this.size = size;
    this.next = 0;
    this.highest = 0;
  }

  /** Notes the height of a part. */
  void raise(int height) {
    highest = Math.max(highest, height);
  }

  /** Returns how many composites are inside one another, this one included. */
  int height() {
    return highest + 1;
  }

  int number() {
    return number;
  }

  /** Tells the next part, or the end. */
  void advance(ObjectWalker walker) throws IOException {
    switch (kind) {
      case ARGUMENTS, COMPONENTS -> advanceObject(walker);
      case RECEIVER -> advanceReceiver(walker);
      case ELEMENTS -> advanceElements(walker);
      case TEXT_ENTRIES -> advanceTextEntries(walker);
      case ENTRIES -> advanceEntries(walker);
    }
  }

  private void advanceObject(ObjectWalker walker) throws IOException {
    if (next == size) {
      walker.pop(number);
      walker.sink().endObject();
      return;
    }
    int index = next++;
    walker.sink().argument(signature.name(index));
    walker.value(part(index), signature.slot(index));
  }

  private @Nullable Object part(int index) {
    if (recipe != null && kind == Kind.ARGUMENTS) {
      return recipe.argument(index);
    }
    return shape == null || instance == null ? null : shape.component(instance, index);
  }

  private void advanceReceiver(ObjectWalker walker) throws IOException {
    if (next == size) {
      parts = NO_PARTS;
      walker.pop(number);
      walker.sink().endBound();
    } else {
      walker.value(parts[next++], Slot.ANY);
    }
  }

  private void advanceElements(ObjectWalker walker) throws IOException {
    if (next == size) {
      end(walker);
    } else {
      walker.value(parts[next++], values);
    }
  }

  private void advanceTextEntries(ObjectWalker walker) throws IOException {
    if (next == size) {
      end(walker);
      return;
    }
    next += 2;
    walker.sink().key((String) java.util.Objects.requireNonNull(parts[next - 2]));
    walker.value(parts[next - 1], values);
  }

  private void advanceEntries(ObjectWalker walker) throws IOException {
    Sink sink = walker.sink();
    if (next > 0 && next % 2 == 0) {
      sink.endEntry();
    }
    if (next == size) {
      end(walker);
      return;
    }
    boolean key = next % 2 == 0;
    if (key) {
      sink.startEntry();
    }
    walker.value(parts[next++], key ? keys : values);
  }

  private void end(ObjectWalker walker) throws IOException {
    // What is not needed any more is not to be kept alive by a frame that waits for its next use.
    parts = NO_PARTS;
    walker.pop(number);
    walker.sink().endContainer();
  }

  /** Appends the step to the part that was told last. */
  void appendStep(StringBuilder path) {
    int index = Math.max(0, next - 1);
    path.append(
        switch (kind) {
          case ARGUMENTS, COMPONENTS -> PathText.name(signature.name(index));
          case RECEIVER -> "";
          case ELEMENTS -> PathText.index(index);
          case TEXT_ENTRIES -> PathText.name(String.valueOf(parts[index - 1]));
          case ENTRIES -> PathText.key(key(parts[index / 2 * 2]));
        });
  }

  /** Returns what shows a key; one with parts may be too deep to show itself. */
  private static String key(@Nullable Object key) {
    if (key == null) {
      return "null";
    }
    Class<?> type = key.getClass();
    boolean hasParts = type.isRecord() || ContainerClass.isContainer(type) || Companions.has(type);
    return hasParts ? "a " + Names.readable(type) : key.toString();
  }
}
