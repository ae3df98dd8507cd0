package io.confingy.examples.hooks;

import io.confingy.annotations.Track;
import org.jspecify.annotations.Nullable;

/**
 * A part of a model.
 *
 * @param size how many units it has
 * @param name what it is called, if its owner has named it yet
 */
@Track
public record Child(int size, @Nullable String name) {}
