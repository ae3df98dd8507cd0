package io.confingy.internal.source;

import io.confingy.internal.type.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names classes in one file: by their simple names, of which each is one class only. */
final class Names {

  /** Classes whose simple names the source needs for itself. */
  private static final Set<String> OWN = Set.of("Class", "Double", "Float", "Object", "String");

  private final String inPackage;
  private final boolean importing;
  private final Map<String, TypeName> spelled;
  private final Map<String, String> packages = new HashMap<>();
  private final TreeSet<String> imported = new TreeSet<>();

  /**
   * Names classes in a file.
   *
   * @param inPackage the package of the file
   * @param importing whether it has imports; if not, names are written with their packages
   * @param spelled the classes of the document by their whole names
   */
  Names(String inPackage, boolean importing, Map<String, TypeName> spelled) {
    this.inPackage = inPackage;
    this.importing = importing;
    this.spelled = spelled;
    OWN.forEach(name -> packages.put(name, "java.lang"));
  }

  /** Takes a simple name, so that classes of this name are written with their packages. */
  void reserve(String simple) {
    packages.put(simple, inPackage);
  }

  String type(String module, String name) {
    return type(new TypeName(module, name));
  }

  /** Returns the name of a class as the file spells it. */
  String type(TypeName type) {
    String name = Identifiers.qualified(new TypeName("", type.name()));
    String module = type.module();
    if (module.isEmpty()) {
      return unnamed(type, name);
    }
    String qualified = Identifiers.qualified(new TypeName("", module)) + "." + name;
    if (!importing && !module.equals("java.lang")) {
      return qualified;
    }
    String outermost = name.split("\\.", 2)[0];
    String holder = packages.putIfAbsent(outermost, module);
    if (holder != null && !holder.equals(module)) {
      return qualified;
    }
    if (!module.equals("java.lang") && !module.equals(inPackage)) {
      imported.add(qualified.substring(0, qualified.length() - name.length()) + outermost);
    }
    return name;
  }

  private String unnamed(TypeName type, String name) {
    String holder = packages.putIfAbsent(name.split("\\.", 2)[0], "");
    if (!inPackage.isEmpty() || (holder != null && !holder.isEmpty())) {
      throw Refusal.of(
          "the class `" + type + "`, which is in no package",
          "a class that the source can import, in a package");
    }
    return name;
  }

  /** Returns the name of a declared type, without type arguments. */
  String type(Declared type) {
    return (type.isPrimitive() ? type.name() : spelled(type.name()))
        + "[]".repeat(type.dimensions());
  }

  /** Returns the name of a class of which it is not said where the package ends. */
  String spelled(String name) {
    TypeName known = spelled.get(name);
    if (known != null) {
      return type(known);
    }
    int dot = name.lastIndexOf('.');
    boolean ofJava = name.startsWith("java.") || name.startsWith("io.confingy.function.");
    return ofJava && Character.isLowerCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))
        ? type(name.substring(0, dot), name.substring(dot + 1))
        : Identifiers.qualified(new TypeName("", name));
  }

  /** Returns the call of a constructor that is given a text. */
  String create(String type, String text) {
    return "new " + spelled(type) + "(" + Literals.string(text) + ")";
  }

  /** Returns the import declarations, in order. */
  String imports() {
    StringBuilder text = new StringBuilder();
    imported.forEach(each -> text.append("import ").append(each).append(";\n"));
    return text.toString();
  }
}
