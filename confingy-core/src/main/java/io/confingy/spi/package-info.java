/** What a library implements to teach Confingy its own types. */
@NullMarked
package io.confingy.spi;

import org.jspecify.annotations.NullMarked;
