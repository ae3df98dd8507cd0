package io.confingy.processor;

import java.util.Set;

/**
 * The recipes that are about to be written, so that a class of some package can mention them though
 * they are missing.
 *
 * @param recipes their canonical names
 * @param packageName the package of who mentions them, which needs no more than their simple names
 */
record Promise(Set<String> recipes, String packageName) {

  /** Nothing is about to be written. */
  static final Promise NONE = new Promise(Set.of(), "");

  /** Tells whether nothing else is missing. */
  boolean covers(Set<String> missing) {
    return missing.stream().allMatch(this::covers);
  }

  private boolean covers(String name) {
    return recipes.contains(name) || (name.indexOf('.') < 0 && recipes.contains(inPackage(name)));
  }

  private String inPackage(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
