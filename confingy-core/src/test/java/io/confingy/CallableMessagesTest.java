package io.confingy;

import static io.confingy.Messages.assertFails;
import static io.confingy.Messages.assertNotWritten;
import static io.confingy.Messages.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Losses.OfAnything;
import io.confingy.Losses.OfFunction;
import io.confingy.function.SerializableFunction;
import io.confingy.function.SerializableIntFunction;
import io.confingy.function.SerializableSupplier;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A function that cannot be written says how to write it instead; one in a document, why not. */
class CallableMessagesTest {

  private static final SerializableFunction<String, String> OVERLOADED = Losses::overloaded;

  private static final String LAMBDA =
      """
      This function has no name by which it could be found again.
        at:       %s
        found:    a lambda in `io.confingy.%s`, as a `%s`, or a method reference that the compiler turned into one (to `super`, to an array's constructor, with variable arguments)
        expected: a reference to a method or constructor
        to do:    move its code to a static method with `@Track`, and refer to that, as in `Losses::squared`; what it captures can be the object of a tracked class or record with an instance method, as in `scaler::apply`
      """;

  @Test
  void aFunctionThatIsNotSerializable() {
    Function<String, String> plain = String::trim;
    assertNotWritten(
        new OfFunction(plain),
        """
        This function does not say which method it calls.
          at:       $.value
          found:    a lambda or method reference as a `java.util.function.Function`, which is not serializable
          expected: a method reference as a functional interface that is `java.io.Serializable`
          to do:    write a method reference, such as `Losses::squared`, where a `io.confingy.function.SerializableFunction` is expected, or cast it to that
        """);
  }

  @Test
  void oneOfAUsersInterface() {
    Losses.IntegerText plain = Losses::overloaded;
    assertNotWritten(
        new OfAnything(plain),
        """
        This function does not say which method it calls.
          at:       $.value
          found:    a lambda or method reference as a `io.confingy.Losses.IntegerText`, which is not serializable
          expected: a method reference as a functional interface that is `java.io.Serializable`
          to do:    let `io.confingy.Losses.IntegerText` extend `java.io.Serializable`, and write a method reference
        """);
  }

  @Test
  void aLambda() {
    SerializableFunction<String, String> lambda = text -> text + "!";
    assertNotWritten(lambda, lambda("$", "SerializableFunction"));
  }

  @Test
  void aLambdaThatCaptures() {
    int captured = hashCode();
    SerializableSupplier<Integer> lambda = () -> captured;
    assertNotWritten(Map.of("a", lambda), lambda("$.a", "SerializableSupplier"));
  }

  @Test
  void whatTheCompilerTurnsIntoALambda() {
    SerializableIntFunction<int[]> array = int[]::new;
    SerializableFunction<String, String> variable = Losses::joined;
    assertNotWritten(array, lambda("$", "SerializableIntFunction"));
    assertNotWritten(variable, lambda("$", "SerializableFunction"));
    assertNotWritten(
        new Parent().ofSuper(),
        LAMBDA.formatted(
            "$", "CallableMessagesTest.Parent", "io.confingy.function.SerializableSupplier"));
  }

  private static final class Parent {
    SerializableSupplier<String> ofSuper() {
      return super::toString;
    }
  }

  private static String lambda(String path, String type) {
    return LAMBDA.formatted(path, "CallableMessagesTest", "io.confingy.function." + type);
  }

  @Test
  void anInterfaceThatWouldBeLost() {
    Object both = (SerializableFunction<String, String> & Losses.Marker) String::trim;
    assertNotWritten(
        both,
        """
        This function is cast to several interfaces, of which only one would be kept.
          at:       $
          found:    a reference to `java.lang.String::trim` that is a `io.confingy.function.SerializableFunction` and a `io.confingy.Losses.Marker`
          expected: one functional interface, and `java.io.Serializable`
          to do:    declare an interface that extends both, and write the reference where that is expected
        """);
  }

  @Test
  void anInterfaceThatExtendsTheOthersLosesNothing() {
    Object both =
        (SerializableFunction<String, String> & Function<String, String> & Serializable)
            Losses::overloaded;

    assertThat(Confingy.serialize(both)).isEqualTo(Confingy.serialize(OVERLOADED));
  }

  @Test
  void aConversionThatWouldBeLost() {
    SerializableFunction<Short, String> widening = Losses::overloaded;
    assertNotWritten(
        widening,
        """
        This function converts its arguments in a way that would be lost.
          at:       $
          found:    a reference to `io.confingy.Losses::overloaded`, called with (Ljava/lang/Short;)Ljava/lang/String;
          expected: arguments of the types of the method's parameters, or of their boxes
          to do:    refer to a method whose parameters have the very types that the function is called with
        """);
  }

  @Test
  void aMethodThatNothingExports() {
    SerializableFunction<String, String> trim = String::trim;
    String json = Confingy.serialize(Map.of("f", trim));
    assertRefused(
        json,
        Map.class,
        """
        The method `java.lang.String.trim()` may not be called by a document.
          at:       $.f
          found:    a reference to it, and no export of it
          expected: a method that carries `@Track`, or one that the caller names
          to do:    put `@Track` on the method, or name it with `Confingy.builder().allow(String.class, "trim")`, if you trust it
        """);
  }

  @Test
  void aConstructorThatIsNotTracked() {
    SerializableSupplier<StringBuilder> constructor = StringBuilder::new;
    assertRefused(
        Confingy.serialize(constructor),
        Object.class,
        """
        The constructor `java.lang.StringBuilder.new()` may not be called by a document.
          at:       $
          found:    a reference to it, and no export of it
          expected: the tracked constructor of a class with a companion, or one that the caller names
          to do:    put `@Track` on the class, or name it with `Confingy.builder().allow(StringBuilder.class, "new")`, if you trust it
        """);
  }

  @Test
  void whatAStrangerWrites() {
    assertRefused(
        function("java.lang", "System", "exit", "(int)", "java.util.function.IntConsumer"),
        """
        The method `java.lang.System.exit(int)` may not be called by a document.
          at:       $
          found:    a reference to it, and no export of it
          expected: a method that carries `@Track`, or one that the caller names
          to do:    put `@Track` on the method, or name it with `Confingy.builder().allow(System.class, "exit")`, if you trust it
        """);
  }

  @Test
  void anInterfaceThatNothingNames() {
    assertRefused(
        function("io.confingy", "Losses", "squared", "(double, double)", "io.confingy.Losses.Loss"),
        """
        The interface `io.confingy.Losses.Loss` may not be named by a document.
          at:       $
          expected: a functional interface of `java.util.function` or `io.confingy.function`, or one that is named by a parameter or component, or was allowed by the caller
          to do:    name it with `Confingy.builder().allow(...)`, if you trust it
        """);
  }

  @Test
  void aMethodThatDoesNotFit() {
    assertRefused(
        function("io.confingy", "Losses", "squared", "(double, double)", "java.lang.Runnable"),
        """
        The method `io.confingy.Losses.squared(double, double)` cannot be called as a `java.lang.Runnable`.
          at:       $
          found:    a method that is bound to no object
          expected: a method that takes and returns what the method of the interface does
        """);
  }

  @Test
  void aStaticMethodThatIsBound() {
    assertRefused(
        """
        {'_confingy_callable': 'method', '_confingy_class': 'Losses', '_confingy_module': 'io.confingy',
         '_confingy_method': 'overloaded', '_confingy_signature': '(java.lang.String)',
         '_confingy_interface': 'java.util.function.Supplier', '_confingy_object': 'x'}""",
        """
        The method `io.confingy.Losses.overloaded(java.lang.String)` cannot be called as a `java.util.function.Supplier`.
          at:       $
          found:    a method that is bound to an object
          expected: a method that takes and returns what the method of the interface does
        """);
  }

  @Test
  void aMethodThatIsBoundToNullOrAnotherObject() {
    assertRefused(
        bound("null"),
        """
        The method `io.confingy.Losses.Scale.apply(double)` is bound to no object.
          at:       $
          found:    null
          expected: the object that it is called on
        """);
    assertRefused(
        bound("'x'"),
        """
        The value does not fit its place.
          at:       $
          found:    the string `x`
          expected: `io.confingy.Losses.Scale`
        """);
  }

  @Test
  void aFunctionInThePlaceOfAnother() {
    assertRefused(
        """
        {'_confingy_class': 'Losses.OfFunction', '_confingy_module': 'io.confingy', '_confingy_dataclass': true,
         '_confingy_fields': {'value': %s}}"""
            .formatted(
                function(
                    "io.confingy",
                    "Losses",
                    "overloaded",
                    "(int)",
                    "java.util.function.IntFunction"))
            .replace('\'', '"'),
        OfFunction.class,
        """
        The value does not fit its place.
          at:       $.value
          found:    the function `io.confingy.Losses.overloaded` as a `java.util.function.IntFunction`
          expected: `java.util.function.Function<java.lang.String, java.lang.String>`
        """);
  }

  @Test
  void aFunctionOfPython() {
    assertRefused(
        "{'_confingy_callable': 'function', '_confingy_module': 'jobs', '_confingy_name': 'square'}",
        """
        The document does not say which Java method its function is.
          at:       $
          found:    `jobs.square`, as Python's confingy writes it
          expected: a function with `_confingy_signature` and `_confingy_interface`
        """);
    assertRefused(
        "{'_confingy_callable': 'method', '_confingy_method': 'collate', '_confingy_object': 1}",
        """
        The document does not say which Java method its function is.
          at:       $
          found:    `collate`, as Python's confingy writes it
          expected: a function with `_confingy_signature` and `_confingy_interface`
        """);
  }

  @Test
  void aCallableThatIsNeither() {
    assertRefused(
        "{'_confingy_callable': 'method', '_confingy_module': 'jobs', '_confingy_name': 'square'}",
        """
        The object is none of those a document may have.
          at:       $
          found:    the fields `_confingy_callable`, `_confingy_module`, `_confingy_name`
          expected: fields that do not begin with `_confingy_`, or exactly the markers of one kind of object
        """);
  }

  @Test
  void aMethodToAllowThatIsNotThere() {
    assertFails(
        ConfigurationException.class,
        () -> Confingy.builder().allow(Losses.class, "sqared"),
        """
        `io.confingy.Losses` declares no method `sqared`; did you mean `squared`?
          expected: the name of a method that the class itself declares, or `new`
        """);
    assertFails(
        ConfigurationException.class,
        () -> Confingy.builder().allow(Comparator.class, "new"),
        """
        `java.util.Comparator` declares no method `new`.
          expected: the name of a method that the class itself declares, or `new`
        """);
  }

  private static String function(
      String module, String owner, String name, String signature, String type) {
    return """
    {'_confingy_callable': 'function', '_confingy_class': '%s', '_confingy_module': '%s', '_confingy_name': '%s',
     '_confingy_signature': '%s', '_confingy_interface': '%s'}"""
        .formatted(owner, module, name, signature, type);
  }

  private static String bound(String object) {
    return """
    {'_confingy_callable': 'method', '_confingy_class': 'Losses.Scale', '_confingy_module': 'io.confingy',
     '_confingy_method': 'apply', '_confingy_signature': '(double)',
     '_confingy_interface': 'java.util.function.DoubleUnaryOperator', '_confingy_object': %s}"""
        .formatted(object);
  }
}
