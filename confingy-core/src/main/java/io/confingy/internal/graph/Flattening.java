package io.confingy.internal.graph;

import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.PathText;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each value of a graph its path; a composite in several places is looked at once. */
public final class Flattening {

  private final Limits limits;
  private final Map<String, @Nullable Object> flat = new LinkedHashMap<>();
  private final IdentityHashMap<Composite, String> seen = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private long characters;

  private Flattening(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns the values of a graph by their paths.
   *
   * @throws io.confingy.internal.problem.ProblemException if the paths together are longer than a
   *     document may be
   */
  public static Map<String, @Nullable Object> of(Document document, Limits limits) {
    return new Flattening(limits).flatten(document.root());
  }

  private Map<String, @Nullable Object> flatten(Node root) {
    add(PathText.ROOT, root);
    while (!open.isEmpty()) {
      Open top = open.element();
      if (top.next == top.composite.size()) {
        open.pop();
      } else {
        int index = top.next++;
        String step = step(top.composite, index);
        if (step != null) {
          add(join(top.path, step), top.composite.part(index));
        }
      }
    }
    return Collections.unmodifiableMap(flat);
  }

  private void add(String path, Node node) {
    characters += path.length();
    limits.checkDocumentSize(characters);
    if (node instanceof Scalar scalar) {
      flat.put(path, value(scalar));
      return;
    }
    Composite composite = (Composite) node;
    String first = seen.putIfAbsent(composite, path);
    if (first != null) {
      characters += first.length();
      flat.put(path, "same as " + first);
      return;
    }
    String title = title(composite);
    if (title != null) {
      flat.put(path, title);
    }
    open.push(new Open(composite, path));
  }

  private static String join(String path, String step) {
    if (!path.equals(PathText.ROOT)) {
      return path + step;
    }
    if (step.startsWith(".$")) {
      return PathText.quoted(step.substring(1));
    }
    return step.startsWith(".") ? step.substring(1) : step;
  }

  /** Returns what stands at the path of a composite itself. */
  private static @Nullable String title(Composite composite) {
    if (composite instanceof ObjectNode object) {
      String type = object.type().toString();
      return object.form() == ObjectNode.Form.LAZY ? "Lazy<" + type + ">" : type;
    }
    if (composite instanceof BoundNode bound) {
      return bound.readable();
    }
    boolean map = ((ContainerNode) composite).shape().form() == Shape.Form.MAP;
    return composite.size() > 0 ? null : map ? "{}" : "[]";
  }

  /** Returns the step to a part, one that no other has; null where the step says all of it. */
  private static @Nullable String step(Composite composite, int index) {
    if (composite instanceof ObjectNode object) {
      return PathText.exactName(object.name(index));
    }
    if (composite instanceof BoundNode) {
      return ".object";
    }
    if (((ContainerNode) composite).shape().form() != Shape.Form.MAP) {
      return PathText.index(index);
    }
    boolean value = index % 2 == 1;
    String step = keyStep(composite.part(index / 2 * 2));
    if (step != null) {
      return value ? step : null;
    }
    return "[entry " + index / 2 + "]" + (value ? ".value" : ".key");
  }

  private static @Nullable String keyStep(Node key) {
    if (key instanceof Scalar.Text text) {
      return PathText.exactName(text.value());
    }
    if (key instanceof Scalar.Whole whole) {
      return "[" + whole.value() + "]";
    }
    return key instanceof Scalar.EnumConstant constant && PathText.isIdentifier(constant.name())
        ? enumStep(constant)
        : null;
  }

  /** Returns the step for a constant whose enum has an ordinary name. */
  private static @Nullable String enumStep(Scalar.EnumConstant constant) {
    String type = constant.type().toString();
    boolean ordinary =
        type.chars().allMatch(c -> c == '.' || PathText.isIdentifier("x" + (char) c));
    return ordinary ? "[" + type + "." + constant.name() + "]" : null;
  }

  private static @Nullable Object value(Scalar scalar) {
    if (scalar instanceof Scalar.Whole whole) {
      return number(whole.value());
    }
    if (scalar instanceof Scalar.BigWhole big) {
      return big.value();
    }
    if (scalar instanceof Scalar.Decimal decimal) {
      return number(decimal);
    }
    if (scalar instanceof Scalar.Bool bool) {
      return bool.value();
    }
    if (scalar instanceof Scalar.Text text) {
      return text.value();
    }
    if (scalar instanceof Scalar.Value value) {
      return value.text();
    }
    if (scalar instanceof Scalar.EnumConstant constant) {
      return constant.name();
    }
    if (scalar instanceof Scalar.Function function) {
      return function.method().toString();
    }
    return scalar instanceof Scalar.ClassLiteral literal ? literal.type().toString() : null;
  }

  private static Object number(long value) {
    if ((int) value == value) {
      return (int) value;
    }
    return value;
  }

  private static Object number(Scalar.Decimal decimal) {
    double nearest = decimal.nearestDouble();
    BigDecimal exact = new BigDecimal(decimal.text());
    boolean kept =
        Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(exact) == 0;
    return kept ? (Object) nearest : exact;
  }

  private static final class Open {
    final Composite composite;
    final String path;
    int next;

    Open(Composite composite, String path) {
      this.composite = composite;
      this.path = path;
    }
  }
}
