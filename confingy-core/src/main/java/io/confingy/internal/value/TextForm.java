package io.confingy.internal.value;

import io.confingy.spi.ValueHandler;
import java.util.function.Function;

/** A handler made of two functions. */
record TextForm<T>(Class<T> type, Function<T, String> writer, Function<String, T> reader)
    implements ValueHandler<T> {

  @Override
  public String write(T value) {
    return writer.apply(value);
  }

  @Override
  public T read(String text) {
    return reader.apply(text);
  }
}
