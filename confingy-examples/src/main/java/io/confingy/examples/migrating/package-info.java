/** A job that is moved from configuration files to code. */
@NullMarked
package io.confingy.examples.migrating;

import org.jspecify.annotations.NullMarked;
