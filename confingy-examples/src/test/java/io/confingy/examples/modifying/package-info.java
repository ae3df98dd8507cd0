/** Shows how what is deep inside a configuration is changed. */
@NullMarked
package io.confingy.examples.modifying;

import org.jspecify.annotations.NullMarked;
