/** Rewrites the class files of tracked classes so that plain {@code new} is recorded. */
@NullMarked
package io.confingy.weaver;

import org.jspecify.annotations.NullMarked;
