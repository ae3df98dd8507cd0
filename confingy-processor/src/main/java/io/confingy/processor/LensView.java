package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** What a lens gives for a place of some declared type. */
sealed interface LensView {

  /** Returns the type by which the place is seen. */
  TypeName type();

  /**
   * A place that is seen as its value.
   *
   * @param type the declared type
   * @param cast the type to cast to, where one is needed
   * @param isUnchecked whether the compiler warns of the cast
   */
  record Value(TypeName type, Optional<TypeName> cast, boolean isUnchecked) implements LensView {}

  /** A place that is seen through a lens, which is made from a draft. */
  sealed interface Lens extends LensView {

    /** Returns an expression that makes the lens of a draft. */
    CodeBlock of(CodeBlock draft);

    /**
     * Returns an expression of the function that makes the lens of a draft.
     *
     * @param depth how many lambdas are around it
     */
    CodeBlock maker(int depth);
  }

  /**
   * A place with a lens of its own class.
   *
   * @param type the lens
   */
  record Single(TypeName type) implements Lens {

    @Override
    public CodeBlock of(CodeBlock draft) {
      return CodeBlock.of("new $T$L($L)", raw(type), isGeneric(type) ? "<>" : "", draft);
    }

    @Override
    public CodeBlock maker(int depth) {
      return CodeBlock.of("$T::new", raw(type));
    }
  }

  /**
   * A place that holds a container.
   *
   * @param type the lens of the container
   * @param element how its elements are seen
   */
  record Container(TypeName type, LensView element) implements Lens {

    @Override
    public CodeBlock of(CodeBlock draft) {
      return of(draft, 0);
    }

    private CodeBlock of(CodeBlock draft, int depth) {
      return element instanceof Lens lens
          ? CodeBlock.of("new $T<>($L,$W$L)", raw(type), draft, lens.maker(depth))
          : CodeBlock.of("$T.ofValues($L)", raw(type), draft);
    }

    @Override
    public CodeBlock maker(int depth) {
      if (element instanceof Value) {
        return CodeBlock.of("$T::ofValues", raw(type));
      }
      CodeBlock draft = CodeBlock.of("draft$L", depth == 0 ? "" : String.valueOf(depth));
      return CodeBlock.of("$L -> $L", draft, of(draft, depth + 1));
    }
  }

  private static boolean isGeneric(TypeName type) {
    return type instanceof ParameterizedTypeName;
  }

  private static ClassName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }
}
