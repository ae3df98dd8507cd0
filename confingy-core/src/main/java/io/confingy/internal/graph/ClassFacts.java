package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says once of a class.
 *
 * @param name the class
 * @param hash the hash of its source, where it is known
 * @param types the types of those parameters, by name, that JSON numbers, strings and arrays do not
 *     tell
 */
public record ClassFacts(TypeName name, @Nullable String hash, Map<String, String> types) {

  /** Tells whether there is anything to say. */
  public boolean sayNothing() {
    return hash == null && types.isEmpty();
  }
}
