package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.ProblemException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Objects are read alike, whether their names are common, uncommon, or too many to be kept. */
class FieldNamesTest {

  @Test
  void eachObjectHasItsOwnNamesInItsOwnOrder() {
    assertThat(spelled("[{'a':1,'b':2},{'a':3,'b':4},{'b':5,'a':6},{'a':7,'c':8},{}]"))
        .isEqualTo("[{a1b2}{a3b4}{b5a6}{a7c8}{}]");
  }

  @Test
  void namesThatAreEscapedAreTheSameNames() {
    assertThat(spelled("[{'ab':1},{'\\u0061b':2},{'ab':3}]")).isEqualTo("[{ab1}{ab2}{ab3}]");
    assertRefused("[{'a':1,'b':2},{'a':1,'\\u0061':2}]");
  }

  @Test
  void aNameIsNotThereTwiceWhateverCameBefore() {
    assertRefused("[{'a':1,'b':2},{'a':1,'a':2}]");
    assertRefused("[{'a':1,'b':2},{'b':1,'a':2,'b':3}]");
    assertRefused("{" + names(0, 200) + ",'n7':1}");
    assertRefused("[" + manyKinds() + ",{'x':1,'y':2,'x':3}]");
  }

  @Test
  void objectsOfMoreKindsThanAreKeptAreReadAsWell() {
    String json = "[" + manyKinds() + ",{'k1':1,'z':2},{'z':3,'k1':4}]";

    assertThat(spelled(json)).endsWith("{k11z2}{z3k14}]");
    assertThat(((Composite) JsonReader.read(json(json), Limits.NONE).root()).size())
        .isEqualTo(20_002);
  }

  @Test
  void anObjectMayHaveManyNames() {
    String json = "[{" + names(0, 300) + "},{" + names(0, 300) + "}]";
    ContainerNode list = (ContainerNode) JsonReader.read(json(json), Limits.NONE).root();

    assertThat(list.part(0)).isInstanceOf(ContainerNode.class);
    assertThat(((ContainerNode) list.part(1)).size()).isEqualTo(600);
  }

  private static String names(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "'n" + i + "':" + i)
        .collect(Collectors.joining(","));
  }

  /** Returns objects of one field, no two of which have the same name. */
  private static String manyKinds() {
    return IntStream.range(0, 20_000)
        .mapToObj(i -> "{'k" + i + "':" + i + "}")
        .collect(Collectors.joining(","));
  }

  private static void assertRefused(String json) {
    assertThatThrownBy(() -> JsonReader.read(json(json), Limits.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is there twice");
  }

  /** Returns names and values one behind the other. */
  private static String spelled(String json) {
    StringBuilder spelled = new StringBuilder("[");
    ContainerNode list = (ContainerNode) JsonReader.read(json(json), Limits.NONE).root();
    for (int i = 0; i < list.size(); i++) {
      ContainerNode map = (ContainerNode) list.part(i);
      spelled.append('{');
      for (int j = 0; j < map.size(); j += 2) {
        spelled.append(((Scalar.Text) map.part(j)).value());
        spelled.append(((Scalar.Whole) map.part(j + 1)).value());
      }
      spelled.append('}');
    }
    assertThat(Describe.node(list)).isEqualTo("a list of " + list.size());
    return spelled.append(']').toString();
  }

  private static String json(String json) {
    return json.replace('\'', '"');
  }
}
