/** Classes that have changed since configurations of them were saved. */
@NullMarked
package io.confingy.examples.evolution;

import org.jspecify.annotations.NullMarked;
