/** Recipes made from others: a base, and a large one. */
@NullMarked
package io.confingy.examples.copying;

import org.jspecify.annotations.NullMarked;
