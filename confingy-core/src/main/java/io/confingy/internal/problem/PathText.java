package io.confingy.internal.problem;

/** Spells the steps of a path through a configuration: {@code $.models[1].optimizer['odd key']}. */
public final class PathText {

  /** The path of the whole configuration. */
  public static final String ROOT = "$";

  /** How much of a path is shown at each end. */
  private static final int END = 300;

  private PathText() {}

  /** Returns a path that can be read, with the middle left out where it is too long. */
  public static String shortened(String path) {
    return path.length() <= 2 * END
        ? path
        : path.substring(0, END)
            + " ... ("
            + path.length()
            + " characters) ... "
            + path.substring(path.length() - END);
  }

  /** Returns the step to an argument or to the value of a string key. */
  public static String name(String name) {
    return isIdentifier(name) ? "." + name : "['" + Quote.plain(name).replace("'", "\\'") + "']";
  }

  /**
   * Returns the step to a name so that no other name has the same one, however long it is; {@code
   * PathParser} reads it back.
   */
  public static String exactName(String name) {
    return isIdentifier(name) ? "." + name : quoted(name);
  }

  /** Returns the step to a name in quotes, which no other name has. */
  public static String quoted(String name) {
    StringBuilder step = new StringBuilder("['");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = Quote.isHarmless(c) && "'`\\".indexOf(c) < 0;
      step.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return step.append("']").toString();
  }

  /** Returns the step to an element. */
  public static String index(int index) {
    return "[" + index + "]";
  }

  /** Returns the step to the value of a key that is no string. */
  public static String key(String key) {
    return "[" + Quote.plain(key) + "]";
  }

  /** Tells whether a name can stand in a path without quotes. */
  public static boolean isIdentifier(String name) {
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
        return false;
      }
    }
    return true;
  }
}
