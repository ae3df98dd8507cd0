package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the tracked classes that mention no missing type but recipes that are about to be written.
 *
 * <p>Those need not wait for another round, and could wait for ever where recipes mention each
 * other.
 *
 * @param targets the tracked classes whose recipes can be written now
 */
record Readiness(List<Target> targets) {

  /** Leaves out what mentions a missing type, then what mentions the recipes of that, and so on. */
  static Readiness of(Collection<Target> targets) {
    List<Target> ready = new ArrayList<>(targets);
    boolean isStable = false;
    while (!isStable) {
      Readiness sofar = new Readiness(List.copyOf(ready));
      isStable =
          !ready.removeIf(
              target ->
                  !sofar
                      .promisedTo(target)
                      .containsAll(MentionedTypes.ofSignature(target).missing()));
    }
    return new Readiness(List.copyOf(ready));
  }

  /** Returns the names by which a tracked class may mention the recipes. */
  Set<String> promisedTo(Target target) {
    String packageName = ClassName.get(target.type()).packageName();
    Set<String> names = new HashSet<>();
    for (Target other : targets) {
      ClassName recipe = RecipeNames.of(ClassName.get(other.type()));
      names.add(recipe.canonicalName());
      if (recipe.packageName().equals(packageName)) {
        names.add(recipe.simpleName());
      }
    }
    return names;
  }
}
