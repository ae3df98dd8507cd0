package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import io.confingy.internal.limit.Limits;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what the outermost object of a document says once of each class. */
final class SaidOfClasses {

  /** What is said is in the outermost object, and is one itself. */
  private static final int DEPTH = 2;

  private final Tokens tokens;
  private final Limits limits;
  private final ClassTable classes;

  /** How many values there are, each of which counts. */
  private long nodes;

  SaidOfClasses(Tokens tokens, Limits limits, ClassTable classes) {
    this.tokens = tokens;
    this.limits = limits;
    this.classes = classes;
  }

  /** Reads all of it; returns how many values there are by then. */
  long read(long before) throws IOException {
    nodes = before;
    DistinctNames names = new DistinctNames();
    start(DEPTH);
    while (tokens.next() == JsonToken.FIELD_NAME) {
      String name = tokens.name();
      Tokens.require(names.add(name));
      readClass(name);
    }
    return nodes;
  }

  private void readClass(String name) throws IOException {
    String hash = null;
    Map<String, String> types = null;
    start(DEPTH + 1);
    while (tokens.next() == JsonToken.FIELD_NAME) {
      if (tokens.name().equals(Markers.HASH)) {
        Tokens.require(hash == null);
        hash = text();
      } else {
        Tokens.require(types == null && tokens.name().equals(Markers.TYPES));
        types = types();
      }
    }
    limits.checkObjectDepth(types == null ? 1 : 2);
    counted();
    classes.say(name, hash, types == null ? Map.of() : types);
  }

  private Map<String, String> types() throws IOException {
    Map<String, String> types = new LinkedHashMap<>();
    start(DEPTH + 2);
    while (tokens.next() == JsonToken.FIELD_NAME) {
      String name = tokens.name();
      Tokens.require(types.put(name, text()) == null);
    }
    counted();
    return types;
  }

  private void start(int depth) throws IOException {
    tokens.next(JsonToken.START_OBJECT);
    limits.checkJsonDepth(depth);
  }

  private String text() throws IOException {
    tokens.next(JsonToken.VALUE_STRING);
    counted();
    return tokens.text();
  }

  private void counted() {
    limits.checkNodes(++nodes);
  }
}
