/** Reads the paths that lead to the parts of a configuration. */
@NullMarked
package io.confingy.internal.path;

import org.jspecify.annotations.NullMarked;
