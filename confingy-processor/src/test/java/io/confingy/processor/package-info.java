/** Tests of the processor: what it writes, what it refuses, and what compilers say to both. */
@NullMarked
package io.confingy.processor;

import org.jspecify.annotations.NullMarked;
