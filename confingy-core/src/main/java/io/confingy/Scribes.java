package io.confingy;

import io.confingy.internal.callable.MethodReference;
import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import io.confingy.internal.value.Numbers;
import io.confingy.spi.ValueHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Chooses, once a class, how its values are told. */
final class Scribes {

  private final Handlers handlers;

  private final ClassValue<Scribe> byClass =
      new ClassValue<>() {
        @Override
        protected Scribe computeValue(Class<?> type) {
          return choose(type);
        }
      };

  Scribes(Handlers handlers) {
    this.handlers = handlers;
  }

  Scribe of(Class<?> type) {
    return byClass.get(type);
  }

  private Scribe choose(Class<?> type) {
    Scribe scalar = scalar(type);
    if (scalar != null) {
      return scalar;
    }
    ValueHandler<?> exact = handlers.exactly(type);
    if (exact != null) {
      return handled(exact);
    }
    Scribe known = known(type);
    if (known != null) {
      return known;
    }
    Companion companion = Companions.find(type);
    ValueHandler<?> inherited = companion == null ? handlers.nearest(type) : null;
    if (inherited != null) {
      return handled(inherited);
    }
    return MethodReference.isFunction(type) ? function(type) : tracked(type, companion);
  }

  private static @Nullable Scribe known(Class<?> type) {
    if (Enum.class.isAssignableFrom(type)) {
      return Scribes::writeEnum;
    }
    if (type == Class.class) {
      return (walker, value, slot) -> walker.sink().classLiteral(TypeName.of((Class<?>) value));
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (Lazy.class.isAssignableFrom(type)) {
      return Scribes::writeLazy;
    }
    if (type.isArray()) {
      return ArrayScribes.of(type);
    }
    ContainerClass container = ContainerClass.of(type);
    return container == null ? null : ContainerScribes.of(container);
  }

  private static @Nullable Scribe scalar(Class<?> type) {
    if (type == Boolean.class) {
      return (walker, value, slot) -> walker.sink().bool((Boolean) value);
    }
    if (type == Double.class) {
      return Scribes::writeDouble;
    }
    if (type == Long.class || type == Short.class || type == Byte.class) {
      return Scribes::writeWhole;
    }
    if (type == Float.class) {
      return Scribes::writeFloat;
    }
    if (type == Character.class) {
      return Scribes::writeCharacter;
    }
    if (type == BigInteger.class) {
      return Scribes::writeBigInteger;
    }
    return type == BigDecimal.class ? Scribes::writeBigDecimal : null;
  }

  private static void writeDouble(ObjectWalker walker, Object value, Slot slot) throws IOException {
    double number = (Double) value;
    if (Double.isFinite(number)) {
      walker.sink().decimal(number);
    } else {
      walker.sink().value(TypeName.of(Double.class), value.toString());
    }
  }

  private static void writeFloat(ObjectWalker walker, Object value, Slot slot) throws IOException {
    float number = (Float) value;
    if (!Float.isFinite(number)) {
      walker.sink().value(TypeName.of(Float.class), value.toString());
    } else if (slot.tells(Float.class)) {
      walker.sink().decimal(number);
    } else {
      walker.sink().value(TypeName.of(Float.class), Numbers.literal(number));
    }
  }

  private static void writeWhole(ObjectWalker walker, Object value, Slot slot) throws IOException {
    if (slot.tells(value.getClass())) {
      walker.sink().whole(((Number) value).longValue());
    } else {
      walker.sink().value(TypeName.of(value.getClass()), value.toString());
    }
  }

  private static void writeCharacter(ObjectWalker walker, Object value, Slot slot)
      throws IOException {
    if (slot.tells(Character.class)) {
      walker.sink().text(value.toString());
    } else {
      walker.sink().value(TypeName.of(Character.class), value.toString());
    }
  }

  private static void writeBigInteger(ObjectWalker walker, Object value, Slot slot)
      throws IOException {
    if (slot.tells(BigInteger.class)) {
      walker.sink().whole((BigInteger) value);
    } else {
      walker.sink().value(TypeName.of(BigInteger.class), value.toString());
    }
  }

  private static void writeBigDecimal(ObjectWalker walker, Object value, Slot slot)
      throws IOException {
    if (slot.tells(BigDecimal.class)) {
      walker.sink().decimal((BigDecimal) value);
    } else {
      walker.sink().value(TypeName.of(BigDecimal.class), value.toString());
    }
  }

  private static void writeEnum(ObjectWalker walker, Object value, Slot slot) throws IOException {
    Enum<?> constant = (Enum<?>) value;
    walker.sink().enumConstant(TypeName.of(constant.getDeclaringClass()), constant.name());
  }

  private static void writeLazy(ObjectWalker walker, Object value, Slot slot) throws IOException {
    if (!walker.metBefore(value)) {
      Lazy<?> recipe = (Lazy<?>) value;
      Companion companion = recipe.companion();
      walker.startArguments(ObjectNode.Form.LAZY, companion.facts(), companion.signature(), recipe);
    }
  }

  private static Scribe record(Class<?> type) {
    Companion companion = Companions.find(type);
    RecordShape shape;
    try {
      shape = RecordShape.of(type);
    } catch (ProblemException e) {
      return companion == null ? refusing(e.problem()) : readByCompanion(companion);
    }
    ClassFacts facts =
        companion == null
            ? new ClassFacts(TypeName.of(type), null, shape.signature().untold())
            : companion.facts();
    boolean mayHoldChangeable = Copying.of(type).mayHoldChangeable();
    return (walker, given, slot) -> {
      Object value = mayHoldChangeable ? walker.keptOf(given) : given;
      if (!walker.metBefore(value)) {
        walker.startComponents(facts, shape, value);
      }
    };
  }

  /** Reads a record in a closed package through its companion, which stands in the same package. */
  private static Scribe readByCompanion(Companion companion) {
    return (walker, value, slot) -> {
      if (!walker.metBefore(value)) {
        walker.startArguments(
            ObjectNode.Form.RECORD,
            companion.facts(),
            companion.signature(),
            companion.recipeOf(value));
      }
    };
  }

  private static Scribe function(Class<?> type) {
    boolean mayHoldChangeable = Copying.of(type).mayHoldChangeable();
    return (walker, given, slot) -> {
      Object value = mayHoldChangeable ? walker.keptOf(given) : given;
      MethodReference reference;
      try {
        reference = MethodReference.of(value);
      } catch (ProblemException e) {
        throw walker.error(e.problem(), e);
      }
      Object receiver = reference.receiver();
      if (receiver == null) {
        walker.sink().function(reference.method());
      } else if (!walker.metBefore(value)) {
        walker.startBound(reference.method(), receiver);
      }
    };
  }

  private static Scribe refusing(Problem reason) {
    return (walker, value, slot) -> {
      throw walker.error(reason);
    };
  }

  private static Scribe tracked(Class<?> type, @Nullable Companion expected) {
    return (walker, value, slot) -> {
      Lazy<?> recipe = Recordings.find(value);
      if (recipe == null) {
        throw walker.error(
            expected == null ? NotFingy.unknown(type) : NotFingy.notRecorded(expected, value));
      }
      if (!walker.metBefore(value)) {
        Companion companion = recipe.companion();
        walker.startArguments(
            ObjectNode.Form.TRACKED, companion.facts(), companion.signature(), recipe);
      }
    };
  }

  private static <T> Scribe handled(ValueHandler<T> handler) {
    TypeName name = TypeName.of(handler.type());
    return (walker, value, slot) -> {
      String text;
      try {
        text = handler.write(handler.type().cast(value));
      } catch (RuntimeException e) {
        throw walker.error(
            Problem.of("A value of `" + name + "` has no text form.")
                .found(String.valueOf(e.getMessage())),
            e);
      }
      if (text == null) {
        throw walker.error(
            Problem.of("A value of `" + name + "` has no text form.")
                .found("null from its handler `" + Names.readable(handler.getClass()) + "`"));
      }
      walker.sink().value(name, text);
    };
  }
}
