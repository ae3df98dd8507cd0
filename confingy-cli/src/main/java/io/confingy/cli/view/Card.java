package io.confingy.cli.view;

import io.confingy.cli.io.Plain;
import io.confingy.internal.type.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of one object or collection.
 *
 * @param kind what it is
 * @param type its class, where it has one
 * @param hash the hash of the source of the class, where it is known
 * @param maker the constructor or method that makes it, where it says so
 * @param rows its parts
 */
record Card(
    Kind kind,
    @Nullable TypeName type,
    @Nullable String hash,
    @Nullable String maker,
    List<Row> rows) {

  /** The number of what is no card. */
  static final int NONE = -1;

  /**
   * A part of a card.
   *
   * @param label the name of the argument, the position or the key
   * @param step how a path goes on to here
   * @param child the number of the card that is here, or {@link #NONE}
   * @param value what is here otherwise
   */
  record Row(String label, String step, int child, @Nullable Value value) {}

  /** Returns the name to show: the class without its package, or the kind. */
  String title() {
    return type == null ? kind.word() : Plain.text(type.name());
  }

  /** Returns what stands below the title: what it is, and how many items it has. */
  String subtitle() {
    if (!kind.isCollection()) {
      return type == null ? "" : kind.word();
    }
    String items = rows.size() + (rows.size() == 1 ? " item" : " items");
    return type == null ? items : kind.word() + ", " + items;
  }
}
