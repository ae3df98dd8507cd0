package io.confingy;

import static io.confingy.Messages.assertRefused;

import java.time.Month;
import org.junit.jupiter.api.Test;

/** What a document names is what it says, and fits its place, however it came there. */
class PlacesMessagesTest {

  private record Places(Object first, Block second) {}

  @Test
  void anEnumConstantWhereAnotherIsDeclared() {
    assertRefused(
        """
        {"_confingy_class": "DayOfWeek", "_confingy_module": "java.time",
         "_confingy_enum": true, "_confingy_name": "MONDAY"}
        """,
        Month.class,
        """
        The value does not fit its place.
          at:       $
          found:    the enum constant `java.time.DayOfWeek.MONDAY`
          expected: `java.time.Month`
        """);
  }

  @Test
  void anEnumThatIsNone() {
    assertRefused(
        """
        {'_confingy_class': 'String', '_confingy_module': 'java.lang',
         '_confingy_enum': true, '_confingy_name': 'A'}
        """,
        """
        The enum `java.lang.String` may not be named by a document.
          at:       $
          expected: a type that has a companion, is named by a parameter or component, or was allowed by the caller
          to do:    name it with `Confingy.builder().allow(...)`, if you trust it
        """);
  }

  @Test
  void aNameThatOnlyItsCompanionHasInCommonWithAnotherClass() {
    assertRefused(
        "{'_confingy_class': 'Losses_Scale', '_confingy_module': 'io.confingy',"
            + " '_confingy_init': {'factor': 1.0}}",
        """
        The class `io.confingy.Losses_Scale` may not be built from a document.
          at:       $
          found:    an object of `io.confingy.Losses_Scale`, and no companion `io.confingy.LazyLosses_Scale`
          expected: a class with a companion, or one that the caller names
          to do:    put `@Track` on the class, and compile it with the annotation processor; if it is not yours, name it in `@TrackExternal`
        """);
  }

  @Test
  void aReferenceToAnObjectWhereAnotherIsDeclared() {
    assertRefused(
        """
        {"_confingy_class": "PlacesMessagesTest.Places", "_confingy_module": "io.confingy",
         "_confingy_dataclass": true, "_confingy_fields": {
           "first": {"_confingy_id": 1, "_confingy_class": "Layer", "_confingy_module": "io.confingy",
                     "_confingy_init": {"units": 1, "label": []}},
           "second": {"_confingy_ref": 1}}}
        """,
        Places.class,
        """
        The value does not fit its place.
          at:       $.second
          found:    an object of `io.confingy.Layer`
          expected: `io.confingy.Block`
        """);
  }
}
