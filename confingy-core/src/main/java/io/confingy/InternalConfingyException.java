package io.confingy;

/**
 * Tells of a fault of Confingy itself, or of generated code that does not fit it; please report it.
 */
public final class InternalConfingyException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  InternalConfingyException(String message) {
    super(message);
  }

  InternalConfingyException(String message, Throwable cause) {
    super(message, cause);
  }
}
