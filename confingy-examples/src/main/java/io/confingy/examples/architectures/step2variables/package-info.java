/** Step 2: a value that is used twice has a name. */
@NullMarked
package io.confingy.examples.architectures.step2variables;

import org.jspecify.annotations.NullMarked;
