package io.confingy.internal.graph;

import io.confingy.internal.problem.Quote;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a graph on one line, each object once, up to a length that is still read. */
public final class GraphText {

  private static final int LONGEST = 10_000;

  private final StringBuilder text = new StringBuilder();
  private final Set<Composite> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What is shown only once, or null for everything. */
  private final @Nullable Set<Node> once;

  private final Deque<Open> open = new ArrayDeque<>();

  private GraphText(@Nullable Set<Node> once) {
    this.once = once;
  }

  /** Returns a text such as {@code Lazy<Model>(layers=4, sizes=[1, 2])}. */
  public static String of(Node root) {
    return of(root, LONGEST, null);
  }

  /**
   * Returns such a text that ends soon after so many characters.
   *
   * @param once what is shown only once, or null for everything
   */
  public static String of(Node root, int longest, @Nullable Set<Node> once) {
    GraphText printer = new GraphText(once);
    printer.show(root);
    while (!printer.open.isEmpty()) {
      if (printer.text.length() > longest) {
        return printer.text + "...";
      }
      printer.advance(printer.open.element());
    }
    return printer.text.toString();
  }

  private void show(Node node) {
    if (node instanceof Scalar scalar) {
      text.append(of(scalar));
      return;
    }
    Composite composite = (Composite) node;
    boolean object = !(composite instanceof ContainerNode);
    text.append(title(composite));
    if (isShown(composite) && composite.size() > 0) {
      text.append(object ? "(...)" : "[...]");
      return;
    }
    boolean map = composite instanceof ContainerNode of && of.shape().form() == Shape.Form.MAP;
    text.append(object ? '(' : map ? '{' : '[');
    open.push(new Open(composite, map, object ? ')' : map ? '}' : ']'));
  }

  private boolean isShown(Composite composite) {
    return (once == null || once.contains(composite)) && !shown.add(composite);
  }

  private void advance(Open top) {
    if (top.next == top.composite.size()) {
      text.append(top.close);
      open.pop();
      return;
    }
    int index = top.next++;
    boolean value = top.map && index % 2 == 1;
    if (index > 0) {
      text.append(value ? "=" : ", ");
    }
    if (top.composite instanceof ObjectNode object) {
      text.append(object.name(index)).append('=');
    }
    show(top.composite.part(index));
  }

  private static String title(Composite composite) {
    if (composite instanceof BoundNode bound) {
      return Quote.plain(reference(bound.method()));
    }
    return composite instanceof ObjectNode object ? title(object) : "";
  }

  /** Returns a method as it is referred to in source: {@code Losses::squared}. */
  private static String reference(MethodName method) {
    return method.owner() == null ? method.name() : method.owner().name() + "::" + method.name();
  }

  /** Returns the class of an object and whether it is a recipe: {@code Lazy<Model>}. */
  public static String title(ObjectNode object) {
    String name = object.type().name();
    return object.form() == ObjectNode.Form.LAZY ? "Lazy<" + name + ">" : name;
  }

  /** Returns a value without parts as a reader would write it. */
  public static String of(Scalar scalar) {
    if (scalar instanceof Scalar.Text text) {
      return Quote.plain(text.value());
    }
    if (scalar instanceof Scalar.Whole whole) {
      return Long.toString(whole.value());
    }
    if (scalar instanceof Scalar.BigWhole big) {
      return Quote.plain(big.value().toString());
    }
    if (scalar instanceof Scalar.Decimal decimal) {
      return decimal.text();
    }
    if (scalar instanceof Scalar.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (scalar instanceof Scalar.Value value) {
      return Quote.plain(value.text());
    }
    if (scalar instanceof Scalar.EnumConstant constant) {
      return constant.name();
    }
    if (scalar instanceof Scalar.Function function) {
      return Quote.plain(reference(function.method()));
    }
    return scalar instanceof Scalar.ClassLiteral literal ? literal.type().name() : "null";
  }

  private static final class Open {
    final Composite composite;
    final boolean map;
    final char close;
    int next;

    Open(Composite composite, boolean map, char close) {
      this.composite = composite;
      this.map = map;
      this.close = close;
    }
  }
}
