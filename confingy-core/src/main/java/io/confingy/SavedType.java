package io.confingy;

import io.confingy.internal.type.Slot;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type that a place had when the document was saved, where it is not the type of today.
 *
 * <p>Only types of the JDK that hold values are known by name; of all others it is enough that they
 * are others.
 */
final class SavedType {

  /** A type that JSON values alone tell, so that a document does not say it. */
  static final SavedType TOLD = new SavedType(null, List.of());

  /** Deeper than anybody declares; a document may say anything. */
  private static final int DEEPEST = 32;

  private final @Nullable Slot slot;
  private final List<SavedType> arguments;

  private SavedType(@Nullable Slot slot, List<SavedType> arguments) {
    this.slot = slot;
    this.arguments = arguments;
  }

  /** Reads a type as {@link Slot#toString()} spells it; what cannot be read is just another one. */
  static SavedType parse(String spelling) {
    SavedType type = new Parser(spelling).parse();
    return type == null ? TOLD : type;
  }

  /** Returns the type of what stood inside: an element, a key, or a value. */
  SavedType argument(int index) {
    return index < arguments.size() ? arguments.get(index) : TOLD;
  }

  boolean isOptional() {
    return slot != null && slot.isOptional();
  }

  boolean is(Class<?> type) {
    return slot != null && slot.type() == type;
  }

  /**
   * Returns the place of today, narrowed to the class that it had: a {@code long} in a place that
   * is an {@code Object} now is still a {@code long}.
   */
  Slot narrow(Slot today) {
    if (slot == null
        || slot.type() == today.type()
        || !today.type().isAssignableFrom(slot.type())) {
      return today;
    }
    return today.arguments().isEmpty() ? slot : slot.withArguments(today.arguments());
  }

  /** Reads a type from left to right; how deep types are nested is limited. */
  private static final class Parser {
    private final String spelling;
    private int at;

    Parser(String spelling) {
      this.spelling = spelling;
    }

    /** Returns the type, or null where the text is not one. */
    @Nullable SavedType parse() {
      SavedType type = type(0);
      return at == spelling.length() ? type : null;
    }

    private @Nullable SavedType type(int depth) {
      String name = name();
      if (name.isEmpty()) {
        return null;
      }
      Class<?> raw = WellKnownTypes.spelled(name);
      List<SavedType> arguments = new ArrayList<>();
      if (skip("<")) {
        do {
          SavedType argument = depth < DEEPEST ? type(depth + 1) : null;
          if (argument == null) {
            return null;
          }
          arguments.add(argument);
        } while (skip(", "));
        if (!skip(">")) {
          return null;
        }
      }
      SavedType type = of(raw, arguments);
      for (int dimensions = 0; dimensions < DEEPEST && skip("[]"); dimensions++) {
        raw = raw == null || raw == void.class ? null : raw.arrayType();
        type = of(raw, List.of(type));
      }
      return type;
    }

    private String name() {
      int start = at;
      while (at < spelling.length() && "<>,[] ".indexOf(spelling.charAt(at)) < 0) {
        at++;
      }
      return spelling.substring(start, at);
    }

    private boolean skip(String expected) {
      boolean there = spelling.startsWith(expected, at);
      at += there ? expected.length() : 0;
      return there;
    }

    private static SavedType of(@Nullable Class<?> raw, List<SavedType> arguments) {
      if (raw == null || raw == void.class) {
        return new SavedType(null, arguments);
      }
      Slot slot = Slot.of(MethodType.methodType(raw).wrap().returnType());
      return new SavedType(
          arguments.isEmpty()
              ? slot
              : slot.withArguments(arguments.stream().map(Parser::slotOf).toList()),
          arguments);
    }

    private static Slot slotOf(SavedType type) {
      return type.slot == null ? Slot.ANY : type.slot;
    }
  }
}
