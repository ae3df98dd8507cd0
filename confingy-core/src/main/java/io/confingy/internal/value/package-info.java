/** The value types of the JDK that are written as text. */
@NullMarked
package io.confingy.internal.value;

import org.jspecify.annotations.NullMarked;
