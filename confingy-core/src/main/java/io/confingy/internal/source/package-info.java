/** Writes configuration graphs as Java source. */
@NullMarked
package io.confingy.internal.source;

import org.jspecify.annotations.NullMarked;
