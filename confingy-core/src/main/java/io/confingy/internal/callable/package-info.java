/** Takes method references apart, and makes them again. */
@NullMarked
package io.confingy.internal.callable;

import org.jspecify.annotations.NullMarked;
