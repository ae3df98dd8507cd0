package com.acme.old;

import io.confingy.FormerType;
import javax.annotation.processing.Generated;

/** Leads documents that name {@code com.acme.old.Net} to {@code com.acme.Networks.Network}. */
@Generated("io.confingy.processor.TrackProcessor")
final class LazyNet extends FormerType {
  static {
    register(LazyNet.class, "com.acme.old", "Net", "com.acme", "Networks.Network");
  }

  private LazyNet() {
  }
}
