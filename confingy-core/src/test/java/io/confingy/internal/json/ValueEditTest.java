package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.internal.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values changed in the text of a document. Quotes in it are single ones here. */
class ValueEditTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "{'a':1}                                      | a          | 2       | {'a':2}",
        "{'a':1}                                      | $.a        | 99999999999999999999 | {'a':99999999999999999999}",
        "{'a':1.5}                                    | a          | 2       | {'a':2.0}",
        "{'a':1.5}                                    | a          | 1e-3    | {'a':1e-3}",
        "{'a':true}                                   | a          | false   | {'a':false}",
        "{'a':'x'}                                    | a          | 2       | {'a':'2'}",
        "{'a':'x'}                                    | a          | null    | {'a':'null'}",
        "{'a':1}                                      | a          | null    | {'a':null}",
        "{'a':null}                                   | a          | 2       | {'a':2}",
        "{'a':null}                                   | a          | 2.5     | {'a':2.5}",
        "{'a':null}                                   | a          | true    | {'a':true}",
        "{'a':null}                                   | a          | x       | {'a':'x'}",
        "{'a':[1,2]}                                  | a[1]       | 3       | {'a':[1,3]}",
        "{'a':[1,2]}                                  | a          | [3]     | {'a':[3]}",
        "{'a b':1}                                    | ['a b']    | 2       | {'a b':2}",
        "[1,2]                                        | [0]        | 3       | [3,2]",
        "{'_confingy_value':[1,2]}                    | $[0]       | 3       | {'_confingy_value':[3,2]}",
        "{'_confingy_class':'C','_confingy_module':'m','_confingy_init':{'a':1}} | a | 2 |"
            + " {'_confingy_class':'C','_confingy_module':'m','_confingy_init':{'a':2}}",
        "{'_confingy_class':'C','_confingy_module':'m','_confingy_lazy':true,'_confingy_config':{'a':1}} | a | 2 |"
            + " {'_confingy_class':'C','_confingy_module':'m','_confingy_lazy':true,'_confingy_config':{'a':2}}",
        "{'a':{'_confingy_class':'Duration','_confingy_module':'java.time','_confingy_name':'PT1M'}} | a | PT2M |"
            + " {'a':{'_confingy_class':'Duration','_confingy_module':'java.time','_confingy_name':'PT2M'}}",
        "{'a':{'_confingy_map':true,'_confingy_entries':[[1,'x'],['k','y']]}} | a[1] | z |"
            + " {'a':{'_confingy_map':true,'_confingy_entries':[[1,'z'],['k','y']]}}",
        "{'a':{'_confingy_map':true,'_confingy_entries':[[1,'x'],['k','y']]}} | a.k | z |"
            + " {'a':{'_confingy_map':true,'_confingy_entries':[[1,'x'],['k','z']]}}",
        "{'a':{'_confingy_id':1,'_confingy_list':true,'_confingy_items':[1]},'b':{'_confingy_ref':1}} | b[0] | 2 |"
            + " {'a':{'_confingy_id':1,'_confingy_list':true,'_confingy_items':[2]},'b':{'_confingy_ref':1}}",
      })
  void keepsTheKindOfWhatIsThere(String json, String path, String text, String changed) {
    String result = ValueEdit.set(json.replace('\'', '"'), path.replace('"', '\''), text);

    assertThat(result).isEqualTo(changed.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'a':1}   | a      | 1.5  | The value does not fit what is there.",
        "{'a':1}   | a      | 01   | The value does not fit what is there.",
        "{'a':1.5} | a      | NaN  | The value does not fit what is there.",
        "{'a':true}| a      | yes  | The value does not fit what is there.",
        "{'a':[1]} | a      | x    | The value does not fit what is there.",
        "{'a':[1]} | a      | [    | The document is not JSON.",
        "{'a':[1]} | a[1]   | x    | There is nothing at `[1]`.",
        "{'a':[1]} | a[0].b | x    | There is nothing at `.b`.",
        "{'a':1}   | b      | 1    | There is nothing at `.b`.",
        "{'a':1}   | _confingy_x | 1 | There is nothing at `._confingy_x`.",
        "{'a':1}   | ..a    | 1    | A value is set in one place at a time.",
        "{'a':1}   | a.     | 1    | The path `a.` is not spelled like one.",
      })
  void refuses(String json, String path, String text, String sentence) {
    assertThatThrownBy(() -> ValueEdit.set(json.replace('\'', '"'), path, text))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(sentence + "\n");
  }

  @Test
  void saysWhatIsThere() {
    assertThatThrownBy(() -> ValueEdit.set("{\"model\":{\"layers\":4}}", "model.layer", "5"))
        .hasMessage(
            """
            There is nothing at `.layer`.
              at:       $.model
              expected: one of `.layers`
              to do:    did you mean `.layers`?\
            """);
  }
}
