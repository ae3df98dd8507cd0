package com.acme;

import io.confingy.FormerType;
import javax.annotation.processing.Generated;

/**
 * Leads documents that name {@code com.acme.Networks.Nets} to {@code com.acme.Networks.Network}.
 */
@Generated("io.confingy.processor.TrackProcessor")
final class LazyNetworks_Nets extends FormerType {
  static {
    register(LazyNetworks_Nets.class, "com.acme", "Networks.Nets", "com.acme", "Networks.Network");
  }

  private LazyNetworks_Nets() {
  }
}
