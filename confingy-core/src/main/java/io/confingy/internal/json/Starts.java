package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.type.TypeName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The first fields of marked objects that name a class, spelled once a document for each class and
 * kind.
 */
final class Starts {

  /** What follows the name of the class. */
  enum Kind {
    /** A tracked object, or a value with a text form. */
    PLAIN(""),
    /** A recipe. */
    LAZY(flag(Markers.LAZY)),
    /** A record. */
    RECORD(flag(Markers.DATACLASS)),
    /** An enum constant. */
    ENUM(flag(Markers.ENUM));

    private final String flag;

    Kind(String flag) {
      this.flag = flag;
    }

    private static String flag(String marker) {
      return ",\"" + marker + "\":true";
    }
  }

  /** What is known of one kind. */
  private static final class Known {
    final Map<TypeName, SerializedString> all = new HashMap<>();
    TypeName lastType;
    SerializedString last;

    Known(TypeName type, SerializedString first) {
      lastType = type;
      last = first;
    }
  }

  private final Map<Kind, Known> known = new EnumMap<>(Kind.class);

  /** Returns the fields, without a comma in front or behind. */
  SerializedString of(Kind kind, TypeName type) {
    Known ofKind = known.get(kind);
    if (ofKind == null) {
      SerializedString first = spell(kind, type);
      ofKind = new Known(type, first);
      ofKind.all.put(type, first);
      known.put(kind, ofKind);
    } else if (!type.equals(ofKind.lastType)) {
      SerializedString other = ofKind.all.get(type);
      if (other == null) {
        other = spell(kind, type);
        ofKind.all.put(type, other);
      }
      ofKind.last = other;
      ofKind.lastType = type;
    }
    return ofKind.last;
  }

  private static SerializedString spell(Kind kind, TypeName type) {
    StringBuilder fields = new StringBuilder(128);
    field(Markers.CLASS, type.name(), fields);
    fields.append(',');
    field(Markers.MODULE, type.module(), fields);
    return new SerializedString(fields.append(kind.flag).toString());
  }

  private static void field(String name, String value, StringBuilder fields) {
    fields.append('"').append(name).append("\":\"");
    JsonStringEncoder.getInstance().quoteAsString(value, fields);
    fields.append('"');
  }
}
