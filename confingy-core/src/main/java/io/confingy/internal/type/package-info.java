/**
 * Names and shapes of Java types, as the graph and the declared places of a configuration need
 * them.
 */
@NullMarked
package io.confingy.internal.type;

import org.jspecify.annotations.NullMarked;
