/** Runs the example of the README. */
@NullMarked
package io.confingy.examples.quickstart;

import org.jspecify.annotations.NullMarked;
