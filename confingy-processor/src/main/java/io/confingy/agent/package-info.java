/** Records the objects of tracked classes that no compiler has woven, as a Java agent. */
@NullMarked
package io.confingy.agent;

import org.jspecify.annotations.NullMarked;
