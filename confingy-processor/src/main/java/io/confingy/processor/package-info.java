/** The annotation processor that writes the companion of each tracked class. */
@NullMarked
package io.confingy.processor;

import org.jspecify.annotations.NullMarked;
