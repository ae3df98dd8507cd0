package io.confingy.cli.view;

/** Text between tags. */
final class Markup {

  private Markup() {}

  /** Returns the text with what means something in XML and HTML written as entities. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
