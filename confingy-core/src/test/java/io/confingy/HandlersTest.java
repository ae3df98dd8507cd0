package io.confingy;

import static io.confingy.Messages.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.spi.ValueHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A user's own value types, which Confingy knows by their handlers only. */
class HandlersTest {

  /** A class that says nothing of itself but its text. */
  private static class Money {
    final int cents;

    Money(int cents) {
      this.cents = cents;
    }
  }

  private static final class Gift extends Money {
    Gift(int cents) {
      super(cents);
    }
  }

  private record Prices(Money first, Object second) {}

  /** A handler made of two functions. */
  private record Handler<T>(Class<T> type, Function<T, String> writer, Function<String, T> reader)
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

  private static final ValueHandler<Money> EUROS =
      new Handler<>(
          Money.class,
          money -> money.cents / 100 + " EUR",
          text -> new Money(100 * Integer.parseInt(text.replace(" EUR", ""))));

  private static final ConfingyRuntime CONFINGY = Confingy.builder().handler(EUROS).build();

  @Test
  void aHandlerGivesAValueItsText() {
    String json = CONFINGY.serialize(List.of(new Money(500)));

    assertThat(json)
        .contains(
            "{\"_confingy_class\":\"HandlersTest.Money\",\"_confingy_module\":\"io.confingy\","
                + "\"_confingy_name\":\"5 EUR\"}");
    assertThat((List<?>) CONFINGY.deserialize(json, List.class))
        .satisfiesExactly(each -> assertThat(((Money) each).cents).isEqualTo(500));
  }

  @Test
  void itServesSubclassesTooWhichComeBackAsWhatItReads() {
    Prices back =
        CONFINGY.deserialize(
            CONFINGY.serialize(new Prices(new Gift(100), new Gift(200))), Prices.class);

    assertThat(back.first).isExactlyInstanceOf(Money.class);
    assertThat(((Money) back.second).cents).isEqualTo(200);
  }

  @Test
  void theNearestHandlerServes() {
    ConfingyRuntime both =
        Confingy.builder()
            .handler(EUROS)
            .handler(new Handler<>(Gift.class, gift -> "gift", text -> new Gift(1)))
            .build();

    assertThat(both.serialize(new Gift(1))).contains("HandlersTest.Gift");
    assertThat(both.deserialize(both.serialize(new Gift(7)), Money.class))
        .isExactlyInstanceOf(Gift.class);
  }

  @Test
  void theFirstRegisteredHandlerOfATypeWins() {
    ConfingyRuntime confingy =
        Confingy.builder()
            .handler(new Handler<>(Money.class, money -> "first", text -> new Money(1)))
            .handler(EUROS)
            .build();

    assertThat(confingy.serialize(new Money(500))).contains("first");
  }

  @Test
  void aRegisteredHandlerComesBeforeThatOfTheJdksType() {
    ConfingyRuntime confingy =
        Confingy.builder()
            .handler(
                new Handler<>(Path.class, path -> "/elsewhere/" + path, text -> Path.of("read")))
            .build();

    String json = confingy.serialize(Path.of("a"));

    assertThat(json).contains("\"/elsewhere/a\"");
    assertThat(confingy.deserialize(json, Path.class)).isEqualTo(Path.of("read"));
  }

  @Test
  void theClassPathNamesHandlersForEveryRuntime() {
    String json = Confingy.serialize(new Celsius(36.6));

    assertThat(json).contains("\"_confingy_name\":\"36.6 C\"");
    assertThat(Confingy.deserialize(json, Celsius.class).degrees()).isEqualTo(36.6);
  }

  @Test
  void aRegisteredHandlerComesBeforeThatOfTheClassPath() {
    ConfingyRuntime confingy =
        Confingy.builder()
            .handler(new Handler<>(Celsius.class, celsius -> "warm", text -> new Celsius(20)))
            .build();

    assertThat(confingy.serialize(new Celsius(30))).contains("\"warm\"");
  }

  @Test
  void theFormOfAPlainValueIsNotForAHandlerToSay() {
    Handler<Long> handler = new Handler<>(Long.class, Object::toString, Long::valueOf);

    assertFails(
        ConfigurationException.class,
        () -> Confingy.builder().handler(handler).build(),
        """
        The form of `java.lang.Long` is fixed.
          found:    the handler `io.confingy.HandlersTest.Handler` for it
          expected: a handler for a type that JSON has no form for
          to do:    put the value into a type of your own, and handle that
        """);
  }

  private record Present(Gift gift) {}

  @Test
  void aPlaceMayBeNarrowerThanTheHandledType() {
    ConfingyRuntime gifts =
        Confingy.builder()
            .handler(new Handler<>(Money.class, m -> m.cents + " ct", text -> new Gift(7)))
            .build();
    String json = gifts.serialize(new Present(new Gift(7)));

    assertThat(gifts.deserialize(json, Present.class).gift.cents).isEqualTo(7);
    assertFails(
        DeserializationException.class,
        () -> CONFINGY.deserialize(json.replace("7 ct", "7 EUR"), Present.class),
        """
        The value does not fit its place.
          at:       $.gift
          found:    the `io.confingy.HandlersTest.Money` `7 EUR`
          expected: `io.confingy.HandlersTest.Gift`
        """);
  }

  @Test
  void whateverAHandlerThrowsHasThePath() {
    ConfingyRuntime confingy =
        failing(
            money -> {
              throw new IllegalStateException("the bank is closed");
            },
            text -> new Money(1));

    assertFails(
        SerializationException.class,
        () -> confingy.serialize(List.of(new Money(1))),
        """
        A value of `io.confingy.HandlersTest.Money` has no text form.
          at:       $[0]
          found:    the bank is closed
        """);
  }

  @Test
  void aHandlerMayRefuseAValue() {
    ConfingyRuntime confingy =
        failing(
            money -> {
              throw new IllegalArgumentException("no money today");
            },
            text -> new Money(1));

    assertFails(
        SerializationException.class,
        () -> confingy.serialize(List.of(new Money(1))),
        """
        A value of `io.confingy.HandlersTest.Money` has no text form.
          at:       $[0]
          found:    no money today
        """);
  }

  @Test
  void aHandlerMayRefuseAText() {
    String json = CONFINGY.serialize(List.of(new Money(1))).replace("EUR", "USD");

    DeserializationException failure =
        assertFails(
            DeserializationException.class,
            () -> CONFINGY.deserialize(json, List.class),
            """
            The text is not that of a `io.confingy.HandlersTest.Money`.
              at:       $[0]
              found:    `0 USD`
              expected: For input string: "0 USD"
            """);
    assertThat(failure).hasCauseInstanceOf(NumberFormatException.class);
  }

  @Test
  @NullUnmarked
  void aHandlerThatReturnsNullIsToBlame() {
    ConfingyRuntime confingy = failing(money -> null, text -> null);

    assertFails(
        SerializationException.class,
        () -> confingy.serialize(List.of(new Money(1))),
        """
        A value of `io.confingy.HandlersTest.Money` has no text form.
          at:       $[0]
          found:    null from its handler `io.confingy.HandlersTest.Handler`
        """);
    String json = CONFINGY.serialize(List.of(new Money(1)));
    assertFails(
        DeserializationException.class,
        () -> confingy.deserialize(json, List.class),
        """
        The text is not that of a `io.confingy.HandlersTest.Money`.
          at:       $[0]
          found:    `0 EUR`
          expected: a handler that does not return null
        """);
  }

  @Test
  void aValueMustFitItsPlaceBeforeItsHandlerIsAsked() {
    ConfingyRuntime confingy =
        failing(
            money -> "text",
            text -> {
              throw new AssertionError("The handler was asked.");
            });
    String json = confingy.serialize(new Money(1));

    assertFails(
        DeserializationException.class,
        () -> confingy.deserialize(json, String.class),
        """
        The value does not fit its place.
          at:       $
          found:    the `io.confingy.HandlersTest.Money` `text`
          expected: `java.lang.String`
        """);
  }

  private static ConfingyRuntime failing(
      Function<Money, String> writer, Function<String, Money> reader) {
    return Confingy.builder().handler(new Handler<>(Money.class, writer, reader)).build();
  }
}
