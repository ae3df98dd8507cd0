/**
 * The functional interfaces of the JDK again, each serializable: a method reference to one of them
 * can be part of a configuration.
 */
@NullMarked
package io.confingy.function;

import org.jspecify.annotations.NullMarked;
