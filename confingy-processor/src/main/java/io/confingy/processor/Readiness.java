package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the tracked classes that mention no missing type but recipes that are about to be written.
 *
 * <p>Those need not wait for another round, and could wait for ever where recipes mention each
 * other.
 *
 * @param recipes the canonical names of the recipes that can be written now
 */
record Readiness(Set<String> recipes) {

  /** Leaves out what mentions a missing type, then what mentions the recipes of that, and so on. */
  static Readiness of(Collection<Target> targets) {
    List<Target> ready = new ArrayList<>(targets);
    while (true) {
      Readiness sofar = new Readiness(names(ready));
      boolean isStable =
          !ready.removeIf(
              target ->
                  !sofar.promiseTo(target).covers(MentionedTypes.ofSignature(target).missing()));
      if (isStable) {
        return sofar;
      }
    }
  }

  private static Set<String> names(List<Target> targets) {
    return targets.stream()
        .map(target -> RecipeNames.of(ClassName.get(target.type())).canonicalName())
        .collect(Collectors.toSet());
  }

  /** Returns what a tracked class may mention. */
  Promise promiseTo(Target target) {
    return new Promise(recipes, ClassName.get(target.type()).packageName());
  }
}
