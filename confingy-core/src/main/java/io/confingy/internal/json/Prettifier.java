package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.GraphText;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.PathText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph for people: an object as its class name and arguments, everything else as what it
 * stands for.
 *
 * <p>An object that stands in several places is written at the first, and named by its path at the
 * others.
 */
public final class Prettifier {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private static final int LONGEST_PATH = 200;

  private final Document document;
  private final JsonGenerator json;

  /** Where each composite was met first; kept only where one may be met again. */
  private final IdentityHashMap<Composite, Origin> origins = new IdentityHashMap<>();

  private final Deque<Open> open = new ArrayDeque<>();

  private Prettifier(Document document, JsonGenerator json) {
    this.document = document;
    this.json = json;
  }

  /** Returns the graph of a document as JSON for people. */
  public static String prettify(Document document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(printer());
      new Prettifier(document, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException("JSON could not be written to memory.", e);
    }
    return text.toString();
  }

  /** Returns a printer for the layout of {@link Indented}. */
  static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new CappedIndenter());
    printer.indentArraysWith(new CappedIndenter());
    return printer;
  }

  private static final class CappedIndenter extends DefaultIndenter {
    private static final long serialVersionUID = 1L;

    CappedIndenter() {
      super("  ", "\n");
    }

    @Override
    public void writeIndentation(JsonGenerator generator, int level) throws IOException {
      super.writeIndentation(generator, Math.min(level, Indented.DEEPEST));
    }
  }

  private void write() throws IOException {
    write(document.root());
    while (!open.isEmpty()) {
      advance(open.element());
    }
  }

  private void write(Node node) throws IOException {
    if (node instanceof Scalar scalar) {
      write(scalar);
      return;
    }
    if (node instanceof BoundNode bound && bound.method().owner() == null) {
      // As Python's confingy shows it.
      writeText(bound.readable());
      return;
    }
    Composite composite = (Composite) node;
    if (document.shared() && composite.size() > 0) {
      Origin earlier = origins.putIfAbsent(composite, origin());
      if (earlier != null) {
        writeText("see " + path(earlier));
        return;
      }
    }
    start(composite);
  }

  private void start(Composite composite) throws IOException {
    Layout layout = Layout.of(composite);
    switch (layout) {
      case OBJECT -> {
        json.writeStartObject();
        writeName(((ObjectNode) composite).type().toString());
        json.writeStartObject();
      }
      case BOUND -> {
        json.writeStartObject();
        writeName(((BoundNode) composite).readable());
      }
      case KEYED -> json.writeStartObject();
      case ELEMENTS, PAIRS -> json.writeStartArray();
    }
    open.push(new Open(composite, layout));
  }

  private void advance(Open top) throws IOException {
    if (top.next == top.composite.size()) {
      open.pop();
      end(top);
      return;
    }
    int index = top.next++;
    Node part = top.composite.part(index);
    switch (top.layout) {
      case OBJECT -> writeName(((ObjectNode) top.composite).name(index));
      case KEYED -> {
        if (index % 2 == 0) {
          writeName(key((Scalar) part));
          return;
        }
      }
      case PAIRS -> betweenPairs(index);
      case ELEMENTS, BOUND -> {}
    }
    write(part);
  }

  private void betweenPairs(int index) throws IOException {
    if (index > 0 && index % 2 == 0) {
      json.writeEndArray();
    }
    if (index % 2 == 0) {
      json.writeStartArray();
    }
  }

  private void end(Open top) throws IOException {
    switch (top.layout) {
      case OBJECT -> {
        json.writeEndObject();
        json.writeEndObject();
      }
      case KEYED, BOUND -> json.writeEndObject();
      case ELEMENTS -> json.writeEndArray();
      case PAIRS -> {
        json.writeEndArray();
        json.writeEndArray();
      }
    }
  }

  private void write(Scalar scalar) throws IOException {
    if (scalar instanceof Scalar.Text text) {
      writeText(text.value());
    } else if (scalar instanceof Scalar.Bool bool) {
      json.writeBoolean(bool.value());
    } else if (scalar instanceof Scalar.Null) {
      json.writeNull();
    } else if (scalar instanceof Scalar.Whole
        || scalar instanceof Scalar.BigWhole
        || scalar instanceof Scalar.Decimal) {
      json.writeNumber(literal(scalar));
    } else if (scalar instanceof Scalar.Value value) {
      writeText(value.text());
    } else if (scalar instanceof Scalar.EnumConstant constant) {
      writeText(constant.type() + "." + constant.name());
    } else if (scalar instanceof Scalar.Function function) {
      writeText(function.method().toString());
    } else {
      writeText(((Scalar.ClassLiteral) scalar).type().toString());
    }
  }

  private void writeText(String text) throws IOException {
    json.setCharacterEscapes(HarmlessEscapes.of(text));
    json.writeString(text);
  }

  private void writeName(String name) throws IOException {
    json.setCharacterEscapes(HarmlessEscapes.of(name));
    json.writeFieldName(name);
  }

  private static String key(Scalar key) {
    return key instanceof Scalar.Text text ? text.value() : GraphText.of(key);
  }

  private static String literal(Scalar number) {
    if (number instanceof Scalar.Whole whole) {
      return Long.toString(whole.value());
    }
    return number instanceof Scalar.BigWhole big
        ? big.value().toString()
        : ((Scalar.Decimal) number).text();
  }

  /** Returns where the value at hand stands: which part of the innermost open composite it is. */
  private Origin origin() {
    Open parent = open.peek();
    return parent == null ? Origin.ROOT : new Origin(parent.composite, parent.next - 1);
  }

  private String path(Origin origin) {
    Deque<String> steps = new ArrayDeque<>();
    for (Origin at = origin; at.parent != null; at = origins.getOrDefault(at.parent, Origin.ROOT)) {
      steps.push(PathFinder.step(at.parent, at.index));
    }
    String path = PathText.ROOT + String.join("", steps);
    return path.length() <= LONGEST_PATH ? path : shortened(path);
  }

  /** Leaves out the middle, so that many references to a deep place do not make a huge text. */
  private static String shortened(String path) {
    int half = LONGEST_PATH / 2;
    return path.substring(0, half) + "..." + path.substring(path.length() - half);
  }

  /** How the parts of a composite are written. */
  private enum Layout {
    OBJECT,
    BOUND,
    ELEMENTS,
    KEYED,
    PAIRS;

    static Layout of(Composite composite) {
      if (composite instanceof ObjectNode) {
        return OBJECT;
      }
      if (composite instanceof BoundNode) {
        return BOUND;
      }
      if (((ContainerNode) composite).shape().form() != Shape.Form.MAP) {
        return ELEMENTS;
      }
      Set<String> keys = new HashSet<>();
      for (int i = 0; i < composite.size(); i += 2) {
        if (!(composite.part(i) instanceof Scalar key) || !keys.add(key(key))) {
          return PAIRS;
        }
      }
      return KEYED;
    }
  }

  private record Origin(@Nullable Composite parent, int index) {
    static final Origin ROOT = new Origin(null, 0);
  }

  private static final class Open {
    final Composite composite;
    final Layout layout;
    int next;

    Open(Composite composite, Layout layout) {
      this.composite = composite;
      this.layout = layout;
    }
  }
}
