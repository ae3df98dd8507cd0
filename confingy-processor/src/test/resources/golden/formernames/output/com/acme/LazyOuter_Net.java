package com.acme;

import io.confingy.FormerType;
import javax.annotation.processing.Generated;

/** Leads documents that name {@code com.acme.Outer.Net} to {@code com.acme.Networks.Network}. */
@Generated("io.confingy.processor.TrackProcessor")
final class LazyOuter_Net extends FormerType {
  static {
    register(LazyOuter_Net.class, "com.acme", "Outer.Net", "com.acme", "Networks.Network");
  }

  private LazyOuter_Net() {
  }
}
