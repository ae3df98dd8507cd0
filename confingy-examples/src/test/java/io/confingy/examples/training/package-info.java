/** Runs the training job. */
@NullMarked
package io.confingy.examples.training;

import org.jspecify.annotations.NullMarked;
