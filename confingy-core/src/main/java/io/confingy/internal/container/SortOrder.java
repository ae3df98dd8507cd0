package io.confingy.internal.container;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The comparators of sorted containers that a document can name. */
public enum SortOrder {
  /** The elements' own order. */
  NATURAL(null, null),
  /** {@code Comparator.reverseOrder()}. */
  REVERSE("reverse", Comparator.reverseOrder()),
  /** {@code String.CASE_INSENSITIVE_ORDER}. */
  CASE_INSENSITIVE("case-insensitive", String.CASE_INSENSITIVE_ORDER),
  /** {@code String.CASE_INSENSITIVE_ORDER} reversed. */
  CASE_INSENSITIVE_REVERSE("case-insensitive-reverse", String.CASE_INSENSITIVE_ORDER.reversed());

  private final @Nullable String spelling;

  @SuppressWarnings("ImmutableEnumChecker") // The comparators of the JDK have no state.
  private final @Nullable Comparator<?> comparator;

  SortOrder(@Nullable String spelling, @Nullable Comparator<?> comparator) {
    this.spelling = spelling;
    this.comparator = comparator;
  }

  /** Returns the name in a document, or null for the natural order, which is not named. */
  public @Nullable String spelling() {
    return spelling;
  }

  /** Returns the comparator, or null for the natural order. */
  @SuppressWarnings(
      "unchecked") // Whether it fits the elements is found out when they are compared.
  public @Nullable Comparator<Object> comparator() {
    return (Comparator<Object>) comparator;
  }

  /** Returns the order a comparator stands for, or null where it is none of these. */
  public static @Nullable SortOrder of(@Nullable Comparator<?> comparator) {
    if (comparator == null || comparator.equals(Comparator.naturalOrder())) {
      return NATURAL;
    }
    for (SortOrder order : values()) {
      if (comparator.equals(order.comparator)) {
        return order;
      }
    }
    return null;
  }

  /** Returns the order of a name in a document, or null where there is none. */
  public static @Nullable SortOrder named(@Nullable String spelling) {
    if (spelling == null) {
      return NATURAL;
    }
    for (SortOrder order : values()) {
      if (java.util.Objects.equals(order.spelling, spelling)) {
        return order;
      }
    }
    return null;
  }
}
