package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits Java source into tokens, without comments and layout.
 *
 * <p>As in Java, the longest operator wins, except behind {@code >}, since {@code >>} may also end
 * type arguments.
 */
final class Lexer {

  /** Longest first; operators that begin with {@code >} stay single characters. */
  private static final List<String> OPERATORS =
      List.of(
          "<<=", "...", "->", "::", "++", "--", "&&", "||", "==", "!=", "<=", "<<", "+=", "-=",
          "*=", "/=", "&=", "|=", "^=", "%=");

  private final String source;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private Lexer(String source) {
    this.source = source;
  }

  /** Returns the tokens of a source text, Unicode escapes replaced and text blocks normalised. */
  static List<String> tokens(String source) {
    Lexer lexer = new Lexer(UnicodeEscapes.replace(source));
    while (lexer.at < lexer.source.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = source.charAt(at);
    if (Character.isWhitespace(c) || c == '\u001a') {
      at++;
    } else if (source.startsWith("//", at)) {
      at = endOfLine(at);
    } else if (source.startsWith("/*", at)) {
      int end = source.indexOf("*/", at + 2);
      at = end < 0 ? source.length() : end + 2;
    } else if (source.startsWith("\"\"\"", at)) {
      textBlock();
    } else if (c == '"' || c == '\'') {
      add(endOfQuoted(c));
    } else if (Character.isJavaIdentifierStart(source.codePointAt(at))) {
      add(endOfIdentifier());
    } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
      add(endOfNumber());
    } else {
      add(endOfOperator());
    }
  }

  private void add(int end) {
    tokens.add(source.substring(at, end));
    at = end;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int endOfQuoted(char quote) {
    int end = at + 1;
    while (end < source.length() && source.charAt(end) != quote) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, source.length());
  }

  /** The indentation of a text block is layout; what it means is not. */
  private void textBlock() {
    int end = at + 3;
    while (end < source.length() && !source.startsWith("\"\"\"", end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    int start = Math.min(endOfLine(at) + 1, source.length());
    if (start <= source.length() - 1 && source.startsWith("\r\n", start - 1)) {
      start++;
    }
    String content = source.substring(Math.min(start, end), Math.min(end, source.length()));
    tokens.add("\"\"\"" + content.stripIndent() + "\"\"\"");
    at = Math.min(end + 3, source.length());
  }

  private int endOfIdentifier() {
    int end = at;
    while (end < source.length() && Character.isJavaIdentifierPart(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    return end;
  }

  private boolean isDigit(int index) {
    return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
  }

  private int endOfNumber() {
    boolean isHex = source.startsWith("0x", at) || source.startsWith("0X", at);
    int end = at + 1;
    while (end < source.length()) {
      char c = source.charAt(end);
      boolean isSign = (c == '+' || c == '-') && isExponent(source.charAt(end - 1), isHex);
      if (!isSign && c != '.' && !Character.isLetterOrDigit(c) && c != '_') {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isExponent(char c, boolean isHex) {
    return isHex ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
  }

  private int endOfOperator() {
    for (String operator : OPERATORS) {
      if (source.startsWith(operator, at)) {
        return at + operator.length();
      }
    }
    return at + Character.charCount(source.codePointAt(at));
  }
}
