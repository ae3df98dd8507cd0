package io.confingy;

import static io.confingy.Messages.assertRefused;

import org.junit.jupiter.api.Test;

/** Containers that a document describes and that cannot be made. */
class ContainerMessagesTest {

  @Test
  void anUnknownKind() {
    assertRefused(
        "[{'_confingy_class': 'Stack', '_confingy_module': 'java.util', '_confingy_list': true,"
            + " '_confingy_items': []}]",
        """
        The container is none of those that can be made.
          at:       $[0]
          found:    a list of 0 (`java.util.Stack`)
          expected: a container of the JDK that Confingy writes
        """);
  }

  @Test
  void aKindOfAnotherForm() {
    assertRefused(
        "{'_confingy_class': 'TreeSet', '_confingy_module': 'java.util', '_confingy_list': true,"
            + " '_confingy_items': []}",
        """
        The container is none of those that can be made.
          at:       $
          found:    a list of 0 (`java.util.TreeSet`)
          expected: a container of the JDK that Confingy writes
        """);
  }

  @Test
  void anOrderOnWhatIsNotSorted() {
    assertRefused(
        "{'_confingy_list': true, '_confingy_order': 'reverse', '_confingy_items': [1]}",
        """
        The container is none of those that can be made.
          at:       $
          found:    a list of 1 in the order `reverse`
          expected: a container of the JDK that Confingy writes
        """);
  }

  @Test
  void aTupleOfPythons() {
    assertRefused(
        "{'_confingy_tuple': true, '_confingy_items': [1, 2]}",
        """
        The container is none of those that can be made.
          at:       $
          found:    a Python tuple of 2
          expected: a container of the JDK that Confingy writes
        """);
  }

  @Test
  void anEnumContainerOfNoEnum() {
    assertRefused(
        "{'_confingy_class': 'EnumSet', '_confingy_module': 'java.util', '_confingy_set': true,"
            + " '_confingy_items': []}",
        """
        The enum container does not say which enum it is for.
          at:       $
          expected: `_confingy_type`
        """);
    assertRefused(
        "{'_confingy_class': 'EnumSet', '_confingy_module': 'java.util', '_confingy_set': true,"
            + type("java.util.concurrent", "Locks")
            + " '_confingy_items': []}",
        """
        The enum `java.util.concurrent.Locks` may not be named by a document.
          at:       $
          expected: a type that has a companion, is named by a parameter or component, or was allowed by the caller
          to do:    name it with `Confingy.builder().allow(...)`, if you trust it
        """);
  }

  @Test
  void anElementTypeOnWhatHasNone() {
    assertRefused(
        "{'_confingy_class': 'HashSet', '_confingy_module': 'java.util', '_confingy_set': true,"
            + type("java.util.concurrent", "TimeUnit")
            + " '_confingy_items': []}",
        """
        A `java.util.HashSet` has no element type in a document.
          at:       $
          found:    `_confingy_type`
          expected: `_confingy_type` on an `EnumSet` or `EnumMap` only
        """);
  }

  @Test
  void equalElements() {
    assertRefused(
        "[{'_confingy_set': true, '_confingy_items': [1, 1]}]",
        """
        The container cannot hold what the document puts into it.
          at:       $[0]
          found:    two elements of the set are equal: 1
          expected: parts that a `java.util.Set` can hold
        """);
    assertRefused(
        "{'_confingy_map': true, '_confingy_entries': [[1, 'a'], [1, 'b']]}",
        """
        The container cannot hold what the document puts into it.
          at:       $
          found:    two keys of the map are equal: 1
          expected: parts that a `java.util.Map` can hold
        """);
  }

  @Test
  void nullWhereItMayNotBe() {
    assertRefused(
        "{'_confingy_class': 'ArrayDeque', '_confingy_module': 'java.util', '_confingy_list': true,"
            + " '_confingy_items': [null]}",
        """
        The container cannot hold what the document puts into it.
          at:       $
          found:    java.lang.NullPointerException
          expected: parts that a `java.util.ArrayDeque` can hold
        """);
  }

  @Test
  void twoValuesInAnOptional() {
    assertRefused(
        "{'_confingy_class': 'Optional', '_confingy_module': 'java.util', '_confingy_list': true,"
            + " '_confingy_items': [1, 2]}",
        """
        The container cannot hold what the document puts into it.
          at:       $
          found:    an optional holds one value at most, not 2
          expected: parts that a `java.util.Optional` can hold
        """);
  }

  private static String type(String module, String name) {
    return "'_confingy_type': {'_confingy_class': 'type', '_confingy_module': '%s', '_confingy_name': '%s'},"
        .formatted(module, name);
  }
}
