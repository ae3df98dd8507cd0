package io.confingy.internal.source;

import io.confingy.internal.graph.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What objects have in common that are alike but for their arguments; found out once for them. */
final class ObjectKind {

  /** What a builder cannot call a method: there are others of the name, or it is its own. */
  private static final Set<String> NO_SETTERS = Set.of("Builder", "equals", "wait");

  /** One of them. */
  final ObjectNode first;

  /** How they are made, where more is known of them than the document says. */
  final Classes.@Nullable Maker maker;

  /** Where the argument of each parameter stands, or -1 where its default does. */
  final int[] order;

  /** What the arguments are declared as; none where nothing is said of any. */
  private final Declared[] places;

  ObjectKind(ObjectNode first, Classes.@Nullable Maker maker, Declared[] places) {
    this.first = first;
    this.maker = maker;
    this.places = places;
    this.order = order(first, maker);
  }

  private static int[] order(ObjectNode node, Classes.@Nullable Maker maker) {
    List<Integer> given = maker == null ? null : maker.order();
    int[] order = new int[given == null ? node.size() : given.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = given == null ? i : given.get(i);
    }
    return order;
  }

  /** Returns what an argument is declared as, where JSON alone does not tell it. */
  Declared place(int index) {
    return index < places.length ? places[index] : Declared.NONE;
  }

  /** Returns the name of a parameter. */
  String name(int parameter) {
    return names().get(parameter);
  }

  /** Returns the name of the method of the builder that takes the argument of a parameter. */
  String setter(int parameter) {
    String setter = name(parameter);
    boolean taken = NO_SETTERS.contains(setter);
    while (taken) {
      setter += "_";
      taken = names().contains(setter);
    }
    return setter;
  }

  private List<String> names() {
    return maker == null ? first.names() : maker.names();
  }
}
