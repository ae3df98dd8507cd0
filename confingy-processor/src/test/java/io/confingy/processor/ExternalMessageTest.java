package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One test for each message about {@code @TrackExternal}: its text and its line. */
class ExternalMessageTest {

  static final String PREFIX = "ConfingyExternal";

  private static final Set<String> SEEN = new TreeSet<>();

  /** The first line of the source that {@link #errors} is given. */
  private static final String AT = "Config.java:5: [";

  @Test
  void noClassAtAll() {
    assertThat(errors("@TrackExternal({})"))
        .containsExactly(
            AT
                + "ConfingyExternalEmpty] `@TrackExternal` names no class. Write the classes to generate"
                + " companions for, as in `@TrackExternal({Foo.class, Bar.class})`, or remove it.");
  }

  @Test
  void whatNeedsNoCompanion() {
    assertThat(
            errors(
                "@TrackExternal({Color.class, Point.class, Note.class, int.class, int[].class})",
                "enum Color { RED }",
                "record Point(int x) {}",
                "@interface Note {}"))
        .containsExactlyInAnyOrder(
            AT
                + "ConfingyExternalNoClass] `Color` is an enum, whose constants are configuration values"
                + " as they are, so it needs no companion. Remove it from `@TrackExternal`.",
            AT
                + "ConfingyExternalNoClass] `Point` is a record, which is a configuration value as it is,"
                + " so it needs no companion. Remove it from `@TrackExternal`.",
            AT
                + "ConfingyExternalNoClass] `Note` is an annotation type, so it needs no companion."
                + " Remove it from `@TrackExternal`.",
            AT
                + "ConfingyExternalNoClass] `int` is no class, so it needs no companion. Remove it from"
                + " `@TrackExternal`.",
            AT
                + "ConfingyExternalNoClass] `int[]` is an array, so it needs no companion. Remove it from"
                + " `@TrackExternal`.");
  }

  @Test
  void aClassThatIsTracked() {
    assertThat(errors("@TrackExternal(Net.class)", "@Track class Net {}"))
        .containsExactly(
            AT
                + "ConfingyExternalTracked] `Net` has `@Track` itself, so its companion is"
                + " `com.acme.LazyNet`. Use that, and remove the class from `@TrackExternal`.");
  }

  @Test
  void anInnerClass() {
    assertThat(errors("@TrackExternal(Net.Part.class)", "class Net { class Part {} }"))
        .containsExactly(
            AT
                + "ConfingyExternalInner] `Net.Part` is an inner class, so each of its objects needs an"
                + " outer one that no configuration records. Write a class of your own with `@Track`"
                + " that makes what you need, and remove this one from `@TrackExternal`.");
  }

  @Test
  void aClassThatCannotBeUsedInThePackage() {
    assertThat(
            errors(
                "class Net { private static class Part {}",
                "@TrackExternal(Part.class) static class Beside {} }"))
        .containsExactly(
            "Config.java:6: ["
                + "ConfingyExternalClosed] `Net.Part` cannot be tracked from here, because `Net.Part`"
                + " cannot be used in the package `com.acme`. Name a public class.");
  }

  @Test
  void anAbstractClassOrInterface() {
    assertThat(
            errors(
                "@TrackExternal({Net.class, Part.class})",
                "abstract class Net {}",
                "interface Part {}"))
        .containsExactlyInAnyOrder(
            AT
                + "ConfingyExternalAbstract] `Net` is abstract, so no constructor makes an object of"
                + " exactly this class. Name its concrete subclasses, or choose a static method that"
                + " returns it: `@TrackExternal(value = Net.class, method = \"...\")`.",
            AT
                + "ConfingyExternalAbstract] `Part` is an interface, so no constructor makes an object of"
                + " exactly this class. Name its concrete subclasses, or choose a static method that"
                + " returns it: `@TrackExternal(value = Part.class, method = \"...\")`.");
  }

  @Test
  void noConstructor() {
    assertThat(errors("@TrackExternal(Runtime.class)"))
        .containsExactly(
            AT
                + "ConfingyExternalNoConstructor] `Runtime` has no constructor that can be called from"
                + " the package `com.acme`. Choose a static method that returns it:"
                + " `@TrackExternal(value = Runtime.class, method = \"...\")`.");
  }

  @Test
  void aConstructorThatIsNotThere() {
    assertThat(
            errors(
                "@TrackExternal(value = Net.class, parameters = {int.class, String[].class})",
                "class Net { public Net(int depth) {} public Net(String... names) {} }"))
        .containsExactly(
            AT
                + "ConfingyExternalMissing] `Net` has no constructor `Net(int, String[])` that can be"
                + " called from the package `com.acme`. There is `Net(int)`, `Net(String[])`. Choose what"
                + " the class has today; if a new version of its library has taken this one away,"
                + " documents with its arguments cannot be loaded any more.");
  }

  @Test
  void aMethodThatIsNotThere() {
    assertThat(
            errors(
                "@TrackExternal(value = Net.class, method = \"of\")",
                "class Net { static int of() { return 1; } Net of(int a) { return this; } }"))
        .containsExactly(
            AT
                + "ConfingyExternalMissing] `Net` has no static method `of(...)` that can be called from"
                + " the package `com.acme`. There is none at all. Choose what the class has today; if a"
                + " new version of its library has taken this one away, documents with its arguments"
                + " cannot be loaded any more.");
  }

  @Test
  void severalMethods() {
    assertThat(
            errors(
                "@TrackExternal(value = Net.class, method = \"of\")",
                "class Net { static Net of() { return null; } static Net of(int a) { return null; } }"))
        .containsExactly(
            AT
                + "ConfingyExternalSeveralMethods] `Net` has several static methods `of`: `of()`,"
                + " `of(int)`. Choose one by the types of its parameters, with `parameters`.");
  }

  @Test
  void aConstructorThatCannotBeCalled() {
    assertThat(
            errors(
                "@TrackExternal({Net.class, Part.class, Thrower.class})",
                "class Net { private static class Hidden {} public Net(Hidden hidden) {} }",
                "class Part { public <T> Part(T value) {} }",
                "class Thrower<X extends Exception> { public Thrower(int x) throws X {} }"))
        .containsExactlyInAnyOrder(
            AT
                + "ConfingyExternalUnusable] `Net(Net.Hidden)` of `Net` cannot be called by what is"
                + " generated in the package `com.acme`, because `Net.Hidden`, which it mentions, cannot"
                + " be used there. Choose another constructor or static method with `parameters` or"
                + " `method`.",
            AT
                + "ConfingyExternalUnusable] `Part(T)` of `Part` cannot be called by what is generated in"
                + " the package `com.acme`, because it has type parameters of its own. Choose another"
                + " constructor or static method with `parameters` or `method`.",
            AT
                + "ConfingyExternalUnusable] `Thrower(int)` of `Thrower` cannot be called by what is"
                + " generated in the package `com.acme`, because it throws `X`, a type variable. Choose"
                + " another constructor or static method with `parameters` or `method`.");
  }

  /** This is what the compiler calls parameters whose names are not in the class file. */
  @Test
  void namesThatNobodyKnows() {
    assertThat(errors("@TrackExternal(Net.class)", "class Net { Net(long arg0, String arg1) {} }"))
        .containsExactly(
            AT
                + "ConfingyExternalNamesUnknown] The class file of `Net` does not say what the"
                + " parameters of `Net(long, String)` are called. Name them by hand:"
                + " `@TrackExternal(value = Net.class, parameters = {long.class, String.class}, names ="
                + " {...})`.");
  }

  @Test
  void tooFewNames() {
    assertThat(
            errors(
                "@TrackExternal(value = Net.class, names = \"a\")",
                "class Net { Net(int depth, int size) {} }"))
        .containsExactly(
            AT
                + "ConfingyExternalNamesCount] `Net(int, int)` of `Net` has 2 parameters, but `names` has"
                + " 1. Give one name for each parameter, in order.");
  }

  /** The compiler does not tell where one of several annotations is; so at what they are on. */
  @Test
  void namesThatAreNone() {
    assertThat(
            errors(
                "@TrackExternal(value = Net.class, names = {\"a\", \"a\"})",
                "@TrackExternal(value = Part.class, names = \"new\") class Net {",
                "  Net(int depth, int size) {} }",
                "class Part { Part(int size) {} }"))
        .containsExactlyInAnyOrder(
            "Config.java:6: ["
                + "ConfingyExternalNamesInvalid] The name `\"a\"` for a parameter of `Net` is there twice."
                + " Give each parameter an identifier of its own.",
            "Config.java:6: ["
                + "ConfingyExternalNamesInvalid] The name `\"new\"` for a parameter of `Part` is no Java"
                + " identifier. Give each parameter an identifier of its own.");
  }

  @Test
  void namesForSeveralConstructors() {
    assertThat(
            errors(
                "@TrackExternal(value = Net.class, names = \"a\")",
                "class Net { public Net(int depth) {} public Net(String name) {} }"))
        .containsExactly(
            AT
                + "ConfingyExternalNamesSeveral] `names` could be those of several constructors of `Net`:"
                + " `Net(int)`, `Net(String)`. Choose one by the types of its parameters, with"
                + " `parameters`.");
  }

  @Test
  void aChoiceForSeveralClasses() {
    assertThat(
            errors(
                "@TrackExternal(value = {Net.class, Part.class}, parameters = {})",
                "class Net {}",
                "class Part {}"))
        .containsExactly(
            AT
                + "ConfingyExternalOneClass] `parameters`, `method` and `names` are about one class, and"
                + " this `@TrackExternal` names 2. Give each class an annotation of its own.");
  }

  @Test
  void theSameClassTwice() {
    assertThat(
            errors(
                "@TrackExternal({Net.class, Net.class}) class Net {}",
                "@TrackExternal(Net.class) class Other {}"))
        .containsExactlyInAnyOrder(
            AT
                + "ConfingyExternalTwice] `Net()` of `com.acme.Net` is tracked by `@TrackExternal` on"
                + " `com.acme.Net` already. Keep one of the two; other packages can use the companion"
                + " where it is.",
            "Config.java:6: ["
                + "ConfingyExternalTwice] `Net()` of `com.acme.Net` is tracked by `@TrackExternal` on"
                + " `com.acme.Net` already. Keep one of the two; other packages can use the companion"
                + " where it is.");
  }

  @Test
  void aNameThatIsTaken() {
    assertThat(
            errors(
                "@TrackExternal({Net.class, Outer.Part.class,",
                "  Outer_Part.class})",
                "class Net {}",
                "class LazyNet {}",
                "class Outer { static class Part {} }",
                "class Outer_Part {}"))
        .containsExactlyInAnyOrder(
            AT
                + "ConfingyNameTaken] What is generated for `Net` would be `LazyNet`, but a type of that"
                + " name exists already. Rename one of the two.",
            "Config.java:6: ["
                + "ConfingyNameTaken] What is generated for `com.acme.Outer_Part` would be"
                + " `LazyOuter_Part`, but that is already the name of what is generated for"
                + " `com.acme.Outer.Part`. Rename one of the two.");
  }

  /** The compiler itself says what is missing. */
  @Test
  void aClassThatIsNotThere() {
    assertThat(errors("@TrackExternal(Missing.class)"))
        .containsExactly("Config.java:5: cannot find symbol");
  }

  @AfterAll
  static void eachMessageHasATest() {
    Set<String> untested = new TreeSet<>();
    Arrays.stream(Message.values()).map(Message::id).forEach(untested::add);
    untested.removeIf(id -> !id.startsWith(PREFIX));
    untested.removeAll(SEEN);
    assertThat(untested).isEmpty();
  }

  /** Compiles a source below a heading of four lines; returns all that the compiler says. */
  private static List<String> errors(String... lines) {
    String source =
        """
        package com.acme;
        import io.confingy.annotations.*;
        import io.confingy.annotations.Track;

        %s
        class Config {}
        """
            .formatted(String.join("\n", lines));
    Compilation compilation = Compiling.compile(Compiling.source("com.acme.Config", source));
    List<String> problems = Compiling.problems(compilation);
    for (String problem : problems) {
      SEEN.add(problem.replaceAll(".*\\[(\\w+)].*", "$1"));
    }
    return problems;
  }
}
