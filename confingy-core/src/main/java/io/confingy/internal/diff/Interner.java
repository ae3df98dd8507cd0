package io.confingy.internal.diff;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.type.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each value a number, the same one exactly to equal values, so that the whole of two values
 * is compared in one step.
 *
 * <p>What is shared is numbered once. Numbers are compared as numbers, but a whole one never equals
 * one with a point. No hash that a document could choose decides anything: strings and numbers are
 * comparable, and everything else is hashed with a secret.
 */
final class Interner {

  /** What the words of something begin with. */
  private static final int CONSTANT = -1;

  private static final int LITERAL = -2;
  private static final int VALUE = -3;
  private static final int ENUM = -4;
  private static final int CLASS = -5;
  private static final int FUNCTION = -6;
  private static final int BOUND = -7;
  private static final int OBJECT = -8;
  private static final int CONTAINER = -9;

  private static final int ABSENT = -1;

  private final boolean exact;
  private final Work work;
  private final Map<String, Integer> strings = new HashMap<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<Words, Integer> others = new HashMap<>();
  private final IdentityHashMap<Composite, Integer> composites = new IdentityHashMap<>();
  private final Words.Builder words = new Words.Builder();
  private int next;

  /**
   * Makes an interner of nothing yet.
   *
   * @param exact whether numbers that are spelled in two ways are two
   */
  Interner(boolean exact, Work work) {
    this.exact = exact;
    this.work = work;
  }

  /** Numbers all there is in a graph. */
  void add(Node root) {
    add(root, null);
  }

  /** Numbers all there is in a graph, and notes each composite that was not there before. */
  void add(Node root, @Nullable ClassUse classes) {
    Deque<Open> open = new ArrayDeque<>();
    push(root, open);
    while (!open.isEmpty()) {
      Open top = open.element();
      if (top.next < top.composite.size()) {
        push(top.composite.part(top.next++), open);
      } else {
        open.pop();
        composites.put(top.composite, number(top.composite));
        if (classes != null) {
          classes.note(top.composite);
        }
      }
    }
  }

  private void push(Node node, Deque<Open> open) {
    work.add(1);
    if (node instanceof Composite composite && !composites.containsKey(composite)) {
      open.push(new Open(composite));
    }
  }

  /** Returns the number of a scalar, or of a composite of a graph that was added. */
  int of(Node node) {
    if (node instanceof Composite composite) {
      Integer known = composites.get(composite);
      if (known == null) {
        throw new IllegalStateException("The graph of this composite was not added.");
      }
      return known;
    }
    return scalar((Scalar) node);
  }

  /** Returns the numbers of all parts. */
  int[] ofParts(Composite composite) {
    int[] all = new int[composite.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(composite.part(i));
    }
    work.add(all.length);
    return all;
  }

  private int scalar(Scalar scalar) {
    if (scalar instanceof Scalar.Text text) {
      return string(text.value());
    }
    if (scalar instanceof Scalar.Decimal decimal && exact) {
      return known(words.start(LITERAL).add(string(decimal.text())));
    }
    Object number = NumberValue.of(scalar);
    if (number != null) {
      return known(numbers, number);
    }
    return known(marked(scalar));
  }

  private Words.Builder marked(Scalar scalar) {
    if (scalar instanceof Scalar.Bool bool) {
      return words.start(CONSTANT).add(bool.value() ? 1 : 0);
    }
    if (scalar instanceof Scalar.Value value) {
      int text = string(value.text());
      return type(words.start(VALUE), value.type()).add(text);
    }
    if (scalar instanceof Scalar.EnumConstant constant) {
      return type(words.start(ENUM), constant.type()).add(string(constant.name()));
    }
    if (scalar instanceof Scalar.ClassLiteral literal) {
      return type(words.start(CLASS), literal.type());
    }
    return scalar instanceof Scalar.Function function
        ? method(words.start(FUNCTION), function.method())
        : words.start(CONSTANT).add(2);
  }

  private int number(Composite composite) {
    // The parts first: they use the same words.
    int[] parts = ofParts(composite);
    if (composite instanceof ObjectNode object) {
      start(object);
    } else if (composite instanceof ContainerNode container) {
      start(container.shape());
    } else {
      method(words.start(BOUND), ((BoundNode) composite).method());
    }
    return known(words.addAll(parts));
  }

  private void start(ObjectNode object) {
    type(words.start(OBJECT).add(code(object.form())), object.type()).add(optional(object.maker()));
    for (int i = 0; i < object.size(); i++) {
      words.add(string(object.name(i)));
    }
  }

  private static int code(ObjectNode.Form form) {
    return switch (form) {
      case TRACKED -> 0;
      case LAZY -> 1;
      case RECORD -> 2;
    };
  }

  private static int code(Shape.Form form) {
    return switch (form) {
      case LIST -> 0;
      case SET -> 1;
      case MAP -> 2;
      case TUPLE -> 3;
    };
  }

  private void start(Shape shape) {
    words.start(CONTAINER).add(code(shape.form()));
    if (!shape.isPlain()) {
      type(words, shape.type()).add(optional(shape.order()));
      type(words, shape.elementType()).add(ABSENT);
    }
    words.add(ABSENT - 1);
  }

  private Words.Builder method(Words.Builder to, MethodName method) {
    return type(to, method.owner())
        .add(string(method.name()))
        .add(optional(method.signature()))
        .add(optional(method.functionType()));
  }

  private Words.Builder type(Words.Builder to, @Nullable TypeName type) {
    return type == null
        ? to.add(ABSENT).add(ABSENT)
        : to.add(string(type.module())).add(string(type.name()));
  }

  private int optional(@Nullable String text) {
    return text == null ? ABSENT : string(text);
  }

  private int string(String text) {
    return known(strings, text);
  }

  private int known(Words.Builder spelling) {
    return known(others, spelling.toWords());
  }

  private <T> int known(Map<T, Integer> numbered, T value) {
    Integer known = numbered.get(value);
    if (known == null) {
      known = next++;
      numbered.put(value, known);
    }
    return known;
  }

  private static final class Open {
    final Composite composite;
    int next;

    Open(Composite composite) {
      this.composite = composite;
    }
  }
}
