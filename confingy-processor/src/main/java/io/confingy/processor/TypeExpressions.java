package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Writes a declared type as an expression that makes the {@code java.lang.reflect.Type}.
 *
 * <p>Type variables and wildcards become their upper bounds, of several bounds the first.
 */
final class TypeExpressions {

  private final Types types;

  TypeExpressions(Types types) {
    this.types = types;
  }

  CodeBlock of(TypeMirror type) {
    return new Writer().visit(type);
  }

  private CodeBlock erased(TypeMirror type) {
    return CodeBlock.of("$T.class", TypeNames.plain(types.erasure(type)));
  }

  private final class Writer extends MirrorVisitor<CodeBlock> {

    /** The variables being replaced: {@code T extends Comparable<T>} ends at its erasure. */
    private final Set<Element> open = new HashSet<>();

    @Override
    protected CodeBlock defaultAction(TypeMirror type, Void unused) {
      return erased(type);
    }

    @Override
    public CodeBlock visitArray(ArrayType type, Void unused) {
      CodeBlock component = visit(type.getComponentType());
      boolean isClass = component.equals(erased(type.getComponentType()));
      return isClass
          ? erased(type)
          : CodeBlock.of("$T.arrayOf($L)", RuntimeNames.PARAMETER, component);
    }

    @Override
    public CodeBlock visitDeclared(DeclaredType type, Void unused) {
      CodeBlock raw = CodeBlock.of("$T.class", ClassName.get((TypeElement) type.asElement()));
      if (type.getTypeArguments().isEmpty()) {
        return raw;
      }
      CodeBlock.Builder code = CodeBlock.builder().add("$T.type($L", RuntimeNames.PARAMETER, raw);
      for (TypeMirror argument : type.getTypeArguments()) {
        code.add(",$W$L", visit(argument));
      }
      return code.add(")").build();
    }

    @Override
    CodeBlock visitMissing(ErrorType type) {
      return CodeBlock.of("$T.class", TypeNames.plain(type));
    }

    @Override
    public CodeBlock visitTypeVariable(TypeVariable type, Void unused) {
      Element variable = type.asElement();
      if (!open.add(variable)) {
        return erased(type);
      }
      CodeBlock bound = visit(type.getUpperBound());
      open.remove(variable);
      return bound;
    }

    @Override
    public CodeBlock visitWildcard(WildcardType type, Void unused) {
      return type.getExtendsBound() == null
          ? CodeBlock.of("$T.class", ClassName.OBJECT)
          : visit(type.getExtendsBound());
    }

    @Override
    public CodeBlock visitIntersection(IntersectionType type, Void unused) {
      return visit(type.getBounds().get(0));
    }
  }
}
