package io.confingy.internal.source;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.type.TypeName;
import org.jspecify.annotations.Nullable;

/** What is known, beside the document, of the classes that it names. */
@FunctionalInterface
public interface Classes {

  /** Returns how objects like this one are made, or null where only the document is known. */
  @Nullable Maker maker(ObjectNode node);

  /**
   * How objects are made.
   *
   * @param companion the class of their recipes
   * @param constructor what makes one that is recorded, {@code new Foo} or {@code new Foo<>}
   *     without the name: empty or a diamond; null where only the companion records
   */
  record Maker(TypeName companion, @Nullable String constructor) {}
}
