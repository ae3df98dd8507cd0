package io.confingy.spi;

/**
 * Teaches Confingy a value type that has a text form.
 *
 * <p>Register a handler with {@code Confingy.builder().handler(...)}, or make it known to every
 * runtime through {@link java.util.ServiceLoader}: name it in {@code
 * META-INF/services/io.confingy.spi.ValueHandler} or in a {@code provides} clause.
 *
 * <pre>{@code
 * public final class MoneyHandler implements ValueHandler<Money> {
 *   public Class<Money> type() { return Money.class; }
 *   public String write(Money value) { return value.amount() + " " + value.currency(); }
 *   public Money read(String text) { return Money.parse(text); }
 * }
 * }</pre>
 *
 * <p>A handler is used by several threads at once. For all values, {@code read(write(value))}
 * equals {@code value}.
 *
 * @param <T> the value type; a handler for a class or interface also serves its subtypes that have
 *     none of their own, and reading then gives back what {@link #read} makes
 */
public interface ValueHandler<T> {

  /**
   * Returns the type that is handled; documents name it.
   *
   * @return a class or interface that is not generic
   */
  Class<T> type();

  /**
   * Writes a value as text.
   *
   * @param value the value, never null
   * @return its text form, never null
   * @throws IllegalArgumentException if this value has no text form; its message becomes part of
   *     the error
   */
  String write(T value);

  /**
   * Reads a value from its text.
   *
   * @param text what {@link #write} returned or a person wrote, never null
   * @return the value, never null
   * @throws RuntimeException if the text is not that of a value; its message becomes part of the
   *     error
   */
  T read(String text);
}
