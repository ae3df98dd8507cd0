/** Files that are read, and replaced as a whole or not at all. */
@NullMarked
package io.confingy.internal.file;

import org.jspecify.annotations.NullMarked;
