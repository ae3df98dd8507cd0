package io.confingy.internal.json;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.graph.Sink;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.type.TypeName;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph as compact JSON in UTF-8.
 *
 * <p>That a composite is shared is known only when it is met again, after it was written: it is
 * written without an id, and {@link SharedIds} remembers where each one stands. What puts the ids
 * into the document is there at the end.
 */
public final class JsonSink implements Sink {

  private static final byte[] VERSION =
      Spelled.raw("\"" + Markers.VERSION + "\":" + Document.VERSION + ",");

  private static final byte[] VALUE = Spelled.field(Markers.VALUE);
  private static final byte[] CLASSES = Spelled.field(Markers.CLASSES);
  private static final byte[] TYPES = Spelled.field(Markers.TYPES);
  private static final byte[] REF = Spelled.field(Markers.REF);
  private static final byte[] OBJECT = Spelled.field(Markers.OBJECT);

  /** What is open is a marked object. */
  private static final int MARKED = 1;

  /** What is open ends with a brace, and so does what is in it. */
  private static final int NAMED = 2;

  private final JsonBytes json;
  private final Usage usage;
  private final SharedIds shared = new SharedIds();
  private final Starts starts = new Starts();
  private final Spelled names = new Spelled();

  /** The numbers of what is open, four times, with {@link #MARKED} and {@link #NAMED} added. */
  private int[] open = new int[64];

  private int depth;
  private boolean wrapped;

  /** Makes a sink that writes to blocks. */
  public JsonSink(Blocks blocks, Limits limits) {
    json = new JsonBytes(blocks);
    usage = new Usage(limits);
  }

  /**
   * Writes what is missing once all events have come; returns what is still to be inserted.
   *
   * @throws ProblemException if the document is beyond a limit
   */
  public Insertions finish() throws IOException {
    if (wrapped) {
      writeClasses();
      json.endObject();
    }
    json.close();
    Insertions ids = shared.insertions();
    usage.complete((long) json.position() + ids.length(), shared.tokens());
    return ids;
  }

  private void writeClasses() throws IOException {
    SortedMap<String, ClassFacts> classes = starts.said();
    if (classes.isEmpty()) {
      return;
    }
    int types = classes.values().stream().mapToInt(facts -> facts.types().size()).sum();
    usage.classes(classes.size(), types);
    json.open(CLASSES);
    json.startObject();
    for (var entry : classes.entrySet()) {
      json.name(entry.getKey());
      json.startObject();
      writeFacts(entry.getValue());
      json.endObject();
    }
    json.endObject();
  }

  private void writeFacts(ClassFacts facts) throws IOException {
    if (facts.hash() != null) {
      field(Markers.HASH, facts.hash());
    }
    if (!facts.types().isEmpty()) {
      json.open(TYPES);
      json.startObject();
      for (var type : facts.types().entrySet()) {
        field(type.getKey(), type.getValue());
      }
      json.endObject();
    }
  }

  private void field(String name, @Nullable String value) throws IOException {
    json.name(name);
    if (value == null) {
      json.nullValue();
    } else {
      json.string(value);
    }
  }

  private void beforeValue() throws IOException {
    if (depth == 0) {
      usage.wrapper();
      wrapped = true;
      json.startObject();
      json.open(VERSION);
      json.open(VALUE);
    }
  }

  private void push(int number, int kind) {
    if (depth + 1 >= open.length) {
      open = Arrays.copyOf(open, open.length * 2);
    }
    open[depth++] = number * 4 + kind;
  }

  @Override
  public void nullValue() throws IOException {
    beforeValue();
    usage.scalar();
    json.nullValue();
  }

  @Override
  public void bool(boolean value) throws IOException {
    beforeValue();
    usage.scalar();
    json.bool(value);
  }

  @Override
  public void whole(long value) throws IOException {
    beforeValue();
    usage.number(value);
    json.number(value);
  }

  @Override
  public void whole(BigInteger value) throws IOException {
    beforeValue();
    usage.scalar();
    usage.number(value);
    json.number(value.toString());
  }

  @Override
  public void decimal(double value) throws IOException {
    beforeValue();
    usage.number(value);
    json.number(value);
  }

  @Override
  public void decimal(float value) throws IOException {
    beforeValue();
    usage.number(value);
    json.number(value);
  }

  @Override
  public void decimal(BigDecimal value) throws IOException {
    usage.number(value);
    beforeValue();
    usage.scalar();
    json.number(value.toString());
  }

  @Override
  public void decimalLiteral(String literal) throws IOException {
    usage.number(literal);
    beforeValue();
    usage.scalar();
    json.number(literal);
  }

  @Override
  public void text(String value) throws IOException {
    usage.text(value);
    beforeValue();
    usage.scalar();
    json.string(value);
  }

  @Override
  public void value(TypeName type, String text) throws IOException {
    usage.value(type, text);
    writeNamed(starts.value(type), text);
  }

  @Override
  public void enumConstant(TypeName type, String name) throws IOException {
    writeNamed(starts.constant(type), name);
  }

  private void writeNamed(byte[] fields, String name) throws IOException {
    beforeMarkedScalar();
    json.startObject();
    json.open(fields);
    json.string(name);
    json.endObject();
  }

  @Override
  public void classLiteral(TypeName type) throws IOException {
    beforeMarkedScalar();
    writeClassLiteral(type);
  }

  private void beforeMarkedScalar() throws IOException {
    beforeValue();
    usage.marked(10);
  }

  private void writeClassLiteral(TypeName type) throws IOException {
    json.startObject();
    field(Markers.CLASS, Markers.CLASS_LITERAL);
    field(Markers.MODULE, type.module());
    field(Markers.NAME, type.name());
    json.endObject();
  }

  @Override
  public void function(MethodName method) throws IOException {
    beforeValue();
    usage.marked(14);
    json.startObject();
    field(Markers.CALLABLE, Markers.FUNCTION);
    writeOwner(method);
    field(Markers.NAME, method.name());
    writeCall(method);
    json.endObject();
  }

  private void writeOwner(MethodName method) throws IOException {
    TypeName owner = method.owner();
    if (owner != null) {
      field(Markers.CLASS, owner.name());
      field(Markers.MODULE, owner.module());
    }
  }

  private void writeCall(MethodName method) throws IOException {
    usage.text(String.valueOf(method.signature()));
    field(Markers.SIGNATURE, method.signature());
    field(Markers.INTERFACE, method.functionType());
  }

  @Override
  public void reference(int number) throws IOException {
    usage.marked(4);
    json.startObject();
    json.open(REF);
    json.number(shared.idOf(number));
    json.endObject();
  }

  @Override
  public void startObject(ObjectNode.Form form, ClassFacts type, int size) throws IOException {
    usage.composite(13, 2, json.position());
    json.startObject();
    push(shared.startedMarked(json.position()), MARKED);
    if (depth == 1) {
      json.open(VERSION);
    }
    if (type.maker() != null) {
      usage.maker(type.maker());
    }
    json.open(starts.object(form, type));
  }

  @Override
  public void argument(String name) throws IOException {
    usage.name(name);
    json.open(names.argument(name));
  }

  @Override
  public void endObject() throws IOException {
    usage.end(2);
    json.endObject();
    if (--depth == 0) {
      writeClasses();
    }
    json.endObject();
  }

  @Override
  public void startBound(MethodName method) throws IOException {
    beforeValue();
    usage.composite(17, 1, json.position());
    json.startObject();
    push(shared.startedMarked(json.position()), MARKED);
    field(Markers.CALLABLE, Markers.BOUND);
    writeOwner(method);
    field(Markers.METHOD, method.name());
    writeCall(method);
    json.open(OBJECT);
  }

  @Override
  public void endBound() throws IOException {
    usage.end(1);
    depth--;
    json.endObject();
  }

  @Override
  public void startContainer(Shape shape, int size, boolean textKeys) throws IOException {
    beforeValue();
    boolean map = shape.form() == Shape.Form.MAP;
    boolean named = map && textKeys;
    boolean marked = map ? !(shape.isPlain() && textKeys) : !shape.isPlain(Shape.Form.LIST);
    usage.composite(marked ? 22 : 2, marked ? 2 : 1, json.position());
    if (marked) {
      json.startObject();
      push(shared.startedMarked(json.position()), named ? MARKED | NAMED : MARKED);
      writeShape(shape);
    }
    if (named) {
      json.startObject();
    } else {
      json.startArray();
    }
    if (!marked) {
      push(shared.startedPlain(json.position() - 1, map), named ? NAMED : 0);
    }
  }

  private void writeShape(Shape shape) throws IOException {
    TypeName type = shape.type();
    if (type != null) {
      field(Markers.CLASS, type.name());
      field(Markers.MODULE, type.module());
    }
    json.name(
        switch (shape.form()) {
          case LIST -> Markers.LIST;
          case SET -> Markers.SET;
          case MAP -> Markers.MAP;
          case TUPLE -> Markers.TUPLE;
        });
    json.bool(true);
    if (shape.order() != null) {
      field(Markers.ORDER, shape.order());
    }
    TypeName elementType = shape.elementType();
    if (elementType != null) {
      json.name(Markers.TYPE);
      writeClassLiteral(elementType);
    }
    json.name(shape.form() == Shape.Form.MAP ? Markers.ENTRIES : Markers.ITEMS);
  }

  @Override
  public void key(String key) throws IOException {
    usage.name(key);
    json.name(key);
  }

  @Override
  public void startEntry() throws IOException {
    usage.composite(2, 1, json.position());
    json.startArray();
  }

  @Override
  public void endEntry() throws IOException {
    usage.end(1);
    json.endArray();
  }

  @Override
  public void endContainer() throws IOException {
    int ended = open[--depth];
    boolean marked = (ended & MARKED) != 0;
    if ((ended & NAMED) != 0) {
      json.endObject();
    } else {
      json.endArray();
    }
    usage.end(marked ? 2 : 1);
    if (marked) {
      json.endObject();
    } else {
      shared.endedPlain(ended / 4, json.position());
    }
  }
}
