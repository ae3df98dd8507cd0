package io.confingy.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SerializedString;
import io.confingy.internal.graph.BriefDecimal;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into a graph, without a look at any class.
 *
 * <p>The fields of an object may come in any order; only a reference has to come behind what it
 * refers to. There is no recursion: the objects and arrays that are open are {@link Frame}s on a
 * stack, and are used again.
 */
public final class JsonReader {

  /** The limits that are checked are those of the runtime, by name. */
  static final StreamReadConstraints UNCONSTRAINED =
      StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build();

  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(UNCONSTRAINED)
          .build();

  private final JsonParser parser;
  private final Limits limits;

  /** What keeps each value once, or null where the graph may hold it as often as it comes. */
  private final @Nullable Interner interner;

  private final TextCache texts = new TextCache();
  private final MarkedObjects marked;
  private final FieldNames.Room names = new FieldNames.Room();
  private final List<Frame> frames = new ArrayList<>();
  private int depth;
  private long tokens;
  private long nodes;

  /** The innermost frame; the outermost one, which is not read, where nothing is open. */
  private Frame top = new Frame(names);

  private @Nullable Node root;

  private JsonReader(JsonParser parser, Limits limits, @Nullable Interner interner) {
    this.parser = parser;
    this.limits = limits;
    this.interner = interner;
    this.marked = new MarkedObjects(limits, interner);
    frames.add(top);
  }

  /**
   * Reads a document from a string.
   *
   * <p>The parser of UTF-8 is the faster one, since it can be asked for a name. Where it finds
   * something wrong, the parser of characters has the last word: it tells positions in characters,
   * and takes half of a surrogate pair for what it is.
   *
   * @throws ProblemException if it is not JSON, not the form of a configuration, or beyond a limit
   */
  public static Document read(String json, Limits limits) {
    return read(json, limits, null);
  }

  /**
   * Reads a document from a string, and keeps what it has in common with others only once.
   *
   * @throws ProblemException if it is not JSON, not the form of a configuration, or beyond a limit
   */
  public static Document read(String json, Limits limits, @Nullable Interner interner) {
    limits.checkDocumentSize(json);
    try (JsonParser parser = FACTORY.createParser(new Utf8Stream(json))) {
      return new JsonReader(parser, limits, interner).read();
    } catch (IOException | ProblemException e) {
      return readCharacters(json, limits, interner);
    }
  }

  private static Document readCharacters(String json, Limits limits, @Nullable Interner interner) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return new JsonReader(parser, limits, interner).read();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory could not be read.", e);
    }
  }

  /**
   * Reads a document from UTF-8.
   *
   * @throws ProblemException if it is not JSON, not the form of a configuration, or beyond a limit
   */
  public static Document read(byte[] utf8, Limits limits) {
    limits.checkDocumentSize(utf8.length);
    try (JsonParser parser = FACTORY.createParser(utf8)) {
      return new JsonReader(parser, limits, null).read();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory could not be read.", e);
    }
  }

  /**
   * Reads a document from a stream of UTF-8, and keeps what it has in common with others only once.
   *
   * @throws IOException if the stream cannot be read
   * @throws ProblemException if it is not JSON, not the form of a configuration, or beyond a limit
   */
  public static Document read(InputStream utf8, Limits limits, Interner interner)
      throws IOException {
    try (JsonParser parser = FACTORY.createParser(utf8)) {
      return new JsonReader(parser, limits, interner).read();
    }
  }

  private Document read() throws IOException {
    try {
      for (JsonToken token = next(); token != null; token = next()) {
        if (root != null) {
          throw problem(
              Problem.of("The document goes on behind its end.")
                  .found(Quote.code(parser.getText()) + position())
                  .expected("one JSON value and nothing behind it"));
        }
        accept(token);
      }
    } catch (JacksonException e) {
      throw problem(Problem.of("The document is not JSON.").found(complaint(e) + position()));
    } catch (ProblemException e) {
      throw e.problem().path() == null ? problem(e.problem()) : e;
    }
    if (root == null) {
      throw problem(
          Problem.of("The document is empty.")
              .expected("one JSON value, as `Confingy.serialize` writes it"));
    }
    return new Document(root, marked.classes(), marked.anyShared());
  }

  /** Returns the parser's own words, without its description of where it reads from. */
  private static String complaint(JacksonException e) {
    String words = e.getOriginalMessage();
    int source = words.indexOf(" (start marker at");
    return Quote.plain((source < 0 ? words : words.substring(0, source)).replace('`', '\''));
  }

  /**
   * Returns the next token, or null at the end; a field name that was likely to come is taken note
   * of at once, and the token is the one behind it.
   */
  private @Nullable JsonToken next() throws IOException {
    SerializedString likely = depth > 0 ? top.likelyField() : null;
    if (likely == null) {
      return parser.nextToken();
    }
    if (!parser.nextFieldName(likely)) {
      return parser.currentToken();
    }
    limits.checkTokens(++tokens);
    top.likelyFieldCame();
    return parser.nextToken();
  }

  private void accept(JsonToken token) throws IOException {
    limits.checkTokens(++tokens);
    switch (token) {
      case FIELD_NAME -> field(parser.currentName());
      case START_OBJECT -> push(false);
      case START_ARRAY -> push(true);
      case END_OBJECT, END_ARRAY -> end();
      case VALUE_STRING -> string();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> add(interned(decimal()));
      case VALUE_TRUE -> add(Scalar.Bool.of(true));
      case VALUE_FALSE -> add(Scalar.Bool.of(false));
      default -> add(Scalar.Null.NULL);
    }
  }

  /**
   * Reads a string; the names in marked objects come again and again, other strings may well not.
   */
  private void string() throws IOException {
    if (depth > 0 && top.expectsMarkerValue() && !top.awaits(Bit.OBJECT)) {
      limits.checkString(parser.getTextLength());
      add(texts.read(parser));
    } else if (interner == null) {
      limits.checkString(parser.getTextLength());
      add(new Scalar.Text(parser.getText()));
    } else {
      limits.checkString(parser.getTextLength());
      add(
          interner.text(
              parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
    }
  }

  private Scalar decimal() throws IOException {
    long brief =
        BriefDecimal.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    if (brief != BriefDecimal.NONE) {
      limits.checkNumber(parser.getTextLength());
      return new Scalar.Decimal(brief);
    }
    String literal = parser.getText();
    limits.checkNumber(literal);
    return new Scalar.Decimal(literal);
  }

  private void integer() throws IOException {
    limits.checkNumber(parser.getTextLength());
    boolean big = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
    add(
        interned(
            big
                ? new Scalar.BigWhole(parser.getBigIntegerValue())
                : Scalar.Whole.of(parser.getLongValue())));
  }

  private void push(boolean array) {
    limits.checkJsonDepth(depth + 1);
    if (depth == frames.size()) {
      frames.add(new Frame(names));
    }
    Frame outer = depth == 0 ? null : top;
    top = frames.get(depth++);
    top.start(array, outer);
  }

  private void field(String name) {
    limits.checkName(name.length());
    if (!top.field(name)) {
      throw problem(
          Problem.of("The field " + Quote.code(name) + " is there twice.")
              .found("the second one" + position())
              .expected("each field of an object once"));
    }
  }

  private void end() {
    if (top.isData()) {
      Frame object = top;
      top = frames.get(--depth - 1);
      top.addData(object);
      return;
    }
    Node node = node();
    boolean shared = (top.markers() & Bit.ID) != 0;
    boolean array = top.isArray();
    pop();
    if (!(node instanceof Composite composite)) {
      add(interned(node));
    } else if (interner == null || (array && depth > 0 && top.awaitsAny(Bit.ITEMS | Bit.ENTRIES))) {
      add(composite);
    } else {
      add(interner.composite(composite, shared));
    }
  }

  private Node interned(Node scalar) {
    return interner == null ? scalar : interner.scalar(scalar);
  }

  private void pop() {
    if (--depth > 0) {
      top = frames.get(depth - 1);
    }
  }

  private Node node() {
    return top.isArray() ? top.list() : marked.close(top, depth == 1);
  }

  private void add(Node node) {
    if (depth == 0 || !top.expectsMarkerValue()) {
      limits.checkNodes(++nodes);
    }
    if (depth == 0) {
      root = node;
    } else {
      if (depth == 1 && top.awaits(Bit.VERSION)) {
        // At once: what else an unknown version brings along is not to be complained of.
        MarkedObjects.requireKnownVersion(node);
      }
      top.add(node);
    }
  }

  private void add(Composite composite) {
    if (depth == 0 || !top.expectsMarkerValue()) {
      limits.checkNodes(nodes + 1);
      limits.checkObjectDepth(composite.height());
    }
    if (depth > 0) {
      top.raise(composite.height());
    }
    add((Node) composite);
  }

  private String position() {
    var location = parser.currentLocation();
    return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }

  private ProblemException problem(Problem problem) {
    StringBuilder path = new StringBuilder(PathText.ROOT);
    for (int i = 0; i < depth; i++) {
      frames.get(i).appendStep(path);
    }
    return new ProblemException(problem.at(path.toString()));
  }
}
