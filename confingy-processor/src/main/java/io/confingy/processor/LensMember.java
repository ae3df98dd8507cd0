package io.confingy.processor;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A parameter, or a component of a record, as a lens has it.
 *
 * @param index its position, from 0
 * @param name its name in the source
 * @param method the name of the methods that get and set it
 * @param variable the name of the parameter that takes it
 * @param type its type
 * @param serializable the type by which a method reference can be told from a lambda, for which
 *     there is an overload
 * @param view what getting it gives
 */
record LensMember(
    int index,
    String name,
    String method,
    String variable,
    TypeName type,
    Optional<TypeName> serializable,
    LensView view) {}
