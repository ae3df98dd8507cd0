package io.confingy;

import static io.confingy.Messages.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Color;
import io.confingy.Things.Nothing;
import io.confingy.Things.Range;
import io.confingy.annotations.Track;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that does not fit its classes is refused before anything is built. */
class BinderMessagesTest {

  @Test
  void aValueOfAnotherType() {
    assertRefused(
        "\"x\"",
        Integer.class,
        """
        The value does not fit its place.
          at:       $
          found:    the string `x`
          expected: `java.lang.Integer`
        """);
    assertRefused(
        layer("'units': 4, 'label': [true]"),
        Layer.class,
        """
        The value does not fit its place.
          at:       $.label[0]
          found:    `true`
          expected: `java.lang.Character`
        """);
  }

  @Test
  void nullWhereAPrimitiveIsDeclared() {
    assertRefused(
        layer("'units': null, 'label': []"),
        Layer.class,
        """
        The value does not fit its place.
          at:       $.units
          found:    null
          expected: `int`
        """);
  }

  @Test
  void anObjectWhereAnotherIsDeclared() {
    assertRefused(
        layer("'units': 1, 'label': []"),
        Block.class,
        """
        The value does not fit its place.
          at:       $
          found:    an object of `io.confingy.Layer`
          expected: `io.confingy.Block`
        """);
  }

  @Test
  void aLazyOfAnotherClass() {
    String lazy =
        "{'_confingy_class': 'Block', '_confingy_module': 'io.confingy', '_confingy_lazy': true,"
            + " '_confingy_config': {'recipe': %s, 'built': null}}";
    assertRefused(
        lazy.formatted(lazy.formatted("null")).replace('\'', '"'),
        Lazy.class,
        """
        The value does not fit its place.
          at:       $.recipe
          found:    a lazy of `io.confingy.Block`
          expected: `io.confingy.Lazy<io.confingy.Layer>`
        """);
  }

  @Test
  void aNumberOutOfRange() {
    assertRefused(
        layer("'units': 3000000000, 'label': []"),
        Layer.class,
        """
        The value does not fit its place.
          at:       $.units
          found:    the whole number 3000000000
          expected: `int`
        """);
    assertRefused(
        "1e999",
        Double.class,
        """
        The number is too large for its place.
          at:       $
          found:    the number 1e999
          expected: a finite `double`
        """);
    assertRefused(
        "-1.0e-999",
        Double.class,
        """
        The number is too small for its place.
          at:       $
          found:    the number -1.0e-999
          expected: 0, or what a `double` can tell from 0
        """);
    assertRefused(
        "1e-50",
        Float.class,
        """
        The number is too small for its place.
          at:       $
          found:    the number 1e-50
          expected: 0, or what a `float` can tell from 0
        """);
    assertRefused(
        "1e10001",
        BigDecimal.class,
        """
        The configuration is beyond the limit `EXPONENT`.
          at:       $
          found:    a number with the exponent 10001
          expected: 10000 at most
          to do:    raise it with `Confingy.builder().limit(Limit.EXPONENT, ...)`, if you trust where the configuration comes from
        """);
  }

  @Test
  void anUnknownArgument() {
    assertRefused(
        layer("'unit': 4, 'label': []"),
        Layer.class,
        """
        `io.confingy.Layer` has no parameter `unit`; did you mean `units`?
          at:       $.unit
          expected: arguments among `units`, `dropout`, `label`
          to do:    if a parameter was renamed, put `@FormerName` on it; if it was removed, load with `Confingy.builder().lenient()`
        """);
    assertRefused(
        layer("'momentum': 4"),
        Layer.class,
        """
        `io.confingy.Layer` has no parameter `momentum`.
          at:       $.momentum
          expected: arguments among `units`, `dropout`, `label`
          to do:    if a parameter was renamed, put `@FormerName` on it; if it was removed, load with `Confingy.builder().lenient()`
        """);
    assertRefused(
        record("Nothing", "'x': 1"),
        Nothing.class,
        """
        `io.confingy.Things.Nothing` has no parameter `x`.
          at:       $.x
          expected: no arguments
          to do:    if a parameter was renamed, put `@FormerName` on it; if it was removed, load with `Confingy.builder().lenient()`
        """);
  }

  @Test
  void missingArguments() {
    assertRefused(
        layer("'label': []"),
        Layer.class,
        """
        The argument `units` of `io.confingy.Layer` is missing.
          at:       $
          expected: a value for each parameter that has no default: `units`, `label`
          to do:    give the value, or a default with `@Default` on the parameter
        """);
    assertRefused(
        layer(""),
        Layer.class,
        """
        The arguments `units`, `label` of `io.confingy.Layer` are missing.
          at:       $
          expected: a value for each parameter that has no default: `units`, `label`
          to do:    give the value, or a default with `@Default` on the parameter
        """);
  }

  @Test
  void anUnknownEnumConstant() {
    assertRefused(
        "{'_confingy_class': 'Things.Color', '_confingy_module': 'io.confingy',".replace('\'', '"')
            + "\"_confingy_enum\": true, \"_confingy_name\": \"REDD\"}",
        Color.class,
        """
        `io.confingy.Things.Color` has no constant `REDD`; did you mean `RED`?
          at:       $
          expected: one of `RED`, `GREEN`, `BLUE`
        """);
  }

  @Test
  void classesThatNobodyAllowed() {
    assertRefused(
        "{'_confingy_class': 'Runtime', '_confingy_module': 'java.lang', '_confingy_init': {}}",
        """
        The class `java.lang.Runtime` may not be built from a document.
          at:       $
          found:    an object of `java.lang.Runtime`, and no companion `java.lang.LazyRuntime`
          expected: a class with a companion, or one that the caller names
          to do:    put `@Track` on the class, and compile it with the annotation processor; if it is not yours, name it in `@TrackExternal`
        """);
    assertRefused(
        "[" + record("Range", "'from': 1, 'to': 2") + "]",
        List.class,
        """
        The class `io.confingy.Things.Range` may not be built from a document.
          at:       $[0]
          found:    a record `io.confingy.Things.Range`, and no companion `io.confingy.LazyThings_Range`
          expected: a class with a companion, or one that the caller names
          to do:    put `@Track` on the record, or name it with `Confingy.builder().allow(...)`, if you trust it
        """);
  }

  @Test
  void namesThatNobodyAllowed() {
    assertRefused(
        "{'_confingy_class': 'type', '_confingy_module': 'java.lang', '_confingy_name': 'System'}",
        """
        The class `java.lang.System` may not be named by a document.
          at:       $
          expected: a type that has a companion, is named by a parameter or component, or was allowed by the caller
          to do:    name it with `Confingy.builder().allow(...)`, if you trust it
        """);
    assertRefused(
        "{'_confingy_class': 'Thread.State', '_confingy_module': 'java.lang',"
            + " '_confingy_enum': true, '_confingy_name': 'NEW'}",
        """
        The enum `java.lang.Thread.State` may not be named by a document.
          at:       $
          expected: a type that has a companion, is named by a parameter or component, or was allowed by the caller
          to do:    name it with `Confingy.builder().allow(...)`, if you trust it
        """);
  }

  @Test
  void aRecordThatIsNone() {
    assertRefused(
        record("Color", ""),
        Color.class,
        """
        `io.confingy.Things.Color` is no record.
          at:       $
          found:    a record `io.confingy.Things.Color`
          expected: an object that its constructor arguments describe, with `_confingy_init`
        """);
  }

  @Test
  void textThatIsNoValue() {
    assertRefused(
        "{'_confingy_class': 'UUID', '_confingy_module': 'java.util', '_confingy_name': 'x'}",
        """
        The text is not that of a `java.util.UUID`.
          at:       $
          found:    `x`
          expected: Invalid UUID string: x
        """);
    assertRefused(
        "{'_confingy_class': 'URL', '_confingy_module': 'java.net', '_confingy_name': 'http://x'}",
        """
        The type `java.net.URL` has no text form.
          at:       $
          found:    the `java.net.URL` `http://x`
          expected: a value type of the JDK, or one with a `ValueHandler`
          to do:    register its handler with `Confingy.builder().handler(...)`
        """);
  }

  @Test
  void aConstructorThatFails() {
    DeserializationException failure =
        assertRefused(
            record("Range", "'from': 2, 'to': 1"),
            Range.class,
            """
            A `io.confingy.Things.Range` could not be built: its constructor failed.
              at:       $
              found:    java.lang.IllegalArgumentException: from 2 is greater than to 1
            """);
    assertThat(failure).hasCauseInstanceOf(IllegalArgumentException.class);
  }

  /** As when a library is another one than that which the class was built with. */
  @ParameterizedTest
  @ValueSource(classes = {Unlinked.class, UnlinkedRecord.class})
  void aConstructorThatDoesNotLink(Class<?> type) {
    String arguments =
        type.isRecord()
            ? "'_confingy_dataclass': true, '_confingy_fields': {'epochs': 1}"
            : "'_confingy_init': {'epochs': 1}";
    String document =
        "{'_confingy_class': 'BinderMessagesTest.%s', '_confingy_module': 'io.confingy', %s}"
            .formatted(type.getSimpleName(), arguments);

    DeserializationException failure =
        assertRefused(
            document.replace('\'', '"'),
            type,
            """
            A `io.confingy.BinderMessagesTest.%s` could not be built: its constructor failed.
              at:       $
              found:    java.lang.NoSuchMethodError: gone
              to do:    see that the libraries on the class path are those which the class was built with, or build it anew
            """
                .formatted(type.getSimpleName()));
    assertThat(failure).hasCauseInstanceOf(NoSuchMethodError.class);
  }

  @Track
  static final class Unlinked {
    Unlinked(int epochs) {
      throw new NoSuchMethodError("gone");
    }
  }

  record UnlinkedRecord(int epochs) {
    UnlinkedRecord {
      throw new NoSuchMethodError("gone");
    }
  }

  @Test
  void aClassWhoseInitialiserFails() {
    assertRefused(
        "{'_confingy_class': 'BinderMessagesTest.Uninitialised', '_confingy_module': 'io.confingy', '_confingy_init': {}}"
            .replace('\'', '"'),
        Uninitialised.class,
        """
        A `io.confingy.BinderMessagesTest.Uninitialised` could not be built: its constructor failed.
          at:       $
          found:    java.lang.IllegalStateException: no settings
        """);
  }

  @Track
  static final class Uninitialised {
    static final int SETTINGS = settings();

    Uninitialised() {}

    private static int settings() {
      throw new IllegalStateException("no settings");
    }
  }

  private static String layer(String arguments) {
    return "{'_confingy_class': 'Layer', '_confingy_module': 'io.confingy', '_confingy_init': {%s}}"
        .formatted(arguments)
        .replace('\'', '"');
  }

  private static String record(String name, String components) {
    return ("{'_confingy_class': 'Things.%s', '_confingy_module': 'io.confingy',"
            + " '_confingy_dataclass': true, '_confingy_fields': {%s}}")
        .formatted(name, components)
        .replace('\'', '"');
  }
}
