package io.confingy.cli.view;

/** The formats of pictures. */
enum Picture {
  /** A picture that browsers and documents show. */
  svg,
  /** The language of Graphviz. */
  dot,
  /** The language of diagrams in Markdown. */
  mermaid;

  String of(Excerpt excerpt) {
    return switch (this) {
      case svg -> SvgPicture.of(excerpt);
      case dot -> DotPicture.of(excerpt);
      case mermaid -> MermaidPicture.of(excerpt);
    };
  }
}
