/** The JSON form of a graph: the only place that knows how it is spelled. */
@NullMarked
package io.confingy.internal.json;

import org.jspecify.annotations.NullMarked;
