/** What the guide to the concepts shows. */
@NullMarked
package io.confingy.examples.concepts;

import org.jspecify.annotations.NullMarked;
