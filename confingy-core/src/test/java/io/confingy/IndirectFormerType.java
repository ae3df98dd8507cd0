package io.confingy;

import java.util.ArrayList;
import java.util.List;

/** Not what the processor would write. */
abstract class IndirectFormerType extends FormerType {

  /** The subclasses that were initialised. */
  static final List<String> INITIALISED = new ArrayList<>();
}
