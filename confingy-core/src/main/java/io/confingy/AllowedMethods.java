package io.confingy;

import io.confingy.internal.callable.Called;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.problem.Nearest;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import java.lang.reflect.Executable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the methods that a caller allows by name. */
final class AllowedMethods {

  private AllowedMethods() {}

  static List<Executable> of(Class<?> owner, String name) {
    Executable[] declared =
        name.equals(MethodName.CONSTRUCTOR)
            ? owner.getDeclaredConstructors()
            : owner.getDeclaredMethods();
    // A public class has bridges to what it inherits from one that is not: StringBuilder.length().
    List<Executable> all =
        Stream.of(declared)
            .filter(each -> !Called.isNameless(each))
            .sorted(Comparator.comparing(Called::isBridge))
            .toList();
    List<Executable> named = all.stream().filter(each -> Called.name(each).equals(name)).toList();
    if (named.isEmpty()) {
      throw new ConfigurationException(unknown(owner, name, all));
    }
    return named;
  }

  private static Problem unknown(Class<?> owner, String name, List<Executable> declared) {
    List<String> names = declared.stream().map(Called::name).distinct().sorted().toList();
    String meant =
        Nearest.to(name, names).map(near -> "; did you mean `" + near + "`?").orElse(".");
    return Problem.of(
            "`" + Names.readable(owner) + "` declares no method " + Quote.code(name) + meant)
        .expected("the name of a method that the class itself declares, or `new`");
  }
}
