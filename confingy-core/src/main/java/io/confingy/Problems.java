package io.confingy;

import io.confingy.internal.problem.Nearest;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be wrong with the arguments of a class. */
final class Problems {

  private Problems() {}

  /** Describes arguments that are not there and have no default. */
  static Problem missingArguments(Class<?> type, Signature signature, List<String> missing) {
    String sentence =
        missing.size() == 1
            ? "The argument " + codes(missing) + " of `" + Names.readable(type) + "` is missing."
            : "The arguments " + codes(missing) + " of `" + Names.readable(type) + "` are missing.";
    return Problem.of(sentence)
        .expected("a value for each parameter that has no default: " + codes(required(signature)))
        .advice("give the value, or a default with `@Default` on the parameter");
  }

  private static List<String> required(Signature signature) {
    return IntStream.range(0, signature.size())
        .filter(i -> !signature.parameter(i).hasDefault())
        .mapToObj(signature::name)
        .toList();
  }

  /** Describes an argument that no parameter has the name of. */
  static Problem unknownArgument(Class<?> type, Signature signature, String name) {
    String meant =
        Nearest.to(name, signature.names())
            .map(near -> "; did you mean `" + near + "`?")
            .orElse(".");
    return Problem.of("`" + Names.readable(type) + "` has no parameter " + Quote.code(name) + meant)
        .expected(
            signature.size() == 0 ? "no arguments" : "arguments among " + codes(signature.names()));
  }

  /** Describes an argument of a document that no parameter has the name of. */
  static Problem unknownInDocument(Class<?> type, Signature signature, String name) {
    return unknownArgument(type, signature, name)
        .advice(
            "if a parameter was renamed, put `@FormerName` on it; if it was removed, load with"
                + " `Confingy.builder().lenient()`");
  }

  /** Describes an argument that a document gives under two names. */
  static Problem twoNames(String parameter, String name, String other) {
    return Problem.of("The parameter " + Quote.code(parameter) + " is given twice.")
        .found("the arguments " + codes(List.of(name, other)))
        .expected("one of them, since both are names of this parameter");
  }

  /** Describes a value that does not fit its place. */
  static Problem wrongType(String found, Object expected) {
    return Problem.of("The value does not fit its place.")
        .found(found)
        .expected("`" + expected + "`");
  }

  static String codes(List<String> names) {
    return names.stream().map(Quote::code).collect(Collectors.joining(", "));
  }
}
