package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Anything;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a document gets into source but as a name or within a literal. */
class TranspileSafetyTest {

  @TempDir Path folder;

  private static final String EVIL = "A(); System.exit(1); //";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'_confingy_class':'EVIL','_confingy_module':'a','_confingy_init':{}}",
        "{'_confingy_class':'A','_confingy_module':'EVIL','_confingy_init':{}}",
        "{'_confingy_class':'A','_confingy_module':'a','_confingy_lazy':true,'_confingy_config':"
            + "{'a':1,'b':2,'c':3,'d':4,'EVIL':5}}",
        "{'_confingy_class':'A','_confingy_module':'a','_confingy_enum':true,"
            + "'_confingy_name':'EVIL'}",
        "{'_confingy_class':'type','_confingy_module':'a','_confingy_name':'EVIL'}",
        "{'_confingy_class':'EVIL','_confingy_module':'a','_confingy_name':'text'}",
        "{'_confingy_callable':'function','_confingy_class':'A','_confingy_module':'a',"
            + "'_confingy_name':'EVIL','_confingy_signature':'()','_confingy_interface':'a.F'}",
        "{'_confingy_callable':'function','_confingy_class':'A','_confingy_module':'a',"
            + "'_confingy_name':'f','_confingy_signature':'()','_confingy_interface':'EVIL'}",
        "{'_confingy_callable':'function','_confingy_class':'A','_confingy_module':'a',"
            + "'_confingy_name':'f','_confingy_signature':'(EVIL)',"
            + "'_confingy_interface':'java.util.function.Function'}",
        "{'_confingy_class':'EVIL[]','_confingy_module':'a','_confingy_list':true,"
            + "'_confingy_items':[]}",
        "{'_confingy_class':'EVIL','_confingy_module':'java.util','_confingy_list':true,"
            + "'_confingy_items':[]}",
        "{'_confingy_class':'EnumSet','_confingy_module':'java.util','_confingy_set':true,"
            + "'_confingy_type':{'_confingy_class':'type','_confingy_module':'a',"
            + "'_confingy_name':'EVIL'},'_confingy_items':[]}",
        "{'_confingy_class':'A','_confingy_module':'a','_confingy_dataclass':true,"
            + "'_confingy_fields':{'x':[1]},"
            + "'_confingy_classes':{'a.A':{'types':{'x':'A;B[]'}}}}"
      })
  void aNameThatIsNoneIsRefused(String document) {
    String json = document.replace("EVIL", EVIL).replace('\'', '"');

    assertThatThrownBy(() -> Confingy.transpile(json)).isInstanceOf(DeserializationException.class);
  }

  @Test
  void theMessageSaysWhereTheNameIs() {
    assertThatThrownBy(
            () ->
                Confingy.transpile(
                    "[{\"_confingy_class\":\"new\",\"_confingy_module\":\"a\","
                        + "\"_confingy_init\":{}}]"))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            The document names a class that source cannot name.
              at:       $[0]
              found:    `a.new`
              expected: identifiers with dots between them, none of them a keyword""");
  }

  @ParameterizedTest
  @EnumSource(SourceStyle.class)
  void textsStayInTheirLiterals(SourceStyle style) {
    String text = "\"; System.exit(1); \\" + "u0022 */ \n \\\r '";
    String source = Confingy.transpile(Confingy.serialize(new Anything(Map.of(text, text))), style);

    assertThat(source).doesNotContainPattern("[^\\\\]\"; System").matches("(?s)[ -~\n]*");
  }

  @Test
  void textsComeBack() {
    String text = "\"; System.exit(1); \\" + "u0022 */ \n \\\r '\0\u001a1\u007f\ud800";
    String json = Confingy.serialize(List.of(Map.of(text, text), '\'', '\\', '"', '\n', '\uffff'));

    assertThat(Confingy.serialize(Sources.run(folder, json))).isEqualTo(json);
  }

  @Test
  void keysAreNoNamesOfVariables() {
    Anything shared = new Anything(1);
    String json =
        Confingy.serialize(
            List.of(Map.of("a; System.exit(1)", shared, "class", List.of(shared)), shared));

    assertThat(Confingy.transpile(json)).contains("Things.Anything anything = new");
    assertThat(Confingy.serialize(Sources.run(folder, json))).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A B", "class", "a.new.B", "A;", "A{}", ".A"})
  void theClassHasANameOfJava(String name) {
    assertThatThrownBy(() -> Confingy.transpile("1", SourceStyle.CLASS, name))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("The class for the configuration cannot have this name.\n");
  }
}
