package io.confingy;

import org.jspecify.annotations.Nullable;

/** What the processor would generate for a class that has no annotation, and so is not woven. */
@SuppressWarnings("serial")
final class LazyNotRecordedTest_Unwoven extends Lazy<NotRecordedTest.Unwoven> {

  private static final Companion COMPANION =
      Companion.of(new LazyNotRecordedTest_Unwoven(), NotRecordedTest.Unwoven.class, null)
          .register();

  private LazyNotRecordedTest_Unwoven() {}

  @Override
  public NotRecordedTest.Unwoven instantiate() {
    return recorded(new NotRecordedTest.Unwoven());
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Lazy<?> make(@Nullable Object[] arguments) {
    return new LazyNotRecordedTest_Unwoven();
  }

  @Override
  protected Object argument(int index) {
    throw new IndexOutOfBoundsException(index);
  }
}
