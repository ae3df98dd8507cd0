package io.confingy.internal.source;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.TypeName;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known, beside the document, of the classes that it names. */
public interface Classes {

  /**
   * Returns how objects like this one are made, or null where only the document is known.
   *
   * @throws ProblemException if the class is known and cannot be made of these arguments
   */
  @Nullable Maker maker(ObjectNode node);

  /** Returns a class, or null where only the document is known. */
  @Nullable Class<?> type(TypeName name);

  /**
   * Returns what is known of a functional interface, or null where only the document is known.
   *
   * @param name its name as it is written in source
   * @throws ProblemException if it is known and its type arguments cannot be told
   */
  @Nullable Function function(String name);

  /**
   * How objects are made.
   *
   * @param type their class
   * @param generic whether the class has type parameters
   * @param recipe the class of their recipes, if they have any
   * @param constructs whether {@code new} makes one that is recorded, or a record
   * @param made the type that is made, with the type variables of the parameters
   * @param parameters the types of the parameters
   * @param names the names of the parameters
   * @param order where the argument of each parameter stands, or -1 where its default does
   * @param variable the class of the variable arguments, or null where there are none
   */
  record Maker(
      Class<?> type,
      boolean generic,
      @Nullable Class<?> recipe,
      boolean constructs,
      Type made,
      List<Type> parameters,
      List<String> names,
      List<Integer> order,
      @Nullable Class<?> variable) {

    /** Returns the same for objects that {@code new} makes. */
    public Maker constructing() {
      return new Maker(type, generic, recipe, true, made, parameters, names, order, variable);
    }

    /** Returns the same for arguments in another order. */
    public Maker ordered(List<Integer> others) {
      return new Maker(
          type, generic, recipe, constructs, made, parameters, names, others, variable);
    }

    boolean leavesDefaults() {
      return order.contains(-1);
    }
  }

  /**
   * What a functional interface takes.
   *
   * @param type the interface
   * @param arguments what its type arguments are: each that of a parameter, by its number, or
   *     {@code R}, the result
   * @param arity how many parameters its method has
   */
  record Function(Class<?> type, String arguments, int arity) {}
}
