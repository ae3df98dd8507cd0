package io.confingy.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How generated code makes an object of a tracked class.
 *
 * @param kind by which means
 * @param method the name of the factory method; empty for constructors
 * @param result the type of the object
 * @param thrown the checked exceptions, none a subclass of another
 * @param varargs whether the last parameter takes any number of arguments
 * @param pollution what is to be said about a last parameter whose array type does not exist at run
 *     time
 */
record Creation(
    Kind kind,
    String method,
    TypeName result,
    List<TypeName> thrown,
    boolean varargs,
    Pollution pollution) {

  enum Kind {
    CONSTRUCTOR,
    RECORD,
    FACTORY
  }

  /** What javac calls heap pollution: a generic array that holds anything. */
  enum Pollution {
    NONE,
    WARN,
    SAFE
  }
}
