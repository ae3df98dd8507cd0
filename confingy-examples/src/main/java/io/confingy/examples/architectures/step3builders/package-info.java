/** Step 3: the values are a record, and builders turn them into parts. */
@NullMarked
package io.confingy.examples.architectures.step3builders;

import org.jspecify.annotations.NullMarked;
