package io.confingy.internal.source;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import java.util.Set;

/** Lets names of a document into source only where Java can have them. */
public final class Identifiers {

  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while _")
              .split(" "));

  private Identifiers() {}

  /**
   * Returns the name of a class as it is written in source, with its package.
   *
   * @throws ProblemException if no class written in Java can have it
   */
  public static String qualified(TypeName type) {
    if (!type.isSpellable() || hasKeyword(type.toString())) {
      throw new ProblemException(
          Problem.of("The document names a class that source cannot name.")
              .found(Quote.code(type.toString()))
              .expected("identifiers with dots between them, none of them a keyword"));
    }
    return ascii(type.toString());
  }

  /**
   * Returns the name of a method, a constant or an argument as it is written in source.
   *
   * @throws ProblemException if it is no identifier
   */
  public static String simple(String name) {
    boolean identifier = new TypeName("", name).isSpellable() && name.indexOf('.') < 0;
    if (!identifier || KEYWORDS.contains(name)) {
      throw new ProblemException(
          Problem.of("The document has a name that source cannot have.")
              .found(Quote.code(name))
              .expected("an identifier that is no keyword"));
    }
    return ascii(name);
  }

  /** Tells whether a class, with or without a package, can have a name. */
  public static boolean isName(String name) {
    return new TypeName("", name).isSpellable() && !hasKeyword(name);
  }

  /** Returns what is in front of the first dot, or all of it. */
  static String first(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Tells whether a word is one of the language. */
  static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  private static boolean hasKeyword(String name) {
    for (int from = 0; from <= name.length(); ) {
      int dot = name.indexOf('.', from);
      int end = dot < 0 ? name.length() : dot;
      if (KEYWORDS.contains(name.substring(from, end))) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  private static String ascii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x7f) {
        return escaped(name);
      }
    }
    return name;
  }

  private static String escaped(String name) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      spelled.append(c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return spelled.toString();
  }
}
