package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * The lens of a record that is not tracked, for the one recipe that it is in.
 *
 * @param lens the name of the lens
 * @param type the record
 * @param typeVariables the type parameters of both
 * @param members the components that generated code may mention
 */
record RecordLens(
    ClassName lens,
    ClassName type,
    List<TypeVariableName> typeVariables,
    List<LensMember> members) {}
