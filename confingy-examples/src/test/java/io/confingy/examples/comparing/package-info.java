/** Shows how two configurations are compared. */
@NullMarked
package io.confingy.examples.comparing;

import org.jspecify.annotations.NullMarked;
