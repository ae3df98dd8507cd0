/** Changes of what is deep inside a configuration, some of it built and some of it lazy. */
@NullMarked
package io.confingy.examples.lenses;

import org.jspecify.annotations.NullMarked;
