package io.confingy;

import org.jspecify.annotations.Nullable;

/**
 * A value that does not satisfy a constraint.
 *
 * @param path where the value stands in the configuration, such as {@code $.model.layers}
 * @param message what the constraint says, such as {@code must be greater than 0}
 * @param value the value
 */
public record Violation(String path, String message, @Nullable Object value) {}
