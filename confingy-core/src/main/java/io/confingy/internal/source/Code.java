package io.confingy.internal.source;

import java.util.List;

/**
 * An expression, which is broken into lines where it is too long for one.
 *
 * <p>It knows how long it is from the start, since whatever it becomes a part of asks for that.
 */
abstract sealed class Code {

  /** How long it is on one line. */
  private final int length;

  private Code(int length) {
    this.length = length;
  }

  /** Returns how long it is on one line. */
  final int length() {
    return length;
  }

  /** Writes it on one line. */
  abstract void flat(Layout out);

  /**
   * Writes it over several lines.
   *
   * @param indent how far the line is indented on which it begins
   * @param behind how much comes behind it on its last line
   */
  abstract void broken(Layout out, int indent, int behind);

  /** Writes it on one line if there is room, and over several if not. */
  final void print(Layout out, int indent, int behind) {
    if (out.hasRoom(length + behind)) {
      flat(out);
    } else {
      broken(out, indent, behind);
    }
  }

  /** Returns a text that is never broken. */
  static Code text(String text) {
    return new Text(text, false);
  }

  /** Returns a text, in quotes, that is never broken. */
  static Code quoted(String text) {
    return new Text(text, true);
  }

  /** Returns the call of a method or a constructor. */
  static Code call(String method, List<Code> arguments) {
    return new Parts(method, "(", arguments, ")", false);
  }

  /** Returns the call of a method or a constructor. */
  static Code call(String method, Code... arguments) {
    return call(method, List.of(arguments));
  }

  /** Returns the initializer of an array. */
  static Code braces(String before, List<Code> elements) {
    return new Parts(before, "{", elements, "}", true);
  }

  /** Returns an expression with something in front of it and behind it. */
  static Code around(String before, Code inside, String after) {
    return new Around(before, inside, after);
  }

  /** Returns an expression that is kept on one line. */
  static Code unbroken(Code code) {
    Layout line = new Layout();
    code.flat(line);
    return text(line.toString());
  }

  /** Returns calls on what the one before returns. */
  static Code chain(String first, List<Code> calls) {
    return new Chain(first, calls);
  }

  private static int lengthOf(List<Code> codes) {
    int length = 0;
    for (int i = 0; i < codes.size(); i++) {
      length += codes.get(i).length;
    }
    return length;
  }

  /** A text, perhaps in quotes, which are not put around it before it is written. */
  private static final class Text extends Code {
    private final String text;
    private final boolean quoted;

    Text(String text, boolean quoted) {
      super(quoted ? text.length() + 2 : text.length());
      this.text = text;
      this.quoted = quoted;
    }

    @Override
    void flat(Layout out) {
      if (quoted) {
        out.quote(text);
      } else {
        out.write(text);
      }
    }

    @Override
    void broken(Layout out, int indent, int behind) {
      flat(out);
    }
  }

  /** Expressions between brackets. */
  private static final class Parts extends Code {
    private static final int SHORT = 10;

    private final String before;
    private final String open;
    private final List<Code> parts;
    private final String close;

    /** Whether parts share lines. */
    private final boolean fill;

    /** How long the parts are on one line. */
    private final int inside;

    Parts(String before, String open, List<Code> parts, String close, boolean fill) {
      this(before, open, parts, close, fill, lengthOf(parts) + 2 * Math.max(0, parts.size() - 1));
    }

    private Parts(
        String before, String open, List<Code> parts, String close, boolean fill, int inside) {
      super(before.length() + open.length() + inside + close.length());
      this.before = before;
      this.open = open;
      this.parts = parts;
      this.close = close;
      this.fill = fill;
      this.inside = inside;
    }

    @Override
    void flat(Layout out) {
      out.write(before);
      out.write(open);
      flatParts(out);
      out.write(close);
    }

    private void flatParts(Layout out) {
      for (int i = 0; i < parts.size(); i++) {
        if (i > 0) {
          out.write(", ");
        }
        parts.get(i).flat(out);
      }
    }

    @Override
    void broken(Layout out, int indent, int behind) {
      out.write(before);
      out.write(open);
      if (fill) {
        inBlock(out, indent);
      } else if (!parts.isEmpty()) {
        below(out, indent + Layout.CONTINUED, behind + close.length());
      }
      out.write(close);
    }

    private void below(Layout out, int indent, int behind) {
      out.newLine(indent);
      if (out.hasRoom(inside + behind)) {
        flatParts(out);
        return;
      }
      for (int i = 0; i < parts.size(); i++) {
        if (i > 0) {
          out.write(",");
          out.newLine(indent);
        }
        parts.get(i).print(out, indent, i == parts.size() - 1 ? behind : 1);
      }
    }

    /** Parts share a line if all fit into it, and lines if all are short. */
    private void inBlock(Layout out, int indent) {
      int inner = indent + Layout.BLOCK;
      out.newLine(inner);
      if (out.hasRoom(inside)) {
        flatParts(out);
        out.newLine(indent);
        return;
      }
      boolean allShort = parts.stream().allMatch(each -> each.length < SHORT);
      for (int i = 0; i < parts.size(); i++) {
        out.write(i == 0 ? "" : ",");
        int comma = i == parts.size() - 1 ? 0 : 1;
        if (i > 0 && allShort && out.hasRoom(1 + parts.get(i).length + comma)) {
          out.write(" ");
        } else if (i > 0) {
          out.newLine(inner);
        }
        parts.get(i).print(out, inner, comma);
      }
      out.newLine(indent);
    }
  }

  /** An expression with something around it. */
  private static final class Around extends Code {
    private final String before;
    private final Code inside;
    private final String after;

    Around(String before, Code inside, String after) {
      super(before.length() + inside.length + after.length());
      this.before = before;
      this.inside = inside;
      this.after = after;
    }

    @Override
    void flat(Layout out) {
      out.write(before);
      inside.flat(out);
      out.write(after);
    }

    @Override
    void broken(Layout out, int indent, int behind) {
      out.write(before);
      inside.print(out, indent, behind + after.length());
      out.write(after);
    }
  }

  /** Calls, each of which begins with its dot. */
  private static final class Chain extends Code {
    private final String first;
    private final List<Code> calls;

    Chain(String first, List<Code> calls) {
      super(first.length() + lengthOf(calls));
      this.first = first;
      this.calls = calls;
    }

    @Override
    void flat(Layout out) {
      out.write(first);
      calls.forEach(each -> each.flat(out));
    }

    @Override
    void broken(Layout out, int indent, int behind) {
      out.write(first);
      for (Code call : calls) {
        out.newLine(indent + Layout.CONTINUED);
        call.print(out, indent + Layout.CONTINUED, behind);
      }
    }
  }
}
