/** What the hooks of the examples do. */
@NullMarked
package io.confingy.examples.hooks;

import org.jspecify.annotations.NullMarked;
