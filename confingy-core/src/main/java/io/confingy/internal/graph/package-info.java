/**
 * The waist: a small, immutable model of a configuration graph, and the events that make and walk
 * it.
 */
@NullMarked
package io.confingy.internal.graph;

import org.jspecify.annotations.NullMarked;
