package com.acme.old;

import io.confingy.FormerType;
import javax.annotation.processing.Generated;

/**
 * Leads documents that name {@code com.acme.old.outer.net} to {@code com.acme.Networks.Network}.
 */
@Generated("io.confingy.processor.TrackProcessor")
final class Lazyouter_net extends FormerType {
  static {
    register(Lazyouter_net.class, "com.acme.old", "outer.net", "com.acme", "Networks.Network");
  }

  private Lazyouter_net() {
  }
}
