package io.confingy;

import io.confingy.internal.callable.DeclaredFunction;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.Node;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.lang.invoke.LambdaConversionException;
import java.util.function.Supplier;

/** Makes a function, bound to its only part or to nothing. */
final class FunctionPlan extends Plan {
  private final MethodName method;
  private final MethodResolver.Found found;

  FunctionPlan(Node node, MethodName method, MethodResolver.Found found) {
    super(node, node instanceof Composite composite ? composite.size() : 0);
    this.method = method;
    this.found = found;
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
  boolean fits(Slot place) {
    return DeclaredFunction.fits(place, found.called(), parts.length > 0);
  }

  @Override
  Object build(Supplier<Copier> keepers) {
    try {
      return found.linkable().make(parts.length == 0 ? null : parts[0]);
    } catch (LambdaConversionException | LinkageError e) {
      throw new ProblemException(CallableRefusals.notLinked(method, e), e);
    }
  }
}
