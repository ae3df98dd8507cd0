package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Checks whole error messages, which are part of what users see. */
final class Messages {

  private Messages() {}

  /** The call fails with this message, and the exception knows the path that the message names. */
  static <E extends ConfingyException> E assertFails(
      Class<E> type, ThrowingCallable call, String message) {
    E failure = catchThrowableOfType(type, call);
    assertThat(failure).as("failure").isNotNull();
    assertThat(failure).hasMessage(message.stripTrailing());
    if (message.contains("\n  at: ")) {
      assertThat(message).contains("\n  at:       " + failure.path().orElse("no path") + "\n");
    } else {
      assertThat(failure.path()).isEmpty();
    }
    return failure;
  }

  /** Writing fails with this message. */
  static SerializationException assertNotWritten(Object config, String message) {
    return assertFails(SerializationException.class, () -> Confingy.serialize(config), message);
  }

  /** Reading fails with this message. */
  static DeserializationException assertRefused(String json, Class<?> type, String message) {
    return assertFails(
        DeserializationException.class, () -> Confingy.deserialize(json, type), message);
  }

  /** Reading fails with this message; quotes in the document may be single ones. */
  static DeserializationException assertRefused(String json, String message) {
    return assertRefused(json.replace('\'', '"'), Object.class, message);
  }
}
