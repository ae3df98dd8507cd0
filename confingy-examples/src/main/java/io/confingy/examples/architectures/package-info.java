/**
 * How a configuration grows with its project, one step a package.
 *
 * <ol>
 *   <li>{@code step1hardcoded}: every value stands where it is used
 *   <li>{@code step2variables}: a value that is used twice has a name
 *   <li>{@code step3builders}: the values are a record, and builders turn them into parts
 *   <li>{@code step4flags}: a value says which kind of part to build
 *   <li>{@code step5subclasses}: a subclass of a builder changes one part of a part
 * </ol>
 *
 * <p>All five wire the same {@code parts}.
 */
@NullMarked
package io.confingy.examples.architectures;

import org.jspecify.annotations.NullMarked;
