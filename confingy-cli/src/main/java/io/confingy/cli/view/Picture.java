package io.confingy.cli.view;

import java.util.Locale;

/** The formats of pictures. */
enum Picture {
  /** A picture that browsers and documents show. */
  SVG,
  /** The language of Graphviz. */
  DOT,
  /** The language of diagrams in Markdown. */
  MERMAID;

  String of(Excerpt excerpt) {
    return switch (this) {
      case SVG -> SvgPicture.of(excerpt);
      case DOT -> DotPicture.of(excerpt);
      case MERMAID -> MermaidPicture.of(excerpt);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
