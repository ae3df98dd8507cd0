/**
 * Assertions about configurations, for tests that use AssertJ; needs {@code assertj-core}, which
 * nothing else of Confingy does.
 */
@NullMarked
package io.confingy.assertj;

import org.jspecify.annotations.NullMarked;
