/** Shows that a copy leaves what it was made from unchanged. */
@NullMarked
package io.confingy.examples.copying;

import org.jspecify.annotations.NullMarked;
