package io.confingy.internal.diff;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes that the objects of a graph are of, and what their document says of them.
 *
 * <p>The objects are looked at only when something has changed.
 */
final class ClassUse {

  private final Document document;
  private final Set<TypeName> types = new HashSet<>();
  private final Set<TypeName> keys = new HashSet<>();
  private boolean known;

  ClassUse(Document document) {
    this.document = document;
  }

  private void know() {
    if (known) {
      return;
    }
    known = true;
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Composite> open = new ArrayDeque<>();
    push(document.root(), seen, open);
    while (!open.isEmpty()) {
      Composite composite = open.pop();
      if (composite instanceof ObjectNode object) {
        types.add(object.type());
        keys.add(object.factsKey());
      }
      for (int i = 0; i < composite.size(); i++) {
        push(composite.part(i), seen, open);
      }
    }
  }

  private static void push(Node node, Set<Node> seen, Deque<Composite> open) {
    if (node instanceof Composite composite && seen.add(composite)) {
      open.push(composite);
    }
  }

  boolean has(TypeName type) {
    know();
    return types.contains(type);
  }

  private boolean hasKey(TypeName key) {
    know();
    return keys.contains(key);
  }

  /** Returns the type of a parameter, where the document says it. */
  @Nullable String declared(ObjectNode object, int index) {
    ClassFacts facts = document.classes().get(object.factsKey());
    return facts == null ? null : facts.types().get(object.name(index));
  }

  /** Returns what is said otherwise in another document of the classes that are in both. */
  List<Delta> compare(ClassUse other) {
    Set<TypeName> said = new TreeSet<>(document.classes().keySet());
    said.addAll(other.document.classes().keySet());
    List<Delta> changes = new ArrayList<>();
    for (TypeName key : said) {
      Map<String, String> before = types(key);
      Map<String, String> after = other.types(key);
      boolean sameTypes = before.equals(after);
      boolean same = sameTypes && hash(key).equals(other.hash(key));
      if (!same && hasKey(key) && other.hasKey(key)) {
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
