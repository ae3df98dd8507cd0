package io.confingy.internal.source;

import io.confingy.internal.graph.ContainerNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds names for local variables: what the first place calls them, with a number if need be. */
final class Locals {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** Starts with names that hide something else. */
  Locals(Collection<String> taken) {
    this.taken.addAll(taken);
  }

  /** Returns a new name for a composite. */
  String name(Part part) {
    String wanted = part.hint != null && isName(part.hint) ? part.hint : ofType(part);
    String base = Character.toLowerCase(wanted.charAt(0)) + wanted.substring(1);
    return next(Identifiers.isKeyword(base) || !isName(base) ? "value" : base);
  }

  private String next(String base) {
    String name = base;
    int number = last.getOrDefault(base, 1);
    while (!taken.add(name)) {
      name = base + ++number;
    }
    last.put(base, number);
    return name;
  }

  private static boolean isName(String name) {
    return PLAIN.matcher(name).matches() && !Identifiers.isKeyword(name);
  }

  private static String ofType(Part part) {
    if (part.kind != null) {
      String name = part.kind.first.type().name();
      return nameOr(name.substring(name.lastIndexOf('.') + 1), "value");
    }
    if (!(part.node instanceof ContainerNode)) {
      return "function";
    }
    String kind = part.type.name();
    return part.type.isArray()
        ? "array"
        : nameOr(kind.substring(kind.lastIndexOf('.') + 1), "list");
  }

  private static String nameOr(String name, String other) {
    return isName(name) ? name : other;
  }
}
