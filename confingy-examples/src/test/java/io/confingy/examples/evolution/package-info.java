/** Shows what becomes of configurations that were saved before their classes changed. */
@NullMarked
package io.confingy.examples.evolution;

import org.jspecify.annotations.NullMarked;
