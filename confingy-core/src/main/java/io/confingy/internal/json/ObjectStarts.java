package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.ObjectNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The first fields of the objects of each class, spelled once a document, and the classes there
 * were.
 */
final class ObjectStarts {

  private final Map<ClassFacts, Map<ObjectNode.Form, SerializedString>> known = new HashMap<>();
  private @Nullable ClassFacts last;
  private Map<ObjectNode.Form, SerializedString> lastStarts = new EnumMap<>(ObjectNode.Form.class);

  /**
   * Returns the fields that name a class and what it is, with a comma behind; in front where a
   * field precedes.
   */
  SerializedString of(ObjectNode.Form form, ClassFacts type, boolean follows) {
    if (!type.equals(last)) {
      last = type;
      lastStarts = known.computeIfAbsent(type, ignored -> new EnumMap<>(ObjectNode.Form.class));
    }
    SerializedString start = lastStarts.get(form);
    if (start == null) {
      start = new SerializedString(spell(form, type));
      lastStarts.put(form, start);
    }
    return follows ? new SerializedString("," + chopped(start.getValue())) : start;
  }

  // After a field the generator itself writes the comma before the next one.
  private static String chopped(String start) {
    return start.substring(0, start.length() - 1);
  }

  private static String spell(ObjectNode.Form form, ClassFacts type) {
    String names =
        field(Markers.CLASS, type.name().name()) + field(Markers.MODULE, type.name().module());
    return switch (form) {
      case TRACKED -> names;
      case LAZY -> names + '"' + Markers.LAZY + "\":true,";
      case RECORD -> names + '"' + Markers.DATACLASS + "\":true,";
    };
  }

  private static String field(String name, String value) {
    return '"'
        + name
        + "\":\""
        + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value))
        + "\",";
  }

  /**
   * Returns the hashes of the classes there were, by the name of the class, where a hash is known.
   */
  SortedMap<String, String> hashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (ClassFacts facts : known.keySet()) {
      if (facts.hash() != null) {
        hashes.put(facts.name().toString(), facts.hash());
      }
    }
    return hashes;
  }
}
