package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tracked object, a lazy or a record: a class and its arguments by name. */
public final class ObjectNode extends Composite {

  /** What the object is. */
  public enum Form {
    /** An object that its constructor arguments describe. */
    TRACKED,
    /** A recipe for such an object. */
    LAZY,
    /** A record. */
    RECORD
  }

  private final Form form;
  private final TypeName type;
  private final @Nullable String maker;
  private final String[] names;

  /** Makes a node; the arrays, of one length, are its own from here on. */
  public ObjectNode(
      Form form, TypeName type, @Nullable String maker, String[] names, Node[] values) {
    this(form, type, maker, names, values, Composite.height(values));
  }

  /**
   * Makes the node of an object whose height is known; nobody changes the arrays from here on.
   *
   * @param maker the constructor or method that makes it, where the object says so
   */
  public ObjectNode(
      Form form, TypeName type, @Nullable String maker, String[] names, Node[] values, int height) {
    super(values, height);
    this.form = form;
    this.type = type;
    this.maker = maker;
    this.names = names;
  }

  /** Returns what the object is. */
  public Form form() {
    return form;
  }

  /** Returns its class. */
  public TypeName type() {
    return type;
  }

  /** Returns the constructor or method that makes it, as in {@code new(int)}, where it says so. */
  public @Nullable String maker() {
    return maker;
  }

  /** Returns what the document calls the class where it says something of it. */
  public TypeName factsKey() {
    return ClassFacts.key(type, maker);
  }

  /** Returns the name of an argument. */
  public String name(int index) {
    return names[index];
  }

  /** Returns the names of the arguments, which no caller changes. */
  public List<String> names() {
    return Arrays.asList(names);
  }

  /** Tells whether the arguments of another object have the same names in the same order. */
  @SuppressWarnings("ReferenceEquality") // Mostly it is the same array.
  public boolean hasNamesOf(ObjectNode other) {
    return names == other.names || Arrays.equals(names, other.names);
  }

  /** Returns the names of the arguments, which are the same array for most objects of a kind. */
  String[] sharedNames() {
    return names;
  }

  @Override
  public boolean isLike(Composite other) {
    return other instanceof ObjectNode object
        && form == object.form
        && type.equals(object.type)
        && Objects.equals(maker, object.maker)
        && hasNamesOf(object);
  }

  @Override
  ObjectNode with(Node[] otherParts) {
    return new ObjectNode(form, type, maker, names, otherParts, height());
  }
}
