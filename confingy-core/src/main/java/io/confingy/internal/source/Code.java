package io.confingy.internal.source;

import java.util.List;

/** An expression, which is broken into lines where it is too long for one. */
sealed interface Code {

  /** Returns how long it is on one line. */
  int length();

  /** Writes it on one line. */
  void flat(Layout out);

  /**
   * Writes it over several lines.
   *
   * @param indent how far the line is indented on which it begins
   * @param behind how much comes behind it on its last line
   */
  void broken(Layout out, int indent, int behind);

  /** Writes it on one line if there is room, and over several if not. */
  default void print(Layout out, int indent, int behind) {
    if (out.hasRoom(length() + behind)) {
      flat(out);
    } else {
      broken(out, indent, behind);
    }
  }

  /** Returns a text that is never broken. */
  static Code text(String text) {
    return new Text(text);
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
    return new Chain(first, calls, lengthOf(calls));
  }

  private static int lengthOf(List<Code> codes) {
    int length = 0;
    for (int i = 0; i < codes.size(); i++) {
      length += codes.get(i).length();
    }
    return length;
  }

  /** A text. */
  record Text(String text) implements Code {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public void flat(Layout out) {
      out.write(text);
    }

    @Override
    public void broken(Layout out, int indent, int behind) {
      out.write(text);
    }
  }

  /** Expressions between brackets. */
  record Parts(String before, String open, List<Code> parts, String close, boolean fill, int inside)
      implements Code {

    private static final int SHORT = 10;

    Parts(String before, String open, List<Code> parts, String close, boolean fill) {
      this(before, open, parts, close, fill, lengthOf(parts) + 2 * Math.max(0, parts.size() - 1));
    }

    @Override
    public int length() {
      return before.length() + open.length() + inside + close.length();
    }

    @Override
    public void flat(Layout out) {
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
    public void broken(Layout out, int indent, int behind) {
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
      boolean allShort = parts.stream().allMatch(each -> each.length() < SHORT);
      for (int i = 0; i < parts.size(); i++) {
        out.write(i == 0 ? "" : ",");
        int comma = i == parts.size() - 1 ? 0 : 1;
        if (i > 0 && allShort && out.hasRoom(1 + parts.get(i).length() + comma)) {
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
  record Around(String before, Code inside, String after) implements Code {
    @Override
    public int length() {
      return before.length() + inside.length() + after.length();
    }

    @Override
    public void flat(Layout out) {
      out.write(before);
      inside.flat(out);
      out.write(after);
    }

    @Override
    public void broken(Layout out, int indent, int behind) {
      out.write(before);
      inside.print(out, indent, behind + after.length());
      out.write(after);
    }
  }

  /** Calls, each of which begins with its dot. */
  record Chain(String first, List<Code> calls, int inside) implements Code {
    @Override
    public int length() {
      return first.length() + inside;
    }

    @Override
    public void flat(Layout out) {
      out.write(first);
      calls.forEach(each -> each.flat(out));
    }

    @Override
    public void broken(Layout out, int indent, int behind) {
      out.write(first);
      for (Code call : calls) {
        out.newLine(indent + Layout.CONTINUED);
        call.print(out, indent + Layout.CONTINUED, behind);
      }
    }
  }
}
