package io.confingy.benchmarks;

/** How a stage is trained; anybody may write one. */
public interface Optimizer {}
