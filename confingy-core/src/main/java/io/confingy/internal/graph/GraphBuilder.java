package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import io.confingy.internal.value.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a graph from events. */
public final class GraphBuilder implements Sink {

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<@Nullable Composite> numbered = new ArrayList<>();
  private final Map<TypeName, ClassFacts> classes = new LinkedHashMap<>();
  private boolean shared;
  private @Nullable Node root;

  /** Returns the graph, once all events have come. */
  public Document document() {
    if (root == null || !open.isEmpty()) {
      throw new IllegalStateException("The graph is not complete.");
    }
    return new Document(root, classes, shared);
  }

  private void add(Node node) {
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else {
      parent.parts[parent.count++] = node;
    }
  }

  @Override
  public void nullValue() {
    add(Scalar.Null.NULL);
  }

  @Override
  public void bool(boolean value) {
    add(Scalar.Bool.of(value));
  }

  @Override
  public void whole(long value) {
    add(Scalar.Whole.of(value));
  }

  @Override
  public void whole(BigInteger value) {
    add(
        value.bitLength() < Long.SIZE
            ? Scalar.Whole.of(value.longValue())
            : new Scalar.BigWhole(value));
  }

  @Override
  public void decimal(double value) {
    add(new Scalar.Decimal(Numbers.literal(value)));
  }

  @Override
  public void decimal(float value) {
    add(new Scalar.Decimal(Numbers.literal(value)));
  }

  @Override
  public void decimal(BigDecimal value) {
    if (value.scale() == 0) {
      whole(value.unscaledValue());
    } else {
      add(new Scalar.Decimal(value.toString()));
    }
  }

  @Override
  public void decimalLiteral(String literal) {
    add(new Scalar.Decimal(literal));
  }

  @Override
  public void text(String value) {
    add(new Scalar.Text(value));
  }

  @Override
  public void value(TypeName type, String text) {
    add(new Scalar.Value(type, text));
  }

  @Override
  public void enumConstant(TypeName type, String name) {
    add(new Scalar.EnumConstant(type, name));
  }

  @Override
  public void classLiteral(TypeName type) {
    add(new Scalar.ClassLiteral(type));
  }

  @Override
  public void function(MethodName method) {
    add(new Scalar.Function(method));
  }

  @Override
  public void reference(int number) {
    Composite earlier = numbered.get(number);
    if (earlier == null) {
      throw new IllegalStateException("Composite " + number + " has not ended yet.");
    }
    shared = true;
    add(earlier);
  }

  @Override
  public void startObject(ObjectNode.Form form, ClassFacts type, int size) {
    classes.merge(type.key(), type, ClassFacts::and);
    push(new OpenObject(numbered.size(), size, form, type));
  }

  @Override
  public void argument(String name) {
    ((OpenObject) open.element()).name(name);
  }

  @Override
  public void endObject() {
    complete();
  }

  @Override
  public void startBound(MethodName method) {
    push(new OpenBound(numbered.size(), method));
  }

  @Override
  public void endBound() {
    complete();
  }

  @Override
  public void startContainer(Shape shape, int size, boolean textKeys) {
    int parts = shape.form() == Shape.Form.MAP ? 2 * size : size;
    push(new OpenContainer(numbered.size(), parts, shape));
  }

  @Override
  public void key(String key) {
    text(key);
  }

  @Override
  public void startEntry() {
    // Keys and values come in turn.
  }

  @Override
  public void endEntry() {
    // Keys and values come in turn.
  }

  @Override
  public void endContainer() {
    complete();
  }

  private void push(Open composite) {
    numbered.add(null);
    open.push(composite);
  }

  private void complete() {
    Open composite = open.remove();
    Composite node = composite.node();
    numbered.set(composite.number, node);
    add(node);
  }

  private abstract static class Open {
    final int number;
    final Node[] parts;
    int count;

    Open(int number, int size) {
      this.number = number;
      this.parts = new Node[size];
    }

    abstract Composite node();
  }

  private static final class OpenObject extends Open {
    private final ObjectNode.Form form;
    private final ClassFacts type;
    private final String[] names;

    OpenObject(int number, int size, ObjectNode.Form form, ClassFacts type) {
      super(number, size);
      this.form = form;
      this.type = type;
      this.names = new String[size];
    }

    void name(String name) {
      names[count] = name;
    }

    @Override
    Composite node() {
      return new ObjectNode(form, type.name(), type.maker(), names, parts);
    }
  }

  private static final class OpenBound extends Open {
    private final MethodName method;

    OpenBound(int number, MethodName method) {
      super(number, 1);
      this.method = method;
    }

    @Override
    Composite node() {
      return new BoundNode(method, parts[0]);
    }
  }

  private static final class OpenContainer extends Open {
    private final Shape shape;

    OpenContainer(int number, int size, Shape shape) {
      super(number, size);
      this.shape = shape;
    }

    @Override
    Composite node() {
      return new ContainerNode(shape, parts);
    }
  }
}
