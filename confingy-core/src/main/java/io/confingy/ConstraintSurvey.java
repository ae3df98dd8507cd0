package io.confingy;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstructorDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of a constructor have constraints.
 *
 * @param isEmpty whether none has any
 * @param acrossParameters whether there are constraints on several parameters together
 * @param looksInside the parameters with constraints on what is inside their arguments
 * @param asProperties the components of a record with more constraints than their parameters have:
 *     those of a constructor that is written out in full, and those that the compiler forgets
 */
record ConstraintSurvey(
    boolean isEmpty, boolean acrossParameters, BitSet looksInside, List<Integer> asProperties) {

  static ConstraintSurvey of(BeanDescriptor bean, Class<?>[] parameters, List<String> names) {
    ConstructorDescriptor constructor = bean.getConstraintsForConstructor(parameters);
    boolean across =
        constructor != null && constructor.getCrossParameterDescriptor().hasConstraints();
    boolean onParameters = false;
    BitSet looksInside = new BitSet();
    List<Integer> asProperties = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      ElementDescriptor parameter =
          constructor == null ? null : constructor.getParameterDescriptors().get(i);
      PropertyDescriptor property =
          bean.getElementClass().isRecord() ? bean.getConstraintsForProperty(names.get(i)) : null;
      boolean more = property != null && size(property) > size(parameter);
      if (more) {
        asProperties.add(i);
      }
      onParameters |= size(parameter) > 0 || isDeep(parameter);
      looksInside.set(i, isDeep(parameter) || (more && isDeep(property)));
    }
    return new ConstraintSurvey(
        !onParameters && !across && asProperties.isEmpty(), across, looksInside, asProperties);
  }

  /** Returns how many constraints are on an element and on what is inside it. */
  private static int size(@Nullable ElementDescriptor element) {
    if (element == null) {
      return 0;
    }
    int size = element.getConstraintDescriptors().size();
    if (element instanceof ContainerDescriptor container) {
      for (ContainerElementTypeDescriptor inner : container.getConstrainedContainerElementTypes()) {
        size += size(inner);
      }
    }
    return size;
  }

  private static boolean isDeep(@Nullable ElementDescriptor element) {
    return (element instanceof CascadableDescriptor cascadable && cascadable.isCascaded())
        || (element instanceof ContainerDescriptor container
            && !container.getConstrainedContainerElementTypes().isEmpty());
  }
}
