package io.confingy.internal.graph;

/**
 * A value of a configuration graph.
 *
 * <p>Nodes are immutable and never form a cycle. A {@link Composite} that stands in two places is
 * one object in both; the identity of all other nodes means nothing.
 */
public sealed interface Node permits Scalar, Composite {}
