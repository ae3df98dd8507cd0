package com.acme.old;

import io.confingy.FormerType;
import javax.annotation.processing.Generated;

/** Leads documents that name {@code com.acme.old.Mode} to {@code com.acme.Networks.Mode}. */
@Generated("io.confingy.processor.TrackProcessor")
final class LazyMode extends FormerType {
  static {
    register(LazyMode.class, "com.acme.old", "Mode", "com.acme", "Networks.Mode");
  }

  private LazyMode() {
  }
}
