/** How what went wrong is told: one form for all error messages. */
@NullMarked
package io.confingy.internal.problem;

import org.jspecify.annotations.NullMarked;
