package io.confingy.internal.diff;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes that the objects of a graph are of, and what their document says of them. */
final class ClassUse {

  private final Document document;
  private final Set<TypeName> types = new HashSet<>();
  private final Set<TypeName> keys = new HashSet<>();

  ClassUse(Document document) {
    this.document = document;
  }

  void note(Composite composite) {
    if (composite instanceof ObjectNode object) {
      types.add(object.type());
      keys.add(object.factsKey());
    }
  }

  boolean has(TypeName type) {
    return types.contains(type);
  }

  /** Returns the type of a parameter, where the document says it. */
  @Nullable String declared(ObjectNode object, int index) {
    ClassFacts facts = document.classes().get(object.factsKey());
    return facts == null ? null : facts.types().get(object.name(index));
  }

  /** Returns what is said otherwise in another document of the classes that are in both. */
  List<Delta> compare(ClassUse other) {
    Set<TypeName> both = new TreeSet<>(keys);
    both.retainAll(other.keys);
    List<Delta> changes = new ArrayList<>();
    for (TypeName key : both) {
      Map<String, String> before = types(key);
      Map<String, String> after = other.types(key);
      boolean sameTypes = before.equals(after);
      if (!sameTypes || !hash(key).equals(other.hash(key))) {
        changes.add(
            Delta.ofCode(
                Quote.plain(key.toString()),
                "hash " + hash(key) + (sameTypes ? "" : ", types " + before),
                "hash " + other.hash(key) + (sameTypes ? "" : ", types " + after)));
      }
    }
    return changes;
  }

  private String hash(TypeName key) {
    ClassFacts facts = document.classes().get(key);
    return facts == null || facts.hash() == null ? "unknown" : facts.hash();
  }

  private Map<String, String> types(TypeName key) {
    ClassFacts facts = document.classes().get(key);
    return facts == null ? Map.of() : new TreeMap<>(facts.types());
  }
}
