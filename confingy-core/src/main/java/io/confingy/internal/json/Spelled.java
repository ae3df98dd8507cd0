package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of fields as they stand in a document, each spelled once a document. */
final class Spelled {

  private final Map<String, byte[]> arguments = new HashMap<>();

  /** Returns the name of a field with its quotes and colon. */
  static byte[] field(String name) {
    int length = name.length();
    byte[] spelled = new byte[length + 3];
    for (int i = 0; i < length; i++) {
      if (!JsonBytes.isItself(name.charAt(i))) {
        return raw(quoted(name, new StringBuilder()).append(':'));
      }
      spelled[i + 1] = (byte) name.charAt(i);
    }
    spelled[0] = '"';
    spelled[length + 1] = '"';
    spelled[length + 2] = ':';
    return spelled;
  }

  /** Returns what stands in a document as it is. */
  static byte[] raw(CharSequence json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Appends a text as {@link JsonBytes} writes it. */
  static StringBuilder quoted(String text, StringBuilder to) {
    int start = to.length();
    to.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, to);
    for (int i = to.length() - 1; i > start; i--) {
      char c = to.charAt(i);
      if (Character.isSurrogate(c)) {
        to.replace(i, i + 1, String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return to.append('"');
  }

  /** Returns the name of an argument with its quotes and colon. */
  byte[] argument(String name) {
    byte[] spelled = arguments.get(name);
    if (spelled == null) {
      spelled = field(name);
      arguments.put(name, spelled);
    }
    return spelled;
  }
}
