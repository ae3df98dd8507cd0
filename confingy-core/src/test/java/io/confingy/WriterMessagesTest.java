package io.confingy;

import static io.confingy.Messages.assertNotWritten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.confingy.Things.Point;
import io.confingy.Things.Two;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What cannot be written is named, with the place where it stands and the ways out. */
class WriterMessagesTest {

  private static final String NOT_FINGY =
      """
        expected: a fingy: a scalar, a container, a record, an enum, a tracked object or a lazy
        to do:    annotate the class with `@Track`, or name it in `@TrackExternal` if it is not yours, or make the class a record, or register a `ValueHandler` for it with `Confingy.builder().handler(...)`
      """;

  @Test
  void anObjectThatNobodyRecords() {
    assertNotWritten(
        new Two(1, List.of(Map.of("key", new StringJoiner(",")))),
        """
        A value of `java.util.StringJoiner` cannot be written.
          at:       $.second[0].key
          found:    an object that says nothing of how it was made
        """
            + NOT_FINGY);
  }

  @Test
  void anObjectOfAnAnonymousClass() {
    assertNotWritten(
        Optional.of(
            new Comparator<String>() {
              @Override
              public int compare(String a, String b) {
                return a.compareTo(b);
              }
            }),
        """
        A value of `io.confingy.WriterMessagesTest$1` cannot be written.
          at:       $[0]
          found:    an object of a class that is declared inside a method
        """
            + NOT_FINGY);
  }

  @Test
  void aContainerThatCannotBeMadeAgain() {
    assertNotWritten(
        List.of(new PriorityQueue<>()),
        """
        A value of `java.util.PriorityQueue` cannot be written.
          at:       $[0]
          found:    a container of a kind that cannot be made again
          expected: a fingy: a scalar, a container, a record, an enum, a tracked object or a lazy
          to do:    copy it into a container of the JDK, such as `List.copyOf(...)` or `new TreeMap<>(...)`
        """);
  }

  @Test
  void aViewThatIsAContainerOfAnAnonymousClass() {
    assertNotWritten(
        Map.of("a", 1).keySet(),
        """
        A value of `java.util.AbstractMap$1` cannot be written.
          at:       $
          found:    a container of a kind that cannot be made again
          expected: a fingy: a scalar, a container, a record, an enum, a tracked object or a lazy
          to do:    copy it into a container of the JDK, such as `List.copyOf(...)` or `new TreeMap<>(...)`
        """);
  }

  @Test
  void aComparatorOfTheUsersOwn() {
    class ByLength implements Comparator<String> {
      @Override
      public int compare(String a, String b) {
        return Integer.compare(a.length(), b.length());
      }
    }
    assertNotWritten(
        new Two(null, new TreeSet<>(new ByLength())),
        """
        A sorted container with a comparator of its own cannot be written.
          at:       $.second
          found:    `io.confingy.WriterMessagesTest$1ByLength`
          expected: the natural order, `Comparator.reverseOrder()`, or `String.CASE_INSENSITIVE_ORDER` or its reverse
          to do:    sort the elements where they are used
        """);
  }

  @Test
  void aValueWithoutATextForm() {
    assertNotWritten(
        List.of(new Locale("no", "NO", "NY")),
        """
        A value of `java.util.Locale` has no text form.
          at:       $[0]
          found:    no language tag stands for the locale `no_NO_NY`
        """);
  }

  @Test
  void aCircle() {
    List<Object> list = new ArrayList<>();
    list.add(new Two("before", list));
    assertNotWritten(
        Map.of("in", list),
        """
        The configuration goes round in a circle.
          at:       $.in[0].second
          found:    a container or object that holds itself: $.in is found again at $.in[0].second
          expected: a graph without a cycle
        """);
  }

  @Test
  void aCircleThroughAMapWhoseKeysAreNoStrings() {
    Map<Object, Object> map = new HashMap<>();
    map.put(new Point(1, 2), new Object[] {map});
    assertNotWritten(
        map,
        """
        The configuration goes round in a circle.
          at:       $[a io.confingy.Things.Point][0]
          found:    a container or object that holds itself: $ is found again at $[a io.confingy.Things.Point][0]
          expected: a graph without a cycle
        """);
  }

  @Test
  void thePathGoesThroughSetsToo() {
    Two bad = new Two(1, new StringJoiner(","));
    assertNotWritten(
        new Two(new HashSet<>(Arrays.asList(bad, null)), 2),
        """
        A value of `java.util.StringJoiner` cannot be written.
          at:       $.first[%d].second
          found:    an object that says nothing of how it was made
        """
                .formatted(new ArrayList<>(new HashSet<>(Arrays.asList(bad, null))).indexOf(bad))
            + NOT_FINGY);
  }

  @Test
  void thePathSpellsOddKeys() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("it's odd\n", Collections.singletonMap('k', new StringJoiner(",")));
    assertNotWritten(
        map,
        """
        A value of `java.util.StringJoiner` cannot be written.
          at:       $['it\\'s odd\\u000a'][k]
          found:    an object that says nothing of how it was made
        """
            + NOT_FINGY);
  }

  @Test
  void anAccessorThatFails() {
    @SuppressWarnings("unused") // Called by what writes it.
    record Moody(int value) {
      @Override
      public int value() {
        throw new IllegalStateException("not today");
      }
    }
    assertThat(catchThrowable(() -> Confingy.serialize(List.of(new Moody(1)))))
        .isInstanceOf(SerializationException.class)
        .hasMessageStartingWith(
            "An accessor of the record `io.confingy.WriterMessagesTest$1Moody` failed.")
        .hasRootCauseMessage("not today");
  }
}
