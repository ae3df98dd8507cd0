package io.confingy.internal.graph;

/** A method together with the object that it is called on, its only part. */
public final class BoundNode extends Composite {

  private final MethodName method;

  /** Makes a node. */
  public BoundNode(MethodName method, Node receiver) {
    this(method, new Node[] {receiver});
  }

  private BoundNode(MethodName method, Node[] receiver) {
    super(receiver, height(receiver));
    this.method = method;
  }

  /** Returns which method it is. */
  public MethodName method() {
    return method;
  }

  /**
   * Returns the name to show a person, where Python's documents leave the class of the method to
   * that of its object: {@code com.acme.Scaler.apply}.
   */
  public String readable() {
    return method.owner() == null && part(0) instanceof ObjectNode object
        ? object.type() + "." + method
        : method.toString();
  }

  @Override
  public boolean isLike(Composite other) {
    return other instanceof BoundNode bound && method.equals(bound.method);
  }

  @Override
  BoundNode with(Node[] otherParts) {
    return new BoundNode(method, otherParts);
  }
}
