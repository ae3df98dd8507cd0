/** Checks that what the guides show is code that runs. */
@NullMarked
package io.confingy.examples.docs;

import org.jspecify.annotations.NullMarked;
