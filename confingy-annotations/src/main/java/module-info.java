/** The annotations that a user of Confingy writes on classes, constructors and parameters. */
module io.confingy.annotations {
  exports io.confingy.annotations;

  requires static org.jspecify;
}
