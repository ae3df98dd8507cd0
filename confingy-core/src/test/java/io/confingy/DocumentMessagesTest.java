package io.confingy;

import static io.confingy.Messages.assertRefused;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is no document, whatever its classes are, is refused with the place where it goes wrong. */
class DocumentMessagesTest {

  @Test
  void nothingAtAll() {
    assertRefused(
        " \n",
        """
        The document is empty.
          at:       $
          expected: one JSON value, as `Confingy.serialize` writes it
        """);
  }

  @Test
  void noJson() {
    assertRefused(
        "{'a': [1, {'b': tru}]}",
        """
        The document is not JSON.
          at:       $.a[1]
          found:    Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 20)
        """);
  }

  @Test
  void anUnfinishedDocument() {
    assertRefused(
        "[1",
        """
        The document is not JSON.
          at:       $[1]
          found:    Unexpected end-of-input: expected close marker for Array (line 1, column 3)
        """);
  }

  @Test
  void bareNaN() {
    assertRefused(
        "[NaN]",
        """
        The document is not JSON.
          at:       $[0]
          found:    Non-standard token 'NaN': enable 'JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS' to allow (line 1, column 5)
        """);
  }

  @Test
  void aNumberOfTooManyDigits() {
    assertRefused(
        "9".repeat(1001),
        BigInteger.class,
        """
        The configuration is beyond the limit `NUMBER_LENGTH`.
          at:       $
          found:    a number of 1001 characters
          expected: 1000 at most
          to do:    raise it with `Confingy.builder().limit(Limit.NUMBER_LENGTH, ...)`, if you trust where the configuration comes from
        """);
  }

  @Test
  void trailingData() {
    assertRefused(
        "{'a':1} 2",
        """
        The document goes on behind its end.
          at:       $
          found:    `2` (line 1, column 10)
          expected: one JSON value and nothing behind it
        """);
  }

  @Test
  void aFieldTwice() {
    assertRefused(
        "{'a': {'b': 1, 'b': 2}}",
        """
        The field `b` is there twice.
          at:       $.a
          found:    the second one (line 1, column 22)
          expected: each field of an object once
        """);
  }

  @Test
  void anUnknownVersion() {
    assertRefused(
        "{'_confingy_version': 2, '_confingy_value': {'_confingy_news': 1}}",
        """
        The document has a format version that is not known here.
          at:       $
          found:    version 2
          expected: version 1
          to do:    read it with the version of Confingy that wrote it, or a later one
        """);
  }

  @Test
  void aVersionThatIsNoNumber() {
    assertRefused(
        "{'_confingy_version': '1', '_confingy_value': 1}",
        """
        The field `_confingy_version` has a value of the wrong kind.
          at:       $
          found:    the string `1`
          expected: a whole number
        """);
  }

  @Test
  void unknownMarkers() {
    assertRefused(
        "[{'a': 1, 'b': 2}, {'_confingy_set': true, '_confingy_magic': []}]",
        """
        The object is none of those a document may have.
          at:       $[1]
          found:    the fields `_confingy_set`, `_confingy_magic`
          expected: fields that do not begin with `_confingy_`, or exactly the markers of one kind of object
        """);
  }

  @Test
  void markersOfTwoKinds() {
    assertRefused(
        "{'a': {'_confingy_set': true, '_confingy_list': true, '_confingy_items': []}}",
        """
        The object is none of those a document may have.
          at:       $.a
          found:    the fields `_confingy_set`, `_confingy_list`, `_confingy_items`
          expected: fields that do not begin with `_confingy_`, or exactly the markers of one kind of object
        """);
  }

  @Test
  void allMarkersAtOnce() {
    String markers =
        Stream.of(
                "lazy dataclass enum list set map tuple class module class_hash name items order"
                    .split(" "))
            .map(marker -> "'_confingy_" + marker + "': true, ")
            .collect(Collectors.joining());
    assertRefused(
        "[{"
            + markers
            + "'_confingy_type': 1, '_confingy_id': 1, '_confingy_ref': 1, '_confingy_init': 1}]",
        """
        The object is none of those a document may have.
          at:       $[0]
          found:    the fields `_confingy_lazy`, `_confingy_dataclass`, `_confingy_enum`, `_confingy_list`, `_confingy_set`, `_confingy_map`, `_confingy_tuple`, `_confingy_class`, `_confingy_module`, `_confingy_class_hash`, `_confingy_name`, `_confingy_items`
          expected: fields that do not begin with `_confingy_`, or exactly the markers of one kind of object
        """);
  }

  @Test
  void markersBesideData() {
    assertRefused(
        "{'_confingy_ref': 1, 'data': 2}",
        """
        The object is none of those a document may have.
          at:       $
          found:    the fields `_confingy_ref`, `data`
          expected: fields that do not begin with `_confingy_`, or exactly the markers of one kind of object
        """);
  }

  @Test
  void aReferenceToNothing() {
    assertRefused(
        "[{'_confingy_ref': 1}]",
        """
        The reference leads nowhere.
          at:       $[0]
          found:    `_confingy_ref` 1
          expected: the `_confingy_id` of an object that ends before the reference
        """);
  }

  @Test
  void aReferenceToWhatIsAroundIt() {
    assertRefused(
        "{'_confingy_id': 1, '_confingy_list': true, '_confingy_items': [0, {'_confingy_ref': 1}]}",
        """
        The reference leads nowhere.
          at:       $[1]
          found:    `_confingy_ref` 1
          expected: the `_confingy_id` of an object that ends before the reference
        """);
  }

  @Test
  void anIdTwice() {
    String list = "{'_confingy_id': 7, '_confingy_list': true, '_confingy_items': []}";
    assertRefused(
        "[" + list + "," + list + "]",
        """
        Two objects have the same id.
          at:       $[1]
          found:    `_confingy_id` 7 a second time
        """);
  }

  @Test
  void anIdOnAScalar() {
    assertRefused(
        "{'_confingy_id': 1, '_confingy_class': 'UUID', '_confingy_module': 'java.util',"
            + " '_confingy_name': 'x'}",
        """
        Only objects and containers can be referred to.
          at:       $
          found:    `_confingy_id` on a plain value
        """);
  }

  @Test
  void aFlagThatIsNotTrue() {
    assertRefused(
        "{'_confingy_list': false, '_confingy_items': []}",
        """
        The field `_confingy_list` has a value of the wrong kind.
          at:       $
          found:    `false`
          expected: `true`
        """);
  }

  @Test
  void itemsThatAreNoArray() {
    assertRefused(
        "{'_confingy_set': true, '_confingy_items': {}}",
        """
        The field `_confingy_items` has a value of the wrong kind.
          at:       $
          found:    a map of 0
          expected: an array
        """);
  }

  @Test
  void entriesThatAreNoPairs() {
    assertRefused(
        "{'_confingy_map': true, '_confingy_entries': [[1]]}",
        """
        The field `_confingy_entries` has a value of the wrong kind.
          at:       $
          found:    a list of 1
          expected: arrays of a key and a value
        """);
  }

  @Test
  void typesOfParametersThatAreNone() {
    for (String facts :
        List.of("{'types': 1}", "{'types': {'seed': 1}}", "{'types': [1]}", "{'size': 'x'}")) {
      assertRefused(
          "{'_confingy_value': [], '_confingy_classes': {'io.confingy.Layer': " + facts + "}}",
          """
          The field `_confingy_classes` has a value of the wrong kind.
            at:       $
            found:    an object
            expected: for each class an object with its `hash` and the `types` of its parameters
          """);
    }
  }

  @Test
  void classFactsThatAreNone() {
    assertRefused(
        "{'_confingy_value': [], '_confingy_classes': {'io.confingy.Layer': 1}}",
        """
        The field `_confingy_classes` has a value of the wrong kind.
          at:       $
          found:    an object
          expected: for each class an object with its `hash` and the `types` of its parameters
        """);
  }

  @Test
  void hostileTextIsBoundedAndHarmless() {
    assertRefused(
        "{'\\u001b[31m\\u202e" + "x".repeat(200) + "': {'_confingy_`': 1}}",
        """
        The object is none of those a document may have.
          at:       $['\\u001b[31m\\u202e%s... (206 characters)']
          found:    the fields `_confingy_\\u0060`
          expected: fields that do not begin with `_confingy_`, or exactly the markers of one kind of object
        """
            .formatted("x".repeat(104)));
  }
}
