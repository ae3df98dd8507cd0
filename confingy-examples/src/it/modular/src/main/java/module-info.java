module it.modular {
  requires io.confingy;
}
