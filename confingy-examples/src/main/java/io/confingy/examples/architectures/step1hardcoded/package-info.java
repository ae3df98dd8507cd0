/** Step 1: every value stands where it is used. */
@NullMarked
package io.confingy.examples.architectures.step1hardcoded;

import org.jspecify.annotations.NullMarked;
