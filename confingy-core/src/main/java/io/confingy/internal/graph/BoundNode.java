package io.confingy.internal.graph;

/** A method together with the object that it is called on, its only part. */
public final class BoundNode implements Composite {

  private final MethodName method;
  private final Node receiver;
  private final int height;

  /** Makes a node. */
  public BoundNode(MethodName method, Node receiver) {
    this.method = method;
    this.receiver = receiver;
    this.height = Composite.height(new Node[] {receiver});
  }

  /** Returns which method it is. */
  public MethodName method() {
    return method;
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public Node part(int index) {
    return receiver;
  }

  @Override
  public int height() {
    return height;
  }

  /**
   * Returns the name to show a person, where Python's documents leave the class of the method to
   * that of its object: {@code com.acme.Scaler.apply}.
   */
  public String readable() {
    return method.owner() == null && receiver instanceof ObjectNode object
        ? object.type() + "." + method
        : method.toString();
  }
}
