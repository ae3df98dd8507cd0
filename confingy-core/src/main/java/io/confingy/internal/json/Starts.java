package io.confingy.internal.json;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.type.TypeName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What documents say of classes: in front of each object and value, and once at their end. */
final class Starts {

  /** The fields in front of the arguments of one class, for each form that there is. */
  private static final class OfClass {
    final ClassFacts facts;
    final Map<ObjectNode.Form, byte[]> forms = new EnumMap<>(ObjectNode.Form.class);

    OfClass(ClassFacts facts) {
      this.facts = facts;
    }
  }

  private final IdentityHashMap<ClassFacts, OfClass> objects = new IdentityHashMap<>();
  private final Map<TypeName, byte[]> values = new HashMap<>();
  private final Map<TypeName, byte[]> constants = new HashMap<>();
  private final SortedMap<String, ClassFacts> said = new TreeMap<>();
  private @Nullable OfClass last;

  /** What is being spelled. */
  private final StringBuilder text = new StringBuilder(200);

  /** Returns the fields of an object up to the brace before its arguments. */
  @SuppressWarnings(
      "ReferenceEquality") // The facts of a class are one object; others only cost a look-up.
  byte[] object(ObjectNode.Form form, ClassFacts facts) {
    OfClass ofClass = last;
    if (ofClass == null || ofClass.facts != facts) {
      ofClass = objects.get(facts);
      if (ofClass == null) {
        ofClass = new OfClass(facts);
        objects.put(facts, ofClass);
        note(facts);
      }
      last = ofClass;
    }
    byte[] fields = ofClass.forms.get(form);
    if (fields == null) {
      fields = spell(form, facts);
      ofClass.forms.put(form, fields);
    }
    return fields;
  }

  private void note(ClassFacts facts) {
    if (!facts.sayNothing()) {
      said.merge(facts.key().toString(), facts, ClassFacts::and);
    }
  }

  /** Returns what is to be said once of each class, by its name. */
  SortedMap<String, ClassFacts> said() {
    return said;
  }

  private byte[] spell(ObjectNode.Form form, ClassFacts facts) {
    type(facts.name());
    return switch (form) {
      case TRACKED -> maker(facts).open(Markers.INIT);
      case LAZY -> flag(Markers.LAZY).maker(facts).open(Markers.CONFIG);
      case RECORD -> flag(Markers.DATACLASS).open(Markers.FIELDS);
    };
  }

  /** Says which of several constructors and methods makes the object. */
  private Starts maker(ClassFacts facts) {
    String maker = facts.maker();
    if (maker == null) {
      return this;
    }
    int parenthesis = maker.indexOf('(');
    return field(Markers.NAME, maker.substring(0, parenthesis))
        .field(Markers.SIGNATURE, maker.substring(parenthesis));
  }

  /** Returns the fields of a value with a text form, up to the colon before that. */
  byte[] value(TypeName type) {
    byte[] known = values.get(type);
    if (known == null) {
      known = type(type).name(Markers.NAME).spelled();
      values.put(type, known);
    }
    return known;
  }

  /** Returns the fields of an enum constant, up to the colon before its name. */
  byte[] constant(TypeName type) {
    byte[] known = constants.get(type);
    if (known == null) {
      known = type(type).flag(Markers.ENUM).name(Markers.NAME).spelled();
      constants.put(type, known);
    }
    return known;
  }

  private Starts type(TypeName type) {
    return field(Markers.CLASS, type.name()).field(Markers.MODULE, type.module());
  }

  private Starts field(String name, String value) {
    name(name);
    Spelled.quoted(value, text);
    text.append(',');
    return this;
  }

  private Starts flag(String marker) {
    name(marker).text.append("true,");
    return this;
  }

  private Starts name(String marker) {
    text.append('"').append(marker).append("\":");
    return this;
  }

  private byte[] open(String marker) {
    name(marker).text.append('{');
    return spelled();
  }

  private byte[] spelled() {
    byte[] spelled = Spelled.raw(text);
    text.setLength(0);
    return spelled;
  }
}
