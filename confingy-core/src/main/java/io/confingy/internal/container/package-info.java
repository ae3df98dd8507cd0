/** The containers that keep their kind: lists, sets, maps, deques, optionals and arrays. */
@NullMarked
package io.confingy.internal.container;

import org.jspecify.annotations.NullMarked;
