/** The annotations that tell Confingy what to record, and how. */
@NullMarked
package io.confingy.annotations;

import org.jspecify.annotations.NullMarked;
