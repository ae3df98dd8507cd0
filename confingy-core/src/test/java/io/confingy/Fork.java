package io.confingy;

import io.confingy.annotations.Track;
import java.util.List;

/** A tracked class whose arguments can be anything. */
@Track
final class Fork {

  final Object left;
  final List<?> right;

  Fork(Object left, List<?> right) {
    this.left = left;
    this.right = right;
  }
}
