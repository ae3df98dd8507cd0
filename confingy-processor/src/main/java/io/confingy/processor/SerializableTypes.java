package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.Set;

/**
 * Names the serializable counterparts of the JDK's functional interfaces, to which a method
 * reference can be part of a configuration.
 */
final class SerializableTypes {

  private static final Set<String> ELSEWHERE =
      Set.of("java.lang.Runnable", "java.util.Comparator", "java.util.concurrent.Callable");

  private SerializableTypes() {}

  /** Returns the counterpart of a functional interface of the JDK, with its type arguments. */
  static Optional<TypeName> of(TypeName type) {
    if (type instanceof ClassName raw) {
      return counterpart(raw).map(TypeName.class::cast);
    }
    return type instanceof ParameterizedTypeName generic
        ? counterpart(generic.rawType())
            .map(
                raw ->
                    ParameterizedTypeName.get(
                        raw, generic.typeArguments().toArray(TypeName[]::new)))
        : Optional.empty();
  }

  private static Optional<ClassName> counterpart(ClassName type) {
    boolean isKnown =
        type.packageName().equals("java.util.function") || ELSEWHERE.contains(type.canonicalName());
    return isKnown
        ? Optional.of(
            ClassName.get("io.confingy.function", "Serializable" + type.simpleName())
                .annotated(type.annotations()))
        : Optional.empty();
  }
}
