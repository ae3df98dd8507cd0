package io.confingy.benchmarks;

/** What a network is made of; a document has to say which it is. */
public sealed interface Block permits Layer, Norm {}
