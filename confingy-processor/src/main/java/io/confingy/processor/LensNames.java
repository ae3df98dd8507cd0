package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names of the lenses inside a recipe.
 *
 * @param lens the lens itself
 * @param root the lens of a whole configuration
 */
record LensNames(ClassName lens, ClassName root) {

  /** Methods that {@code Object} or a lens of the runtime has. */
  private static final Set<String> TAKEN =
      Set.of(
          "as",
          "assignAt",
          "clone",
          "draftOf",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "isNull",
          "notify",
          "notifyAll",
          "partAt",
          "toString",
          "unlens",
          "unlensed",
          "valueAt",
          "wait");

  /**
   * Names the lenses; a type variable, or a class that nothing can qualify, keeps its name.
   *
   * @param recipe the recipe that they are in
   * @param variables the names of its type parameters
   * @param isUnpackaged tells whether a class of a name is in the unnamed package
   */
  static LensNames of(
      ClassName recipe, Collection<String> variables, Predicate<String> isUnpackaged) {
    Set<String> taken = new HashSet<>(variables);
    List<String> wanted = List.of("Lens", "Root");
    if (recipe.packageName().isEmpty()) {
      wanted.stream().filter(isUnpackaged).forEach(taken::add);
    }
    List<String> names = NameAllocator.allocate(wanted, taken);
    return new LensNames(recipe.nestedClass(names.get(0)), recipe.nestedClass(names.get(1)));
  }

  /**
   * Names the methods that get and set each parameter.
   *
   * @param lens the class they are in, whose name would make them look like constructors
   */
  static List<String> methods(List<String> parameters, ClassName lens) {
    Set<String> taken = new HashSet<>(TAKEN);
    taken.add(lens.simpleName());
    return NameAllocator.allocate(parameters, taken);
  }
}
