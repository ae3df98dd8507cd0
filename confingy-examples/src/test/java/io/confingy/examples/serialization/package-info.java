/** Shows what the examples of this package write and read back. */
@NullMarked
package io.confingy.examples.serialization;

import org.jspecify.annotations.NullMarked;
