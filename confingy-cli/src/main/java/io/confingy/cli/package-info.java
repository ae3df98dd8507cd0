/** The {@code confingy} command. */
@NullMarked
package io.confingy.cli;

import org.jspecify.annotations.NullMarked;
