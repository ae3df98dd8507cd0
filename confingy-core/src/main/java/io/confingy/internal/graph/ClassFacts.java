package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * What a document says once of a class.
 *
 * @param name the class
 * @param hash the hash of its source, where it is known
 */
public record ClassFacts(TypeName name, @Nullable String hash) {}
