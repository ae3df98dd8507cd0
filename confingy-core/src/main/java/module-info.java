/** The Confingy runtime: records how objects are made; writes, reads and rebuilds them. */
module io.confingy {
  exports io.confingy;
  exports io.confingy.assertj;
  exports io.confingy.function;
  exports io.confingy.spi;

  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.confingy.annotations;
  requires static jakarta.validation;
  requires static org.assertj.core;
  requires static org.jspecify;

  uses io.confingy.spi.ValueHandler;
}
