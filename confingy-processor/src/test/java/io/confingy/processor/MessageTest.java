package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One test a message: its text, its file and its line, and that nothing else is said. */
class MessageTest {

  private static final Set<String> SEEN = new TreeSet<>();

  /** The line of the source that {@link #errors} is given, below its three lines of heading. */
  private static final String AT = "Config.java:";

  @Test
  void abstractClass() {
    assertThat(
            errors(
                """
                @Track
                public abstract class Config {}
                """))
        .containsExactly(
            AT
                + "5: [ConfingyAbstractClass] `Config` is abstract, so no object of exactly this class"
                + " can be made. Put `@Track` on its concrete subclasses, or on a static method of"
                + " `Config` that returns a `Config`.");
  }

  @Test
  void interfaceType() {
    assertThat(
            errors(
                """
                @Track
                public interface Config {}
                """))
        .containsExactly(
            AT
                + "5: [ConfingyInterface] `Config` is an interface, which has no constructor. Put"
                + " `@Track` on the classes that implement it, or on a static method of `Config`"
                + " that returns a `Config`.");
  }

  @Test
  void annotationType() {
    assertThat(
            errors(
                """
                @Track
                public @interface Config {}
                """))
        .containsExactly(
            AT
                + "5: [ConfingyAnnotationType] `Config` is an annotation type, which cannot be"
                + " tracked. Remove `@Track`.");
  }

  @Test
  void enumType() {
    assertThat(
            errors(
                """
                @Track
                public enum Config { ONE }
                """))
        .containsExactly(
            AT
                + "5: [ConfingyEnum] `Config` is an enum, whose constants are configuration values"
                + " without being tracked. Remove `@Track`.");
  }

  @Test
  void innerClass() {
    assertThat(
            errors(
                """
                public class Config {
                  @Track
                  class Inner {}
                }
                """))
        .containsExactly(
            AT
                + "6: [ConfingyInnerClass] `Config.Inner` is an inner class, so each of its objects"
                + " needs an outer one that no configuration records. Declare it `static`, or move"
                + " it to a file of its own.");
  }

  @Test
  void localClass() {
    assertThat(
            errors(
                """
                @Track
                public class Config {
                  void method() {
                    @Track
                    class Local {}
                  }
                }
                """))
        .containsExactly(
            AT
                + "6: [ConfingyLocalClass] `Local` is declared inside a method, where generated code"
                + " cannot reach it. Make it a static nested class, or move it to a file of its"
                + " own.");
  }

  @Test
  void privateClass() {
    assertThat(
            errors(
                """
                public class Config {
                  private static class Middle {
                    @Track
                    static class Inner {}
                  }
                }
                """))
        .containsExactly(
            AT
                + "7: [ConfingyPrivateClass] `Config.Middle.Inner` cannot be reached from its package,"
                + " because `Config.Middle` is private. Remove `private` there.");
  }

  @Test
  void privateConstructor() {
    assertThat(
            errors(
                """
                @Track
                public class Config {
                  private Config() {}
                }
                """))
        .containsExactly(
            AT
                + "5: [ConfingyPrivateConstructor] `Config` has no constructor that can be reached"
                + " from its package. Make the one to track at least package-private, or put"
                + " `@Track` on a static method of `Config` that returns a `Config`.");
  }

  @Test
  void privateMethod() {
    assertThat(
            errors(
                """
                public class Config {
                  @Track
                  private static Config of(int size) { return new Config(); }
                }
                """))
        .containsExactly(
            AT
                + "6: [ConfingyPrivateMethod] The tracked method `of(int)` is private, so generated"
                + " code cannot reach it. Make it at least package-private.");
  }

  @Test
  void privateMethodThatIsExported() {
    assertThat(
            errors(
                """
                public class Config {
                  @Track
                  private int size() { return 1; }
                }
                """))
        .containsExactly(
            AT
                + "6: [ConfingyPrivateMethod] The tracked method `size()` is private, so generated"
                + " code cannot reach it. Make it at least package-private.");
  }

  @Test
  void privateClassWithAnExportedMethod() {
    assertThat(
            errors(
                """
                public class Config {
                  private static class Part {
                    @Track
                    static void run() {}
                  }
                }
                """))
        .containsExactly(
            AT
                + "5: [ConfingyPrivateClass] `Config.Part` cannot be reached from its package,"
                + " because `Config.Part` is private. Remove `private` there.");
  }

  @Test
  void severalConstructors() {
    assertThat(
            errors(
                """
                @Track
                public class Config {
                  public Config(int size) {}
                  public Config(java.util.List<String> names) {}
                }
                """))
        .containsExactly(
            AT
                + "5: [ConfingySeveralConstructors] `Config` has 2 constructors that could be"
                + " tracked: `Config(int)`, `Config(List<String>)`. Put `@Track` on the one whose"
                + " arguments are to be recorded.");
  }

  @Test
  void severalTracked() {
    assertThat(
            errors(
                """
                @Track
                public class Config {
                  @Track
                  public Config() {}
                  @Track
                  public static Config of() { return new Config(); }
                }
                """))
        .containsExactly(
            AT
                + "9: [ConfingySeveralTracked] `Config` has more than one constructor or method with"
                + " `@Track`: `Config()`, `of()`. Keep the annotation on one of them.");
  }

  @Test
  void recordConstructor() {
    assertThat(
            errors(
                """
                public record Config(int size) {
                  @Track
                  Config() { this(1); }
                }
                """))
        .containsExactly(
            AT
                + "6: [ConfingyRecordConstructor] `Config` is a record, which is always described by"
                + " its components. Put `@Track` on the record itself and remove it here.");
  }

  @Test
  void genericConstructor() {
    assertThat(
            errors(
                """
                @Track
                public class Config {
                  public <T> Config(T value) {}
                }
                """))
        .containsExactly(
            AT
                + "6: [ConfingyGenericConstructor] The tracked constructor of `Config` has type"
                + " parameters of its own, which its recipe could not name. Move them to the class,"
                + " or put `@Track` on a static method with these type parameters.");
  }

  @Test
  void throwsTypeVariable() {
    assertThat(
            errors(
                """
                @Track
                public class Config<E extends Exception> {
                  public Config(int size) throws E {}
                }
                """))
        .containsExactly(
            AT
                + "6: [ConfingyThrowsTypeVariable] `Config(int)` throws `E`, a type variable, which"
                + " generated code could not catch. Declare the exception's class instead.");
  }

  @Test
  void inaccessibleType() {
    assertThat(
            errors(
                """
                @Track
                public class Config {
                  public Config(
                      int size,
                      java.util.List<Secret> secrets) {}
                  private static class Secret {}
                }
                """))
        .containsExactly(
            AT
                + "8: [ConfingyInaccessibleType] `secrets` has the type `List<Config.Secret>`, but"
                + " `Config.Secret` cannot be used throughout the package `com.acme`. Make it at"
                + " least package-private in this package, or public.");
  }

  @Test
  void inaccessibleTypeOfAComponent() {
    assertThat(
            errors(
                """
                public class Config {
                  private enum Secret {}
                  @Track
                  record Point(Secret secret) {}
                }
                """))
        .containsExactly(
            AT
                + "7: [ConfingyInaccessibleType] `secret` has the type `Config.Secret`, but"
                + " `Config.Secret` cannot be used throughout the package `com.acme`. Make it at"
                + " least package-private in this package, or public.");
  }

  @Test
  void inaccessibleTypeOfAnExportedMethod() {
    assertThat(
            errors(
                """
                public class Config {
                  @Track
                  static void run(
                      java.util.List<Secret> erased,
                      Secret[] secrets) {}
                  private static class Secret {}
                }
                """))
        .containsExactly(
            AT
                + "8: [ConfingyInaccessibleType] `secrets` has the type `Config.Secret[]`, but"
                + " `Config.Secret` cannot be used throughout the package `com.acme`. Make it at"
                + " least package-private in this package, or public.");
  }

  @Test
  void nameTakenFromTheExports() {
    assertThat(
            errors(
                """
                public class Config {
                  @Track static void run() {}
                }
                class ExportsOfConfig {}
                """))
        .containsExactly(
            AT
                + "4: [ConfingyNameTaken] What is generated for `Config` would be"
                + " `ExportsOfConfig`, but a type of that name exists already. Rename one of the"
                + " two.");
  }

  @Test
  void nameTaken() {
    assertThat(
            errors(
                """
                @Track
                public class Config {}
                class LazyConfig {}
                """))
        .containsExactly(
            AT
                + "5: [ConfingyNameTaken] What is generated for `Config` would be `LazyConfig`, but"
                + " a type of that name exists already. Rename one of the two.");
  }

  @Test
  void nameTakenByAnotherRecipe() {
    assertThat(
            errors(
                """
                public class Config {
                  @Track static class Part {}
                }
                @Track class Config_Part {}
                """))
        .containsExactly(
            AT
                + "7: [ConfingyNameTaken] What is generated for `Config_Part` would be"
                + " `LazyConfig_Part`, but that is already the name of what is generated for"
                + " `Config.Part`. Rename one of the two.");
  }

  @Test
  void defaultMisplaced() {
    assertThat(
            errors(
                """
                @Track
                public class Config {
                  public Config(int size) {}
                  Config(@Default("1") int size, int other) {}
                }
                class Other {
                  void method(@Default("1") int size) {}
                }
                """))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultMisplaced] `@Default` on `size` has no effect, because it is not"
                + " a parameter of the tracked constructor or method of `Config`. Remove it, or put"
                + " `@Track` on what declares the parameter.",
            AT
                + "10: [ConfingyDefaultMisplaced] `@Default` on `size` has no effect, because `Other`"
                + " is not tracked. Remove it, or put `@Track` on what declares the parameter.");
  }

  @Test
  void defaultEmpty() {
    assertThat(errorsOfParameter("@Default int size"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultEmpty] `@Default` on `size` gives no value. Write it as"
                + " `@Default(\"...\")`, or name a static method that returns it:"
                + " `@Default(method = \"...\")`.");
  }

  @Test
  void defaultTwice() {
    assertThat(errorsOfParameter("@Default(value = \"1\", method = \"size\") int size"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultTwice] `@Default` on `size` gives both a value and a method."
                + " Keep one of them.");
  }

  @Test
  void defaultType() {
    assertThat(errorsOfParameter("@Default(\"1, 2\") java.util.List<Integer> sizes"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultType] A `List<Integer>` cannot be written as text, so `sizes`"
                + " cannot have the default `\"1, 2\"`. Return it from a static method of `Config`"
                + " and name that: `@Default(method = \"...\")`.");
  }

  @Test
  void defaultValue() {
    assertThat(errorsOfParameter("@Default(\"many\") int size"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultValue] The default `\"many\"` of `size` is not a value of `int`."
                + " Write a whole number such as `42`.");
  }

  @Test
  void defaultNull() {
    assertThat(errorsOfParameter("@Default(\"null\") int size"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultNull] The default `\"null\"` of `size` is text, not the null"
                + " reference, and is not a value of `int`. Write a value, or use the boxed type"
                + " with a method that returns null.");
  }

  @Test
  void defaultRange() {
    assertThat(errorsOfParameter("@Default(\"128\") byte size"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultRange] The default `128` of `size` is out of the range of"
                + " `byte`. Write a value from `-128` to `127`, or widen the type.");
  }

  @Test
  void defaultConstant() {
    assertThat(errorsOfParameter("@Default(\"Second\") java.util.concurrent.TimeUnit unit"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultConstant] The default `\"Second\"` of `unit` is not a constant of"
                + " `TimeUnit`. Did you mean `SECONDS`? Its constants are `NANOSECONDS`,"
                + " `MICROSECONDS`, `MILLISECONDS`, `SECONDS`, `MINUTES`, `HOURS`, `DAYS`.");
  }

  @Test
  void defaultMethodMissing() {
    assertThat(
            errorsOfParameter(
                "@Default(method = \"siz\") int size", "static int size() { return 1; }"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultMethodMissing] The default of `size` is to come from the method"
                + " `siz`, which `Config` does not declare. Add `static int siz()` to it. Did you"
                + " mean `size`?");
  }

  @Test
  void defaultMethodInstance() {
    assertThat(
            errorsOfParameter("@Default(method = \"size\") int size", "int size() { return 1; }"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultMethodInstance] The default of `size` is to come from `size()`,"
                + " which is not static. Make it `static`.");
  }

  @Test
  void defaultMethodPrivate() {
    assertThat(
            errorsOfParameter(
                "@Default(method = \"size\") int size", "private static int size() { return 1; }"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultMethodPrivate] The default of `size` is to come from `size()`,"
                + " which is private. Make it at least package-private.");
  }

  @Test
  void defaultMethodParameters() {
    assertThat(
            errorsOfParameter(
                "@Default(method = \"size\") int size", "static int size(int a) { return a; }"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultMethodParameters] The default of `size` is to come from"
                + " `size(int)`, which has parameters. Add a method `size()` without any.");
  }

  @Test
  void defaultMethodType() {
    assertThat(
            errorsOfParameter(
                "@Default(method = \"size\") int size", "static String size() { return null; }"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultMethodType] The default of `size` is to come from `size()`,"
                + " which returns `String`. Let it return `int`.");
  }

  @Test
  void defaultMethodThrows() {
    assertThat(
            errorsOfParameter(
                "@Default(method = \"size\") int size",
                "static int size() throws java.io.IOException { return 1; }"))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultMethodThrows] The default of `size` is to come from `size()`,"
                + " which throws `IOException`. Handle the exception inside it.");
  }

  @Test
  void defaultOfAComponentIsReportedAtTheRecord() {
    assertThat(
            errors(
                """
                @Track
                record Config(
                    int size,
                    @Default("many") int count) {}
                """))
        .containsExactly(
            AT
                + "7: [ConfingyDefaultValue] The default `\"many\"` of `count` is not a value of"
                + " `int`. Write a whole number such as `42`.");
  }

  @Test
  void eachMistakeOfAClassIsReported() {
    assertThat(
            errors(
                """
                @Track
                class Config {
                  Config(@Default("x") int a, @Default("y") int b) {}
                }
                """))
        .hasSize(2);
  }

  @Test
  void formerNameMisplaced() {
    assertThat(
            errors(
                """
                @Track
                public class Config {
                  public Config(int a) {}
                  void method(@FormerName("old") int b) {}
                }
                class Other {
                  Other(@FormerName("old") int c) {}
                }
                record Point(int x) {
                  Point(@FormerName("old") int x) { this.x = x; }
                }
                """))
        .containsExactly(
            AT
                + "7: [ConfingyFormerNameMisplaced] `@FormerName` on `b` has no effect, because it is"
                + " not a parameter of the tracked constructor or method of `Config`. Remove it, or"
                + " put it on a parameter that is recorded or on a component of a record.",
            AT
                + "10: [ConfingyFormerNameMisplaced] `@FormerName` on `c` has no effect, because"
                + " `Other` is not tracked. Remove it, or put it on a parameter that is recorded or"
                + " on a component of a record.",
            AT
                + "13: [ConfingyFormerNameMisplaced] `@FormerName` on `x` has no effect, because it"
                + " is not on a component of the record `Point`. Remove it, or put it on a parameter"
                + " that is recorded or on a component of a record.");
  }

  @Test
  void formerNameEmpty() {
    assertThat(
            errors(
                """
                @Track
                @FormerName({})
                public class Config {
                  public Config(@FormerName({}) int a) {}
                }
                record Point(@FormerName({}) int x) {}
                """))
        .containsExactly(
            AT
                + "7: [ConfingyFormerNameEmpty] `@FormerName` on `a` gives no name. Write the former"
                + " name as `@FormerName(\"...\")`, or remove it.",
            AT
                + "9: [ConfingyFormerNameEmpty] `@FormerName` on `x` gives no name. Write the former"
                + " name as `@FormerName(\"...\")`, or remove it.",
            AT
                + "5: [ConfingyFormerNameEmpty] `@FormerName` on `Config` gives no name. Write the"
                + " former name as `@FormerName(\"...\")`, or remove it.");
  }

  @Test
  void formerNameInvalid() {
    assertThat(
            errors(
                """
                @Track
                @FormerName({"com..Old", "Old-One", "class"})
                public class Config {
                  public Config(@FormerName({"a.b", "int"}) int a) {}
                }
                """))
        .containsExactly(
            AT
                + "7: [ConfingyFormerNameInvalid] `\"a.b\"` is not a name that `a` can have had. Write"
                + " a Java identifier.",
            AT
                + "7: [ConfingyFormerNameInvalid] `\"int\"` is not a name that `a` can have had. Write"
                + " a Java identifier.",
            AT
                + "5: [ConfingyFormerNameInvalid] `\"com..Old\"` is not a name that `Config` can have"
                + " had. Write the name of a class, such as `Net`, `Outer.Net` or"
                + " `com.example.Net`.",
            AT
                + "5: [ConfingyFormerNameInvalid] `\"Old-One\"` is not a name that `Config` can have"
                + " had. Write the name of a class, such as `Net`, `Outer.Net` or"
                + " `com.example.Net`.",
            AT
                + "5: [ConfingyFormerNameInvalid] `\"class\"` is not a name that `Config` can have"
                + " had. Write the name of a class, such as `Net`, `Outer.Net` or"
                + " `com.example.Net`.");
  }

  @Test
  void formerNameCurrent() {
    assertThat(
            errors(
                """
                @Track
                @FormerName({"Config", "com.acme.Config"})
                public class Config {
                  public Config(@FormerName("a") int a) {}
                }
                """))
        .containsExactly(
            AT
                + "7: [ConfingyFormerNameCurrent] `a` is the name that `a` has today. Remove it from"
                + " `@FormerName`.",
            AT
                + "5: [ConfingyFormerNameCurrent] `com.acme.Config` is the name that `Config` has"
                + " today. Remove it from `@FormerName`, or write the package or class it was in"
                + " before.");
  }

  @Test
  void formerNameTaken() {
    assertThat(
            errors(
                """
                @Track
                @FormerName({"Other", "java.lang.String", "Helper"})
                public class Config {
                  public Config(@FormerName("b") int a, int b) {}
                }
                class Other {}
                class LazyHelper {}
                record Point(@FormerName("y") int x, int y) {}
                """))
        .containsExactly(
            AT
                + "7: [ConfingyFormerNameTaken] `b` cannot be a former name of `a`, because `Config`"
                + " has a parameter of that name, which documents with that name mean. Remove it"
                + " from `@FormerName`.",
            AT
                + "11: [ConfingyFormerNameTaken] `y` cannot be a former name of `x`, because `Point`"
                + " has a component of that name, which documents with that name mean. Remove it"
                + " from `@FormerName`.",
            AT
                + "5: [ConfingyFormerNameTaken] `com.acme.Other` cannot be a former name of `Config`,"
                + " because a class of that name exists, which documents with that name mean. Remove"
                + " it from `@FormerName`.",
            AT
                + "5: [ConfingyFormerNameTaken] `java.lang.String` cannot be a former name of"
                + " `Config`, because a class of that name exists, which documents with that name"
                + " mean. Remove it from `@FormerName`.");
  }

  @Test
  void formerNameWhoseClassIsTaken() {
    assertThat(
            errors(
                """
                @FormerName("Helper")
                public class Config {}
                class LazyHelper {}
                """))
        .containsExactly(
            AT
                + "5: [ConfingyFormerNameTaken] `com.acme.Helper` cannot be a former name of `Config`,"
                + " because a type of the name `com.acme.LazyHelper` exists, which documents with"
                + " that name mean. Remove it from `@FormerName`.");
  }

  @Test
  void formerNameTwice() {
    assertThat(
            errors(
                """
                @Track
                @FormerName("Old")
                public class Config {
                  public Config(@FormerName({"x", "x"}) int a, @FormerName("x") int b) {}
                }
                @FormerName("com.acme.Old")
                enum Mode { ON }
                """))
        .containsExactly(
            AT
                + "7: [ConfingyFormerNameTwice] `x` cannot be a former name of `a`, because `a` has it"
                + " as one already. Keep one of the two.",
            AT
                + "7: [ConfingyFormerNameTwice] `x` cannot be a former name of `b`, because `a` has it"
                + " as one already. Keep one of the two.",
            AT
                + "9: [ConfingyFormerNameTwice] `com.acme.Old` cannot be a former name of `Mode`,"
                + " because `Config` has it as one already. Keep one of the two.");
  }

  @AfterAll
  static void eachMessageHasATest() {
    Set<String> untested = new TreeSet<>();
    Arrays.stream(Message.values()).map(Message::id).forEach(untested::add);
    untested.removeAll(SEEN);
    untested.removeIf(id -> id.startsWith(ExternalMessageTest.PREFIX));
    untested.removeIf(UpkeepMessageTest::tests);
    // No source brings it about that the output cannot be written or woven; see WeavingTest. Lombok
    // has a test of its own.
    assertThat(untested)
        .containsExactly(
            Message.CANNOT_WEAVE.id(),
            Message.CANNOT_WRITE.id(),
            Message.NO_HOOK.id(),
            Message.NO_LOMBOK.id());
  }

  private static List<String> errorsOfParameter(String parameter, String... members) {
    return errors(
        """
        @Track
        public class Config {
          public Config(
              %s) {}
          %s
        }
        """
            .formatted(parameter, String.join("\n", members)));
  }

  /** Compiles a source below a heading of three lines; returns all that the compiler says. */
  private static List<String> errors(String source) {
    String heading =
        """
        package com.acme;
        import io.confingy.annotations.*;
        import io.confingy.annotations.Track;
        """;
    Compilation compilation =
        Compiling.compile(Compiling.source("com.acme.Config", heading + source));
    List<String> problems = Compiling.problems(compilation);
    for (String problem : problems) {
      SEEN.add(problem.replaceAll(".*\\[(\\w+)].*", "$1"));
    }
    return problems;
  }
}
