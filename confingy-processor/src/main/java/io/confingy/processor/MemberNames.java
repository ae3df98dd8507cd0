package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of what is generated for each parameter, by position.
 *
 * @param variables of fields and of the parameters of methods
 * @param accessors of the methods that return an argument
 * @param withers of the methods that change one
 * @param setters of the methods of the builder
 */
record MemberNames(
    List<String> variables, List<String> accessors, List<String> withers, List<String> setters) {

  /**
   * Methods without parameters that {@code Object}, {@code Lazy}, a recipe or serialization has.
   */
  private static final Set<String> NO_ACCESSORS =
      Set.of(
          "builder",
          "clone",
          "companion",
          "config",
          "finalize",
          "getClass",
          "hashCode",
          "instantiate",
          "notify",
          "notifyAll",
          "readObject",
          "readObjectNoData",
          "readResolve",
          "toString",
          "wait",
          "writeObject",
          "writeReplace");

  /** Methods with one parameter that {@code Object} has, and what would look like a constructor. */
  private static final Set<String> NO_SETTERS = Set.of("equals", "wait", "Builder");

  /**
   * Names what is generated.
   *
   * @param parameters the names of the parameters
   * @param mentioned the classes whose members generated code mentions by their class
   */
  static MemberNames of(List<String> parameters, Collection<ClassName> mentioned) {
    return new MemberNames(
        NameAllocator.allocate(parameters, obscuring(mentioned)),
        NameAllocator.allocate(parameters, NO_ACCESSORS),
        NameAllocator.allocate(parameters.stream().map(MemberNames::wither).toList(), Set.of()),
        NameAllocator.allocate(parameters, NO_SETTERS));
  }

  /** A variable of such a name would hide the class, or the package, where its member is used. */
  private static Set<String> obscuring(Collection<ClassName> mentioned) {
    Set<String> names = new HashSet<>(Set.of("COMPANION"));
    for (ClassName type : mentioned) {
      names.addAll(type.simpleNames());
      names.add(type.packageName().split("\\.", 2)[0]);
    }
    return names;
  }

  private static String wither(String parameter) {
    int first = parameter.codePointAt(0);
    return "with"
        + Character.toString(Character.toUpperCase(first))
        + parameter.substring(Character.charCount(first));
  }
}
