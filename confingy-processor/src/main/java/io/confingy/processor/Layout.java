package io.confingy.processor;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings generated source closer to the common format where JavaPoet has a style of its own. */
final class Layout {

  private static final int WIDTH = 100;
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^\n]*)\n *\\*/$");
  private static final Pattern BETWEEN_FIELDS =
      Pattern.compile("(?m)(^  private final [^\n=(]*;\n)\n(?=  private final [^\n=(]*;\n)");

  private static final Pattern LONG_HEADER =
      Pattern.compile(
          "(?m)^(?=.{" + (WIDTH + 1) + "})((?:public )?final class .*)( extends Lazy<.*)$");

  private static final Pattern NO_PARAMETERS = Pattern.compile("\\(\n +\\) \\{\n");

  private Layout() {}

  static String tidy(String source) {
    String tidy = source.replaceAll("(?m) +$", "");
    tidy = BETWEEN_FIELDS.matcher(tidy).replaceAll("$1");
    tidy = LONG_HEADER.matcher(tidy).replaceAll("$1\n   $2");
    tidy = NO_PARAMETERS.matcher(tidy).replaceAll("() {\n");
    tidy = SHORT_COMMENT.matcher(tidy).replaceAll(Layout::shortened);
    return tidy.endsWith("\n") ? tidy : tidy + "\n";
  }

  private static String shortened(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() > WIDTH ? comment.group() : line);
  }
}
