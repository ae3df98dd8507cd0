package io.confingy.internal.json;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.TypeName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes that a document names, each once, and what it says of them. */
final class ClassTable {

  private static final int RECENT = 32;

  /** How deep a class may be nested in others to be found by its whole name. */
  private static final int DEEPEST_NESTING = 16;

  private static final String CLASS_FACTS =
      "for each class an object with its `hash` and the `types` of its parameters";

  private final Map<TypeName, TypeName> types = new HashMap<>();
  private final Map<TypeName, ClassFacts> facts = new LinkedHashMap<>();

  /** The same types come again and again; their names are mostly the same strings, too. */
  private final @Nullable TypeName[] recentTypes = new @Nullable TypeName[RECENT];

  private final Scalar.@Nullable EnumConstant[] recentConstants =
      new Scalar.@Nullable EnumConstant[RECENT];

  /** Returns what the document said of its classes. */
  Map<TypeName, ClassFacts> facts() {
    return facts;
  }

  /** Returns the name of a class, the same object for the same name. */
  TypeName type(String module, String simple) {
    int slot = simple.hashCode() & (RECENT - 1);
    TypeName recent = recentTypes[slot];
    if (recent != null && recent.name().equals(simple) && recent.module().equals(module)) {
      return recent;
    }
    TypeName name = new TypeName(module, simple);
    TypeName known = types.putIfAbsent(name, name);
    recentTypes[slot] = known == null ? name : known;
    return recentTypes[slot];
  }

  /** Returns the node of an enum constant, mostly the same object for the same constant. */
  Scalar.EnumConstant constant(TypeName type, String name) {
    int slot = name.hashCode() & (RECENT - 1);
    Scalar.EnumConstant recent = recentConstants[slot];
    if (recent == null || !recent.name().equals(name) || !recent.type().equals(type)) {
      recent = new Scalar.EnumConstant(type, name);
      recentConstants[slot] = recent;
    }
    return recent;
  }

  /** Notes that something may be said of one constructor or method of a class. */
  void maker(TypeName type, String maker) {
    TypeName key = ClassFacts.key(type, maker);
    types.putIfAbsent(key, key);
  }

  /** Notes the hash of a class. */
  void hash(TypeName type, String hash) {
    facts.put(type, new ClassFacts(type, hash, Map.of()));
  }

  /** Notes what is said of the class of a name, once all classes are known. */
  void say(String name, @Nullable String hash, Map<String, String> parameters) {
    say(typeSpelled(name), hash, parameters);
  }

  private void say(@Nullable TypeName type, @Nullable String hash, Map<String, String> parameters) {
    if (type != null) {
      facts.put(type, new ClassFacts(type, hash, parameters));
    }
  }

  /**
   * Reads what is said of the classes, once all of them, that of the outermost object too, are
   * known.
   */
  void read(Fields said) {
    for (int i = 0; i < said.names().length; i++) {
      read(typeSpelled(said.names()[i]), said.values()[i], said);
    }
  }

  /**
   * Returns a class that was named recently, without a look at all of them; mostly there is one.
   */
  private @Nullable TypeName recentSpelled(String spelling) {
    int dot = spelling.lastIndexOf('.');
    int hash = 0;
    for (int i = dot + 1; i < spelling.length(); i++) {
      hash = 31 * hash + spelling.charAt(i);
    }
    TypeName recent = recentTypes[hash & (RECENT - 1)];
    boolean found =
        recent != null
            && recent.module().length() == dot
            && recent.name().length() == spelling.length() - dot - 1
            && spelling.startsWith(recent.module())
            && spelling.endsWith(recent.name());
    return found ? recent : null;
  }

  /**
   * Returns the class in this document whose whole name this is; the package may end at any of the
   * last dots.
   */
  private @Nullable TypeName typeSpelled(String spelling) {
    TypeName recent = recentSpelled(spelling);
    if (recent != null) {
      return recent;
    }
    int maker = spelling.indexOf("::");
    int dot = spelling.lastIndexOf('.', maker < 0 ? spelling.length() : maker);
    for (int i = 0; i < DEEPEST_NESTING && dot > 0; i++) {
      TypeName known =
          types.get(new TypeName(spelling.substring(0, dot), spelling.substring(dot + 1)));
      if (known != null) {
        return known;
      }
      dot = spelling.lastIndexOf('.', dot - 1);
    }
    return types.get(new TypeName("", spelling));
  }

  private void read(@Nullable TypeName type, Node said, Fields all) {
    if (!(said instanceof ContainerNode map) || !map.shape().isPlain(Shape.Form.MAP)) {
      throw wrong(all);
    }
    String hash = null;
    Map<String, String> parameters = Map.of();
    for (int i = 0; i < map.size(); i += 2) {
      Node value = map.part(i + 1);
      if (isKey(map.part(i), Markers.HASH) && value instanceof Scalar.Text text) {
        hash = text.value();
      } else if (isKey(map.part(i), Markers.TYPES)
          && value instanceof ContainerNode each
          && each.shape().isPlain(Shape.Form.MAP)) {
        parameters = strings(each, all);
      } else {
        throw wrong(all);
      }
    }
    say(type, hash, parameters);
  }

  private static boolean isKey(Node node, String key) {
    return node instanceof Scalar.Text text && text.value().equals(key);
  }

  private static Map<String, String> strings(ContainerNode map, Fields all) {
    Map<String, String> strings = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i += 2) {
      if (!(map.part(i) instanceof Scalar.Text key)
          || !(map.part(i + 1) instanceof Scalar.Text value)) {
        throw wrong(all);
      }
      strings.put(key.value(), value.value());
    }
    return strings;
  }

  private static ProblemException wrong(Fields all) {
    return MarkerValues.wrong(Bit.CLASSES, all, CLASS_FACTS);
  }
}
