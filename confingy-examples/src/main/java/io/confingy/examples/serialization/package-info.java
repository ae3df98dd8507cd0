/** What of a configuration is written as JSON, and what is not. */
@NullMarked
package io.confingy.examples.serialization;

import org.jspecify.annotations.NullMarked;
