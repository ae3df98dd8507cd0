package com.acme;

import io.confingy.annotations.Track;
import jakarta.validation.constraints.Positive;

@Track
public record Span(@Positive int width) {}
