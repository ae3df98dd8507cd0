package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.util.Arrays;
import java.util.List;

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
  private final String[] names;

  /** Makes a node; the arrays, of one length, are its own from here on. */
  public ObjectNode(Form form, TypeName type, String[] names, Node[] values) {
    this(form, type, names, values, Composite.height(values));
  }

  /** Makes a node whose height is known; nobody changes the arrays from here on. */
  public ObjectNode(Form form, TypeName type, String[] names, Node[] values, int height) {
    super(values, height);
    this.form = form;
    this.type = type;
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

  /** Returns the name of an argument. */
  public String name(int index) {
    return names[index];
  }

  /** Returns the names of the arguments, which no caller changes. */
  public List<String> names() {
    return Arrays.asList(names);
  }
}
