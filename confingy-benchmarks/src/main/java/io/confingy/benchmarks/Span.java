package io.confingy.benchmarks;

/** A record inside a graph. */
public record Span(int from, long to) {}
