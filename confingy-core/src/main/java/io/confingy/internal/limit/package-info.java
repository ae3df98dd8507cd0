/** What a configuration may be like to be written or read. */
@NullMarked
package io.confingy.internal.limit;

import org.jspecify.annotations.NullMarked;
