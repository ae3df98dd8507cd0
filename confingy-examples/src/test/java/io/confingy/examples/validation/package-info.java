/** What the constraints of the examples do. */
@NullMarked
package io.confingy.examples.validation;

import org.jspecify.annotations.NullMarked;
