package io.confingy.internal.source;

import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names classes in one file: by their simple names, of which each is one class only. */
final class Names {

  /** Classes whose simple names the source needs for itself. */
  private static final Set<String> OWN = Set.of("Class", "Double", "Float", "Object", "String");

  private final Classes classes;
  private final Style style;
  private final String inPackage;
  private final Map<String, TypeName> spelled;

  /** The containers of the JDK, recipes, and what else a document may name; most functions are. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "java\\.util\\.(concurrent\\.)?\\w*(List|Set|Map|Deque|Vector|Optional)"
              + "|java\\.lang\\.(Class|Comparable|Enum|Iterable)"
              + "|java\\.util\\.(Collection|Comparator|Queue|concurrent\\.Callable)"
              + "|(java\\.util|io\\.confingy)\\.function\\.\\w+"
              + "|io\\.confingy\\.Lazy");

  /** What styles of source there are. */
  enum Style {
    CLASS,
    EXPRESSION,
    SNIPPET
  }

  /** The classes of which all is known that can be. */
  private final Set<TypeName> checked = new HashSet<>();

  private final Map<String, String> packages = new HashMap<>();

  /**
   * What has been spelled, which stays as it is: a document has few classes, and names them often.
   */
  private final Map<TypeName, String> written = new HashMap<>();

  private final Map<String, String> spellings = new HashMap<>();
  private final Map<TypeName, TypeName> recipes = new HashMap<>();
  private final TreeSet<String> imported = new TreeSet<>();

  /**
   * Names classes in a file.
   *
   * @param inPackage the package of the file
   * @param style what the names are for
   * @param spelled the classes of the document by their whole names
   */
  Names(Classes classes, Style style, String inPackage, Map<String, TypeName> spelled) {
    this.classes = classes;
    this.style = style;
    this.inPackage = inPackage;
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

  /**
   * Returns the name of a class as the file spells it.
   *
   * @throws ProblemException if it is known that the file cannot name it
   */
  String type(TypeName type) {
    Class<?> known = known(type);
    return known == null ? written(type) : type(known);
  }

  private @Nullable Class<?> known(TypeName type) {
    if (checked.contains(type)) {
      return null;
    }
    Class<?> known = classes.type(type);
    if (known == null) {
      checked.add(type);
    }
    return known;
  }

  /** Returns the name of a class that is at hand. */
  String type(Class<?> type) {
    if (type.isArray()) {
      return type(type.componentType()) + "[]";
    }
    if (type.isPrimitive()) {
      return type.getName();
    }
    TypeName name = TypeName.of(type);
    if (checked.add(name)) {
      Reach.require(type, style, inPackage);
    }
    return written(name);
  }

  /** Returns the name of the class of the recipes of objects. */
  String recipe(ObjectKind kind) {
    if (kind.maker != null && kind.maker.recipe() != null) {
      return type(kind.maker.recipe());
    }
    return written(recipes.computeIfAbsent(kind.first.type(), Names::recipe));
  }

  private static TypeName recipe(TypeName type) {
    Identifiers.qualified(type);
    return new TypeName(type.module(), "Lazy" + type.name().replace('.', '_'));
  }

  private String written(TypeName type) {
    String known = written.get(type);
    if (known == null) {
      known = write(type);
      written.put(type, known);
    }
    return known;
  }

  private String write(TypeName type) {
    String name = Identifiers.qualified(new TypeName("", type.name()));
    String module = type.module();
    if (module.isEmpty()) {
      return unnamed(type, name);
    }
    String qualified = Identifiers.qualified(new TypeName("", module)) + "." + name;
    if (style == Style.EXPRESSION && !module.equals("java.lang")) {
      return qualified;
    }
    String outermost = Identifiers.first(name);
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
    String holder = packages.putIfAbsent(Identifiers.first(name), "");
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
    String spelling = spellings.get(name);
    if (spelling == null) {
      spelling = spell(name);
      spellings.put(name, spelling);
    }
    return spelling;
  }

  private String spell(String name) {
    TypeName known = spelled.get(name);
    if (known != null) {
      return type(known);
    }
    int dot = name.lastIndexOf('.');
    return isOfJava(name) && Character.isLowerCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))
        ? type(name.substring(0, dot), name.substring(dot + 1))
        : Identifiers.qualified(new TypeName("", name));
  }

  /** Returns what is known of a functional interface that is not of the JDK or ours. */
  Classes.@Nullable Function function(String name) {
    return isOfJava(name) ? null : classes.function(name);
  }

  /** Returns the name of a functional interface. */
  String functionType(String name) {
    Classes.Function function = function(name);
    return function == null ? spelled(name) : type(function.type());
  }

  /** Tells whether a class is known to have type parameters. */
  boolean isGeneric(String name) {
    TypeName known = spelled.get(name);
    Class<?> type = known == null ? null : classes.type(known);
    return type != null ? type.getTypeParameters().length > 0 : GENERIC.matcher(name).matches();
  }

  private static boolean isOfJava(String name) {
    return name.startsWith("java.") || name.startsWith("io.confingy.function.");
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
