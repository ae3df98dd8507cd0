/** What the configurations of all steps are made of: two models and a data set. */
@NullMarked
package io.confingy.examples.architectures.parts;

import org.jspecify.annotations.NullMarked;
