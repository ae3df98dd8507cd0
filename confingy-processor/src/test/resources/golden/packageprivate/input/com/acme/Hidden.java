package com.acme;

import io.confingy.annotations.Track;

@Track
public class Hidden {
  Hidden() {}
}
