package io.confingy.internal.type;

import org.jspecify.annotations.Nullable;

/**
 * The name of a class as a document spells it: the package, and the class with its enclosing
 * classes.
 *
 * @param module the package, empty for the unnamed one; Python's documents have a module here
 * @param name the simple name, behind those of the enclosing classes and dots: {@code Outer.Inner}
 */
public record TypeName(String module, String name) implements Comparable<TypeName> {

  private static final ClassValue<TypeName> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected TypeName computeValue(Class<?> type) {
          return named(type);
        }
      };

  /**
   * Returns the name of a class; of an array it ends in brackets, and its package is that of the
   * element.
   */
  public static TypeName of(Class<?> type) {
    return OF_CLASS.get(type);
  }

  /** Returns the name under which a class loader knows the class. */
  public String binaryName() {
    String nested = name.replace('.', '$');
    return module.isEmpty() ? nested : module + "." + nested;
  }

  /** Tells whether a class written in Java can have this name. */
  public boolean isSpellable() {
    return (module.isEmpty() || isQualified(module)) && isQualified(name);
  }

  private static boolean isQualified(String name) {
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean dot = c == '.' && !start;
      if (!dot && !(start ? Character.isJavaIdentifierStart(c) : isPart(c))) {
        return false;
      }
      start = dot;
    }
    return !start;
  }

  private static boolean isPart(char c) {
    return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  // Spelled out, because a table of names is asked for every object of a document.
  @Override
  public int hashCode() {
    return module.hashCode() * 31 + name.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TypeName type && name.equals(type.name) && module.equals(type.module));
  }

  /** Keeps tables of names fast whose hashes a document has made all the same. */
  @Override
  public int compareTo(TypeName other) {
    int byModule = module.compareTo(other.module);
    return byModule != 0 ? byModule : name.compareTo(other.name);
  }

  /** Returns the name to show a person. */
  @Override
  public String toString() {
    return module.isEmpty() ? name : module + "." + name;
  }

  private static TypeName named(Class<?> type) {
    if (type.isArray()) {
      TypeName component = of(type.componentType());
      return new TypeName(component.module, component.name + "[]");
    }
    if (type.isPrimitive()) {
      return new TypeName("java.lang", type.getName());
    }
    String binary = type.getName();
    String module = type.getPackageName();
    String nested = module.isEmpty() ? binary : binary.substring(module.length() + 1);
    Class<?> outer = type.getDeclaringClass();
    return outer == null
        ? new TypeName(module, nested)
        : new TypeName(module, of(outer).name + "." + nested.substring(simpleStart(outer, module)));
  }

  private static int simpleStart(Class<?> outer, String module) {
    int outerLength = outer.getName().length() - (module.isEmpty() ? 0 : module.length() + 1);
    return outerLength + 1;
  }
}
