/** A hook that keeps the parts of a configuration in line with one another. */
@NullMarked
package io.confingy.examples.hooks;

import org.jspecify.annotations.NullMarked;
