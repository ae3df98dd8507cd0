/** Constraints of Jakarta Validation on a configuration. */
@NullMarked
package io.confingy.examples.validation;

import org.jspecify.annotations.NullMarked;
