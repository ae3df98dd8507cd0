package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Anything;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known not to compile is refused, and documents of former classes are brought up. */
class TranspileRefusalsTest {

  @TempDir Path folder;

  private record Secret(int x) {}

  /** A class that nobody tracks. */
  public static final class Plain {
    final int x;

    /** Makes one. */
    public Plain(int x) {
      this.x = x;
    }
  }

  interface Odd<T> {
    List<T> of(int value);
  }

  private static String object(String name, String arguments) {
    return "[{'_confingy_class':'NAME','_confingy_module':'io.confingy','_confingy_init':{ARGS}}]"
        .replace("NAME", name)
        .replace("ARGS", arguments)
        .replace('\'', '"');
  }

  @Test
  void aPrivateClass() {
    ConfingyRuntime runtime = Confingy.builder().allow(Secret.class).build();
    String json = Confingy.serialize(List.of(new Secret(1)));

    assertThatThrownBy(() -> runtime.transpile(json))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            The source cannot name the class `io.confingy.TranspileRefusalsTest.Secret`.
              at:       $[0]
              found:    a class that is private
              expected: a class that can be seen where the source stands
              to do:    take `private` off the class, or load the document with `Confingy.deserialize` instead""");
  }

  @Test
  void aClassOfAnotherPackageThatIsNotPublic() {
    String json = Confingy.serialize(List.of(LazyGenerics_Counted.create(1)));

    assertThatThrownBy(() -> Confingy.transpile(json, SourceStyle.CLASS, "com.acme.Mine"))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            The source cannot name the class `io.confingy.Generics.Counted`.
              at:       $[0]
              found:    a class that is not public
              expected: a class that can be seen where the source stands
              to do:    make the class public, or give a name for the source in the package `io.confingy`, or load the document with `Confingy.deserialize` instead""");
    assertThatThrownBy(() -> Confingy.transpile(json, SourceStyle.SNIPPET))
        .hasMessageContaining("make the class public, or write the style with a class");
    assertThat(Confingy.transpile(json)).contains("Generics.Counted(1)");
  }

  @Test
  void aClassThatIsOnlyAllowed() {
    ConfingyRuntime runtime = Confingy.builder().allow(Plain.class).build();

    assertThatThrownBy(() -> runtime.transpile(object("TranspileRefusalsTest.Plain", "'x':1")))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            `io.confingy.TranspileRefusalsTest.Plain` has no companion to write.
              at:       $[0]
              found:    a class without a class of its recipes
              expected: a class with `@Track`, or one that `@TrackExternal` names
              to do:    load the document with `Confingy.deserialize` instead""");
  }

  @Test
  void aFunctionOfAGenericInterfaceOfTheUsers() {
    String json =
        """
        {"_confingy_callable": "function", "_confingy_class": "Losses", "_confingy_module":
         "io.confingy", "_confingy_name": "overloaded", "_confingy_signature": "(int)",
         "_confingy_interface": "io.confingy.INTERFACE"}""";
    ConfingyRuntime runtime = Confingy.builder().allow(Losses.Text.class, Odd.class).build();

    assertThat(
            runtime.transpile(
                json.replace("INTERFACE", "Losses.Text"), SourceStyle.CLASS, "io.confingy.Here"))
        .contains("return (Losses.Text) (Losses.Text<Integer>) Losses::overloaded;");
    assertThatThrownBy(
            () -> runtime.transpile(json.replace("INTERFACE", "TranspileRefusalsTest.Odd")))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            The function is of an interface whose type arguments cannot be told.
              at:       $
              found:    a function of `io.confingy.TranspileRefusalsTest.Odd`
              expected: type variables that are themselves parameters of the method or its result
              to do:    load the document with `Confingy.deserialize` instead""");
  }

  @Test
  void anExpressionSaysWhyItIsNone() {
    Object deep = new Anything(1);
    for (int i = 0; i < 30; i++) {
      deep = new Anything(deep);
    }
    String json = Confingy.serialize(deep);

    assertThatThrownBy(() -> Confingy.transpile(json, SourceStyle.EXPRESSION))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            The document holds something that is not written as source.
              at:       $
              found:    objects or containers that are nested too deeply for the compiler
              expected: what one expression can make; a class or a snippet can make any
              to do:    load the document with `Confingy.deserialize` instead""");
  }

  @Test
  void formerNamesAndAnotherOrderAreThoseOfToday() {
    String json =
        object("Net", "'rate':0.5,'depth':4").replace("\"io.confingy\"", "\"com.example.old\"");
    Sources sources = new Sources(folder);
    sources.add(json);

    assertThat(Confingy.transpile(json, SourceStyle.CLASS, "io.confingy.Here"))
        .contains("Evolving.Network(4, 0.5)");
    assertThat(Confingy.serialize(sources.run().get(0)))
        .isEqualTo(Confingy.serialize(List.of(LazyEvolving_Network.create(4, 0.5))));
  }

  @Test
  void aMissingArgumentIsLeftToItsDefault() {
    String json = object("Evolving.Network", "'layers':4");
    Sources sources = new Sources(folder);
    sources.add(json);

    assertThat(Confingy.transpile(json, SourceStyle.EXPRESSION))
        .contains("LazyEvolving_Network.builder().layers(4).build().instantiate()");
    assertThat(Confingy.serialize(sources.run().get(0)))
        .isEqualTo(Confingy.serialize(List.of(LazyEvolving_Network.create(4, 0.1))));
  }

  @Test
  void aMissingArgumentWithoutADefaultIsNamed() {
    assertThatThrownBy(() -> Confingy.transpile(object("Evolving.Network", "'dropout':0.5")))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            The argument `layers` of `io.confingy.Evolving.Network` is missing.
              at:       $[0]
              expected: a value for each parameter that has no default: `layers`
              to do:    give the value, or a default with `@Default` on the parameter""");
  }

  @Test
  void anArgumentWithoutAParameterIsNamed() {
    assertThatThrownBy(() -> Confingy.transpile(object("Evolving.Network", "'layers':4,'lr':1")))
        .isInstanceOf(DeserializationException.class)
        .hasMessage(
            """
            `io.confingy.Evolving.Network` has no parameter `lr`.
              at:       $[0]
              expected: arguments among `layers`, `dropout`
              to do:    if a parameter was renamed, put `@FormerName` on it; if it was removed, load with `Confingy.builder().lenient()` and save again""");
  }
}
