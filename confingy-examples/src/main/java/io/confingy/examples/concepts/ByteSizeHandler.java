package io.confingy.examples.concepts;

import io.confingy.spi.ValueHandler;

/** Teaches Confingy to write and read a {@link ByteSize}. */
public final class ByteSizeHandler implements ValueHandler<ByteSize> {

  @Override
  public Class<ByteSize> type() {
    return ByteSize.class;
  }

  @Override
  public String write(ByteSize value) {
    return value.toString();
  }

  @Override
  public ByteSize read(String text) {
    return ByteSize.parse(text);
  }
}
