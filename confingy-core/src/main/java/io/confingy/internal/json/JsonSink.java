package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.MethodName;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.graph.Sink;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.type.TypeName;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph as compact JSON in UTF-8.
 *
 * <p>That a composite is shared is known only when it is met again, after it was written: it is
 * written without an id, and {@link SharedIds} remembers where each one stands. What puts the ids
 * into the document is there at the end.
 */
public final class JsonSink implements Sink {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final SerializedString INIT = new SerializedString(Markers.INIT);
  private static final SerializedString CONFIG = new SerializedString(Markers.CONFIG);
  private static final SerializedString NAME = new SerializedString(Markers.NAME);
  private static final SerializedString FIELDS = new SerializedString(Markers.FIELDS);

  private final Passed passed;
  private final JsonGenerator json;
  private final Usage usage;
  private final SharedIds shared = new SharedIds();
  private final Starts starts = new Starts();
  private final SortedMap<String, ClassFacts> classes = new TreeMap<>();
  private final Set<ClassFacts> noted = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable ClassFacts lastNoted;
  private int[] open = new int[64];
  private int depth;
  private boolean wrapped;

  /** Makes a sink that writes to a stream, which stays open. */
  public JsonSink(OutputStream out, Limits limits) throws IOException {
    passed = new Passed(out);
    usage = new Usage(limits);
    json = FACTORY.createGenerator(passed);
  }

  /** Counts what the generator has passed on. */
  private static final class Passed extends FilterOutputStream {
    private int count;

    Passed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      count = Math.addExact(count, length);
      out.write(bytes, offset, length);
    }
  }

  /**
   * Writes what is missing once all events have come; returns what is still to be inserted.
   *
   * @throws ProblemException if the document is beyond a limit
   */
  public Insertions finish() throws IOException {
    if (wrapped) {
      writeClasses();
      json.writeEndObject();
    }
    json.close();
    Insertions ids = shared.insertions();
    usage.complete((long) passed.count + ids.length(), shared.tokens());
    return ids;
  }

  private void writeClasses() throws IOException {
    if (classes.isEmpty()) {
      return;
    }
    int types = classes.values().stream().mapToInt(facts -> facts.types().size()).sum();
    usage.classes(classes.size(), types);
    json.writeObjectFieldStart(Markers.CLASSES);
    for (var entry : classes.entrySet()) {
      json.writeObjectFieldStart(entry.getKey());
      writeFacts(entry.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeFacts(ClassFacts facts) throws IOException {
    if (facts.hash() != null) {
      json.writeStringField(Markers.HASH, facts.hash());
    }
    if (!facts.types().isEmpty()) {
      json.writeObjectFieldStart(Markers.TYPES);
      for (var type : facts.types().entrySet()) {
        json.writeStringField(type.getKey(), type.getValue());
      }
      json.writeEndObject();
    }
  }

  /** Writes the first fields of an object; {@code follows} says whether there is one already. */
  private void start(Starts.Kind kind, TypeName type, boolean follows) throws IOException {
    if (follows) {
      json.writeRaw(',');
    }
    json.writeRaw(starts.of(kind, type));
    if (!follows) {
      // The generator takes what is raw for white space: the next field would bring no comma.
      json.writeRaw(',');
    }
  }

  private void beforeValue() throws IOException {
    if (depth == 0) {
      usage.wrapper();
      wrapped = true;
      json.writeStartObject();
      json.writeNumberField(Markers.VERSION, Document.VERSION);
      json.writeFieldName(Markers.VALUE);
    }
  }

  private int position() {
    return passed.count + json.getOutputBuffered();
  }

  private void push(int number, boolean marked) {
    if (depth + 1 >= open.length) {
      open = Arrays.copyOf(open, open.length * 2);
    }
    open[depth++] = marked ? -number - 1 : number;
  }

  @Override
  public void nullValue() throws IOException {
    beforeValue();
    usage.scalar();
    json.writeNull();
  }

  @Override
  public void bool(boolean value) throws IOException {
    beforeValue();
    usage.scalar();
    json.writeBoolean(value);
  }

  @Override
  public void whole(long value) throws IOException {
    beforeValue();
    usage.number(value);
    json.writeNumber(value);
  }

  @Override
  public void whole(BigInteger value) throws IOException {
    beforeValue();
    usage.scalar();
    usage.number(value);
    json.writeNumber(value);
  }

  @Override
  public void decimal(double value) throws IOException {
    beforeValue();
    usage.number(value);
    json.writeNumber(value);
  }

  @Override
  public void decimal(float value) throws IOException {
    beforeValue();
    usage.number(value);
    json.writeNumber(value);
  }

  @Override
  public void decimal(BigDecimal value) throws IOException {
    usage.number(value);
    beforeValue();
    usage.scalar();
    json.writeNumber(value);
  }

  @Override
  public void decimalLiteral(String literal) throws IOException {
    usage.number(literal);
    beforeValue();
    usage.scalar();
    json.writeNumber(literal);
  }

  @Override
  public void text(String value) throws IOException {
    usage.text(value);
    beforeValue();
    usage.scalar();
    json.writeString(value);
  }

  @Override
  public void value(TypeName type, String text) throws IOException {
    usage.value(type, text);
    beforeMarkedScalar();
    json.writeStartObject();
    start(Starts.Kind.PLAIN, type, false);
    json.writeFieldName(NAME);
    json.writeString(text);
    json.writeEndObject();
  }

  @Override
  public void enumConstant(TypeName type, String name) throws IOException {
    beforeMarkedScalar();
    json.writeStartObject();
    start(Starts.Kind.ENUM, type, false);
    json.writeFieldName(NAME);
    json.writeString(name);
    json.writeEndObject();
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
    json.writeStartObject();
    json.writeStringField(Markers.CLASS, Markers.CLASS_LITERAL);
    json.writeStringField(Markers.MODULE, type.module());
    json.writeStringField(Markers.NAME, type.name());
    json.writeEndObject();
  }

  @Override
  public void function(MethodName method) throws IOException {
    beforeValue();
    usage.marked(14);
    json.writeStartObject();
    json.writeStringField(Markers.CALLABLE, Markers.FUNCTION);
    writeOwner(method);
    json.writeStringField(Markers.NAME, method.name());
    writeCall(method);
    json.writeEndObject();
  }

  private void writeOwner(MethodName method) throws IOException {
    TypeName owner = method.owner();
    if (owner != null) {
      json.writeStringField(Markers.CLASS, owner.name());
      json.writeStringField(Markers.MODULE, owner.module());
    }
  }

  private void writeCall(MethodName method) throws IOException {
    usage.text(String.valueOf(method.signature()));
    json.writeStringField(Markers.SIGNATURE, method.signature());
    json.writeStringField(Markers.INTERFACE, method.functionType());
  }

  @Override
  public void reference(int number) throws IOException {
    usage.marked(4);
    json.writeStartObject();
    json.writeNumberField(Markers.REF, shared.idOf(number));
    json.writeEndObject();
  }

  @Override
  public void startObject(ObjectNode.Form form, ClassFacts type, int size) throws IOException {
    usage.composite(13, 2, position());
    json.writeStartObject();
    push(shared.startedMarked(position()), true);
    boolean outermost = depth == 1;
    if (outermost) {
      json.writeNumberField(Markers.VERSION, Document.VERSION);
    }
    note(type);
    switch (form) {
      case TRACKED -> {
        start(Starts.Kind.PLAIN, type.name(), outermost);
        writeMaker(type.maker());
        json.writeFieldName(INIT);
      }
      case LAZY -> {
        start(Starts.Kind.LAZY, type.name(), outermost);
        writeMaker(type.maker());
        json.writeFieldName(CONFIG);
      }
      case RECORD -> {
        start(Starts.Kind.RECORD, type.name(), outermost);
        json.writeFieldName(FIELDS);
      }
    }
    json.writeStartObject();
  }

  /** Says which of several constructors and methods makes the object. */
  private void writeMaker(@Nullable String maker) throws IOException {
    if (maker != null) {
      usage.maker(maker);
      int parenthesis = maker.indexOf('(');
      json.writeStringField(Markers.NAME, maker.substring(0, parenthesis));
      json.writeStringField(Markers.SIGNATURE, maker.substring(parenthesis));
    }
  }

  @SuppressWarnings(
      "ReferenceEquality") // The facts of a class are one object; others only cost a look-up.
  private void note(ClassFacts type) {
    if (type != lastNoted && noted.add(type) && !type.sayNothing()) {
      classes.merge(type.key().toString(), type, ClassFacts::and);
    }
    lastNoted = type;
  }

  @Override
  public void argument(String name) throws IOException {
    usage.name(name);
    json.writeFieldName(name);
  }

  @Override
  public void endObject() throws IOException {
    usage.end(2);
    json.writeEndObject();
    if (--depth == 0) {
      writeClasses();
    }
    json.writeEndObject();
  }

  @Override
  public void startBound(MethodName method) throws IOException {
    beforeValue();
    usage.composite(17, 1, position());
    json.writeStartObject();
    push(shared.startedMarked(position()), true);
    json.writeStringField(Markers.CALLABLE, Markers.BOUND);
    writeOwner(method);
    json.writeStringField(Markers.METHOD, method.name());
    writeCall(method);
    json.writeFieldName(Markers.OBJECT);
  }

  @Override
  public void endBound() throws IOException {
    usage.end(1);
    depth--;
    json.writeEndObject();
  }

  @Override
  public void startContainer(Shape shape, int size, boolean textKeys) throws IOException {
    beforeValue();
    boolean map = shape.form() == Shape.Form.MAP;
    boolean marked = map ? !(shape.isPlain() && textKeys) : !shape.isPlain(Shape.Form.LIST);
    usage.composite(marked ? 22 : 2, marked ? 2 : 1, position());
    if (marked) {
      json.writeStartObject();
      push(shared.startedMarked(position()), true);
      writeShape(shape);
    }
    if (map && textKeys) {
      json.writeStartObject();
    } else {
      json.writeStartArray();
    }
    if (!marked) {
      push(shared.startedPlain(position() - 1, map), false);
    }
  }

  private void writeShape(Shape shape) throws IOException {
    TypeName type = shape.type();
    if (type != null) {
      json.writeStringField(Markers.CLASS, type.name());
      json.writeStringField(Markers.MODULE, type.module());
    }
    json.writeBooleanField(
        switch (shape.form()) {
          case LIST -> Markers.LIST;
          case SET -> Markers.SET;
          case MAP -> Markers.MAP;
          case TUPLE -> Markers.TUPLE;
        },
        true);
    if (shape.order() != null) {
      json.writeStringField(Markers.ORDER, shape.order());
    }
    TypeName elementType = shape.elementType();
    if (elementType != null) {
      json.writeFieldName(Markers.TYPE);
      writeClassLiteral(elementType);
    }
    json.writeFieldName(shape.form() == Shape.Form.MAP ? Markers.ENTRIES : Markers.ITEMS);
  }

  @Override
  public void key(String key) throws IOException {
    usage.name(key);
    json.writeFieldName(key);
  }

  @Override
  public void startEntry() throws IOException {
    usage.composite(2, 1, position());
    json.writeStartArray();
  }

  @Override
  public void endEntry() throws IOException {
    usage.end(1);
    json.writeEndArray();
  }

  @Override
  public void endContainer() throws IOException {
    if (json.getOutputContext().inArray()) {
      json.writeEndArray();
    } else {
      json.writeEndObject();
    }
    int number = open[--depth];
    usage.end(number < 0 ? 2 : 1);
    if (number < 0) {
      json.writeEndObject();
    } else {
      shared.endedPlain(number, position());
    }
  }
}
