package com.acme;

import io.confingy.FormerType;
import javax.annotation.processing.Generated;

/** Leads documents that name {@code com.acme.Networks.Net} to {@code com.acme.Networks.Network}. */
@Generated("io.confingy.processor.TrackProcessor")
final class LazyNetworks_Net extends FormerType {
  static {
    register(LazyNetworks_Net.class, "com.acme", "Networks.Net", "com.acme", "Networks.Network");
  }

  private LazyNetworks_Net() {
  }
}
