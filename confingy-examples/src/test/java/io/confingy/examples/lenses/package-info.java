/** Shows that a lens reaches whatever is inside, and gives back what was given. */
@NullMarked
package io.confingy.examples.lenses;

import org.jspecify.annotations.NullMarked;
