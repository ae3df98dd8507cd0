package io.confingy.examples.copying;

import io.confingy.annotations.Track;

/**
 * A model to vary, as a record with its companion.
 *
 * @param layers how deep it is
 * @param dropout the share of its units that each training step leaves out
 */
@Track
public record Model(int layers, double dropout) {}
