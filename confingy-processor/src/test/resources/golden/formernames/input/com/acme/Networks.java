package com.acme;

import io.confingy.annotations.Default;
import io.confingy.annotations.FormerName;
import io.confingy.annotations.Track;

public final class Networks {

  private Networks() {}

  @Track
  @FormerName({"Net", "Nets", "Outer.Net", "com.acme.old.Net", "com.acme.old.outer$net"})
  public static class Network {
    public Network(
        @FormerName("depth") int layers,
        @FormerName({"rate", "dropoutRate"}) @Default("0.1") double dropout) {}
  }

  @FormerName("com.acme.old.Mode")
  private enum Mode {
    ON
  }
}
