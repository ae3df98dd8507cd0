/** Measures what Confingy costs, each time beside the same work done by hand, in the same run. */
@NullMarked
package io.confingy.benchmarks;

import org.jspecify.annotations.NullMarked;
