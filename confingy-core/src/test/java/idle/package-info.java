/** A program that has Confingy on its class path. */
@NullMarked
package idle;

import org.jspecify.annotations.NullMarked;
