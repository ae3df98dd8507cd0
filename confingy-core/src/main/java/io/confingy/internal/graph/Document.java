package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.util.Map;

/**
 * A configuration graph with what is said once of its classes.
 *
 * @param root the configuration
 * @param classes what is known of the classes in it; some may not be there
 * @param shared whether a composite may stand in several places
 */
public record Document(Node root, Map<TypeName, ClassFacts> classes, boolean shared) {

  /** The version of the JSON form that is written, and the only one there has been. */
  public static final int VERSION = 1;
}
