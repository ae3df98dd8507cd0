package io.confingy;

import io.confingy.internal.callable.DeclaredFunction;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.lang.invoke.LambdaConversionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a function, bound to its only part or to nothing. */
final class FunctionMaker extends Maker {
  private final MethodName method;
  private final MethodResolver.Found found;
  private final boolean bound;

  /**
   * Makes one.
   *
   * @param bound whether the method is bound to an object, the only part
   */
  FunctionMaker(MethodName method, MethodResolver.Found found, boolean bound) {
    this.method = method;
    this.found = found;
    this.bound = bound;
  }

  @Override
  Slot slot(int index) {
    return Slot.of(found.called().getDeclaringClass());
  }

  @Override
  Class<?> type() {
    return found.functionType();
  }

  /** Tells whether the method takes and returns what a place declares. */
  @Override
  boolean makesFor(Slot place) {
    return DeclaredFunction.fits(place, found.called(), bound);
  }

  @Override
  Object make(@Nullable Object[] parts, Supplier<Copier> keepers) {
    try {
      return found.linkable().make(bound ? parts[0] : null);
    } catch (LambdaConversionException | LinkageError e) {
      throw new ProblemException(CallableRefusals.notLinked(method, e), e);
    }
  }
}
