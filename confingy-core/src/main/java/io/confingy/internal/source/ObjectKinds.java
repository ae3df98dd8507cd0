package io.confingy.internal.source;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.TypeName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what objects have in common, once for those of a class that come one after another. */
final class ObjectKinds {

  private static final Declared[] NOTHING = {};

  private final Document document;
  private final Classes classes;
  private final Map<ObjectNode.Form, Map<TypeName, ObjectKind>> latest =
      new EnumMap<>(ObjectNode.Form.class);
  private final Map<String, Declared> spellings = new HashMap<>();

  ObjectKinds(Document document, Classes classes) {
    this.document = document;
    this.classes = classes;
  }

  /**
   * Returns the kind of an object.
   *
   * @throws ProblemException if its class is known and cannot be made of these arguments
   */
  ObjectKind of(ObjectNode node) {
    Map<TypeName, ObjectKind> ofForm =
        latest.computeIfAbsent(node.form(), absent -> new HashMap<>());
    ObjectKind known = ofForm.get(node.type());
    if (known == null || !known.first.isLike(node)) {
      known = new ObjectKind(node, maker(node), places(node));
      ofForm.put(node.type(), known);
    }
    return known;
  }

  private Classes.@Nullable Maker maker(ObjectNode node) {
    try {
      return classes.maker(node);
    } catch (ProblemException e) {
      throw e.problem().path() != null
          ? e
          : new ProblemException(e.problem().at(PathFinder.path(document.root(), node)));
    }
  }

  private Declared[] places(ObjectNode node) {
    ClassFacts facts = document.classes().get(node.factsKey());
    if (facts == null || facts.types().isEmpty()) {
      return NOTHING;
    }
    Declared[] places = new Declared[node.size()];
    for (int i = 0; i < places.length; i++) {
      String spelling = facts.types().get(node.name(i));
      places[i] =
          spelling == null ? Declared.NONE : spellings.computeIfAbsent(spelling, Declared::parse);
    }
    return places;
  }
}
