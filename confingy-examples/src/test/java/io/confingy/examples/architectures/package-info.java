/** Shows that all architectures come to the same configurations. */
@NullMarked
package io.confingy.examples.architectures;

import org.jspecify.annotations.NullMarked;
