/** Trains classifiers with Tribuo, each experiment described wholly by a configuration. */
@NullMarked
package io.confingy.examples.training;

import org.jspecify.annotations.NullMarked;
