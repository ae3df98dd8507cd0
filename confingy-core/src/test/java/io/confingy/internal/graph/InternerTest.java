package io.confingy.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.internal.json.JsonReader;
import io.confingy.internal.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternerTest {

  private final Interner interner = new Interner(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[1, -1, 1.5, 1e400, 123456789012345678901234567890, 'text', true, null]",
        "{'a': {'b': [1]}, 'c': 1}",
        "{'_confingy_set': true, '_confingy_items': [1, [2]]}",
        "{'_confingy_map': true, '_confingy_entries': [[1, 'x'], [[2], 'y']]}",
        "{'_confingy_class': 'C', '_confingy_module': 'm', '_confingy_init': {'a': 1, 'b': [2]}}",
        "{'_confingy_class': 'E', '_confingy_module': 'm', '_confingy_enum': true,"
            + " '_confingy_name': 'A'}",
        "{'_confingy_class': 'P', '_confingy_module': 'm', '_confingy_name': 'text'}",
      })
  void equalValuesOfTwoDocumentsAreOneNode(String json) {
    assertThat(read(json)).isSameAs(read(json));
  }

  @Test
  void otherValuesAreOthers() {
    Composite all =
        (Composite)
            read(
                "[[1], [1.0], ['1'], [true], [[1]], [1, 1], [], {}, {'a': 1}, {'b': 1},"
                    + " {'_confingy_set': true, '_confingy_items': [1]},"
                    + " {'_confingy_class': 'C', '_confingy_module': 'm',"
                    + " '_confingy_init': {'a': 1}},"
                    + " {'_confingy_class': 'D', '_confingy_module': 'm',"
                    + " '_confingy_init': {'a': 1}},"
                    + " {'_confingy_class': 'C', '_confingy_module': 'm',"
                    + " '_confingy_init': {'b': 1}}]");

    assertThat(interner.ofParts(all)).doesNotHaveDuplicates();
  }

  @Test
  void aNumberSpelledOtherwiseStaysAndIsEqual() {
    Composite all = (Composite) read("[1.5, 1.50, 15e-1, [1.5], [1.50], [1.50]]");

    assertThat(((Scalar.Decimal) all.part(1)).text()).isEqualTo("1.50");
    assertThat(interner.areEqual(all.part(0), all.part(1))).isTrue();
    assertThat(interner.areEqual(all.part(0), all.part(2))).isTrue();
    assertThat(interner.areEqual(all.part(3), all.part(4))).isTrue();
    assertThat(all.part(3)).isNotSameAs(all.part(4));
    assertThat(interner.isItself(all.part(3))).isFalse();
    assertThat(interner.isItself(all.part(4))).isTrue();
  }

  @Test
  void whatMayStandInSeveralPlacesStaysAndIsEqual() {
    Composite all =
        (Composite)
            read(
                "[{'_confingy_id': 1, '_confingy_list': true, '_confingy_items': [1]},"
                    + " {'_confingy_ref': 1}, [1], [{'_confingy_ref': 1}], [[1]], [1]]");

    assertThat(all.part(0)).isSameAs(all.part(1)).isNotSameAs(all.part(2));
    assertThat(all.part(2)).isSameAs(all.part(5));
    assertThat(interner.areEqual(all.part(0), all.part(2))).isTrue();
    assertThat(interner.areEqual(all.part(3), all.part(4))).isTrue();
    assertThat(interner.isItself(all.part(0))).isTrue();
    assertThat(interner.isItself(all.part(3))).isTrue();
    assertThat(interner.isItself(all.part(4))).isFalse();
  }

  private Node read(String json) {
    return JsonReader.read(json.replace('\'', '"'), Limits.NONE, interner).root();
  }
}
