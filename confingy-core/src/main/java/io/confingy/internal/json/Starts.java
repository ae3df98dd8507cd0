package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.type.TypeName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    @Nullable TypeName lastType;
    SerializedString last = new SerializedString("");
  }

  private final Map<Kind, Known> known = new EnumMap<>(Kind.class);

  /** Returns the fields, without a comma in front or behind. */
  SerializedString of(Kind kind, TypeName type) {
    Known ofKind = known.get(kind);
    if (ofKind == null) {
      ofKind = new Known();
      known.put(kind, ofKind);
    }
    if (!type.equals(ofKind.lastType)) {
      ofKind.last =
          ofKind.all.computeIfAbsent(type, each -> new SerializedString(spell(kind, each)));
      ofKind.lastType = type;
    }
    return ofKind.last;
  }

  private static String spell(Kind kind, TypeName type) {
    return field(Markers.CLASS, type.name())
        + ","
        + field(Markers.MODULE, type.module())
        + kind.flag;
  }

  private static String field(String name, String value) {
    String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value));
    return '"' + name + "\":\"" + quoted + '"';
  }
}
