package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.SerializedString;

/** The name of a field, as a parser knows it again without reading it. */
public final class FieldName {

  final SerializedString spelled;

  /** Makes one for a name. */
  public FieldName(String name) {
    spelled = new SerializedString(name);
  }
}
