/** Step 4: a value says which kind of part to build. */
@NullMarked
package io.confingy.examples.architectures.step4flags;

import org.jspecify.annotations.NullMarked;
