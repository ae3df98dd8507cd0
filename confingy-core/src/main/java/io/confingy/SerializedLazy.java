package io.confingy;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;

/**
 * Stands for a recipe in a stream of Java serialization.
 *
 * @param json the recipe as a document
 */
record SerializedLazy(String json) implements Serializable {

  private static final long serialVersionUID = 1L;

  private Object readResolve() throws ObjectStreamException {
    try {
      return Confingy.deserialize(json, Lazy.class);
    } catch (ConfingyException e) {
      InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
      invalid.initCause(e);
      throw invalid;
    }
  }
}
