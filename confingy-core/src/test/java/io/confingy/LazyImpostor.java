package io.confingy;

/** Stands where a former name would be looked for, and tells when it is initialised. */
final class LazyImpostor extends IndirectFormerType {
  static {
    INITIALISED.add("LazyImpostor");
    register(LazyImpostor.class, "io.confingy", "Impostor", "io.confingy", "Evolving.Network");
  }

  private LazyImpostor() {}
}
