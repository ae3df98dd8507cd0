/** Recipes of objects: recorded, written, read, compared, changed and built again. */
@NullMarked
package io.confingy;

import org.jspecify.annotations.NullMarked;
