/** A training job whose parts are changed: by lenses, by paths, from a command line, in a sweep. */
@NullMarked
package io.confingy.examples.modifying;

import org.jspecify.annotations.NullMarked;
