package io.confingy.examples.concepts;

/**
 * Holds a value of a type that Confingy does not know by itself.
 *
 * @param limit how much it may hold
 */
public record Cache(ByteSize limit) {}
