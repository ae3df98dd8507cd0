/** Compares two configuration graphs, and turns one JSON document into another. */
@NullMarked
package io.confingy.internal.diff;

import org.jspecify.annotations.NullMarked;
