/** Step 5: a subclass of a builder changes one part of a part. */
@NullMarked
package io.confingy.examples.architectures.step5subclasses;

import org.jspecify.annotations.NullMarked;
