package io.confingy.internal.source;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import java.lang.reflect.Modifier;

/** Refuses classes that are at hand and that source cannot name where it stands. */
final class Reach {

  private Reach() {}

  /**
   * Requires that source can name a class.
   *
   * @param inPackage the package that the source is in
   */
  static void require(Class<?> type, Names.Style style, String inPackage) {
    for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
      if (Modifier.isPrivate(each.getModifiers())) {
        throw refusal(each, "private", "take `private` off the class");
      }
      boolean open = Modifier.isPublic(each.getModifiers());
      if (!open && style == Names.Style.SNIPPET) {
        throw refusal(each, "not public", "make the class public, or write the style with a class");
      }
      // An expression may be put into any package.
      if (!open && style == Names.Style.CLASS && !each.getPackageName().equals(inPackage)) {
        throw refusal(
            each,
            "not public",
            "make the class public, or give a name for the source in the package "
                + Quote.code(each.getPackageName()));
      }
    }
  }

  private static ProblemException refusal(Class<?> type, String found, String advice) {
    String name = TypeName.of(type).toString();
    return new ProblemException(
        Problem.of("The source cannot name the class " + Quote.code(name) + ".")
            .found("a class that is " + found)
            .expected("a class that can be seen where the source stands")
            .advice(advice + ", or load the document with `Confingy.deserialize` instead"));
  }
}
