package com.acme;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.Map;

/**
 * A point.
 *
 * @param x how far right
 */
@Track
public record Point(int x, @Default("0") int y, Map<String, int[]> marks) {}
