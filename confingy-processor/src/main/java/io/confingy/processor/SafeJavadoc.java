package io.confingy.processor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a piece of a user's Javadoc into one that means the same in another file.
 *
 * <p>What could mean something else there is dropped: tags become their text, links become code.
 */
final class SafeJavadoc {

  private static final Pattern ENTITY = Pattern.compile("&(?:lt|gt|amp|quot|nbsp|#[0-9]{2,5});");

  private final String source;
  private final StringBuilder safe = new StringBuilder();
  private int at;

  private SafeJavadoc(String source) {
    this.source = source;
  }

  /** Returns one line of text that no Javadoc tool complains about; may be empty. */
  static String of(String source) {
    SafeJavadoc text = new SafeJavadoc(source.replaceAll("\\s+", " ").strip());
    text.run();
    return text.safe.toString().replaceAll("\\s+", " ").strip().replace("*/", "*&#47;");
  }

  private void run() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '{' && at + 1 < source.length() && source.charAt(at + 1) == '@') {
        inlineTag();
      } else if (c == '<') {
        htmlTag();
      } else if (c == '&') {
        entity();
      } else {
        safe.append(escape(c));
        at++;
      }
    }
  }

  private void inlineTag() {
    int end = closingBrace(at);
    if (end < 0) {
      safe.append("&#123;");
      at++;
      return;
    }
    String[] tag = source.substring(at + 2, end).strip().split(" ", 2);
    String content = tag.length > 1 ? tag[1].strip() : "";
    at = end + 1;
    switch (tag[0]) {
      case "code" -> code(content);
      case "literal" -> content.chars().forEach(c -> safe.append(escape((char) c)));
      case "link", "linkplain" -> link(content);
      case "value" -> code(content.substring(content.indexOf('#') + 1));
      default -> {
        // Others, such as {@inheritDoc}, stand for text that is not here.
      }
    }
  }

  private int closingBrace(int from) {
    int depth = 0;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** A backslash before a {@code u} would begin a Unicode escape, in a comment too. */
  private void code(String content) {
    if (content.isEmpty()) {
      return;
    }
    if (content.indexOf('\\') >= 0 || content.contains("*/")) {
      content.chars().forEach(c -> safe.append(escape((char) c)));
    } else {
      safe.append("{@code ").append(content).append('}');
    }
  }

  private void link(String content) {
    int label = endOfReference(content);
    if (label < content.length()) {
      safe.append(of(content.substring(label)));
      return;
    }
    String reference = content.startsWith("#") ? content.substring(1) : content;
    code(reference.replace('#', '.'));
  }

  /** The reference ends at a blank outside of parentheses. */
  private static int endOfReference(String content) {
    int depth = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
      if (c == ' ' && depth <= 0) {
        return i;
      }
    }
    return content.length();
  }

  private void htmlTag() {
    int next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    int end = source.indexOf('>', at);
    if (end > 0 && (Character.isLetter(next) || next == '/' || next == '!')) {
      safe.append(' ');
      at = end + 1;
    } else {
      safe.append("&lt;");
      at++;
    }
  }

  private void entity() {
    Matcher matcher = ENTITY.matcher(source).region(at, source.length());
    boolean isKnown = matcher.lookingAt();
    safe.append(isKnown ? matcher.group() : "&amp;");
    at = isKnown ? matcher.end() : at + 1;
  }

  private static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '@' -> "&#64;";
      case '\\' -> "&#92;";
      case '{' -> "&#123;";
      case '}' -> "&#125;";
      default -> String.valueOf(c);
    };
  }
}
