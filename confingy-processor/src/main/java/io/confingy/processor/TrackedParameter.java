package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a tracked constructor or method.
 *
 * @param index its position, from 0
 * @param name its name in the source
 * @param variable the name of its field, and of parameters that take it
 * @param accessor the name of the method that returns it
 * @param wither the name of the method that changes it
 * @param setter the name of the builder's method
 * @param type its type
 * @param serializable the type by which a method reference can be told from a lambda, for which
 *     there are overloads; empty where the type is no functional interface of the JDK
 * @param cast the type to which an argument is cast; empty where none is needed
 * @param isUnchecked whether the compiler warns where an argument of unknown type is passed as one
 * @param isCopied whether its values may be containers
 * @param typeExpression an expression of its type at run time
 * @param defaultValue what it is when it is left out
 * @param formerNames what it was called before
 * @param documentation what the source says about it, as safe Javadoc; may be empty
 */
record TrackedParameter(
    int index,
    String name,
    String variable,
    String accessor,
    String wither,
    String setter,
    TypeName type,
    Optional<TypeName> serializable,
    Optional<TypeName> cast,
    boolean isUnchecked,
    boolean isCopied,
    CodeBlock typeExpression,
    Optional<CodeBlock> defaultValue,
    List<String> formerNames,
    String documentation) {

  /** Returns this parameter as overloads for method references declare it. */
  TrackedParameter overloaded() {
    return new TrackedParameter(
        index,
        name,
        variable,
        accessor,
        wither,
        setter,
        serializable.orElse(type),
        Optional.empty(),
        cast,
        isUnchecked,
        isCopied,
        typeExpression,
        defaultValue,
        formerNames,
        documentation);
  }
}
