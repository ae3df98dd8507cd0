package io.confingy.internal.json;

import io.confingy.internal.graph.Shape;

/** The field names that tell a marked object from data. */
public final class Markers {

  /** What all of them begin with. */
  public static final String PREFIX = Shape.RESERVED;

  /** The version of the form; on the outermost object only. */
  public static final String VERSION = PREFIX + "version";

  /** What is said once of each class; on the outermost object only. */
  public static final String CLASSES = PREFIX + "classes";

  /** The configuration itself, where it is no object that could carry the version. */
  public static final String VALUE = PREFIX + "value";

  /** The hash of a class in {@link #CLASSES}. */
  static final String HASH = "hash";

  /** The types of parameters in {@link #CLASSES}, by name. */
  static final String TYPES = "types";

  static final String CLASS = PREFIX + "class";
  static final String MODULE = PREFIX + "module";
  static final String CLASS_HASH = PREFIX + "class_hash";
  static final String INIT = PREFIX + "init";
  static final String LAZY = PREFIX + "lazy";
  static final String CONFIG = PREFIX + "config";
  static final String DATACLASS = PREFIX + "dataclass";
  static final String FIELDS = PREFIX + "fields";
  static final String ENUM = PREFIX + "enum";
  static final String NAME = PREFIX + "name";
  static final String LIST = PREFIX + "list";
  static final String SET = PREFIX + "set";
  static final String MAP = PREFIX + "map";
  static final String TUPLE = PREFIX + "tuple";
  static final String ITEMS = PREFIX + "items";
  static final String ENTRIES = PREFIX + "entries";
  static final String ORDER = PREFIX + "order";
  static final String TYPE = PREFIX + "type";
  static final String CALLABLE = PREFIX + "callable";
  static final String OBJECT = PREFIX + "object";
  static final String METHOD = PREFIX + "method";
  static final String SIGNATURE = PREFIX + "signature";
  static final String INTERFACE = PREFIX + "interface";
  static final String ID = PREFIX + "id";
  static final String REF = PREFIX + "ref";

  /** The class name of a class that is itself the value. */
  static final String CLASS_LITERAL = "type";

  /** What {@link #CALLABLE} says of a method that is not bound to an object. */
  static final String FUNCTION = "function";

  /** What {@link #CALLABLE} says of a method that is. */
  static final String BOUND = "method";

  private Markers() {}
}
