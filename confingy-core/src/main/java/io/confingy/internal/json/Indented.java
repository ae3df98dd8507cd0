package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lays out JSON for people: two spaces a level, one line an entry, numbers as they are spelled. */
public final class Indented {

  /** Deeper levels are not indented further, so that the length stays linear in the depth. */
  private static final int DEEPEST = 40;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(JsonReader.UNCONSTRAINED)
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private Indented() {}

  /** Returns the same JSON, laid out. */
  public static byte[] of(byte[] compact) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(compact.length * 2);
    try (JsonParser parser = FACTORY.createParser(compact);
        JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.setPrettyPrinter(printer());
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric()) {
          generator.writeNumber(parser.getText());
        } else {
          generator.copyCurrentEvent(parser);
        }
      }
      generator.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("JSON could not be laid out in memory.", e);
    }
    return out.toByteArray();
  }

  /** Returns a printer for the same layout. */
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
      super.writeIndentation(generator, Math.min(level, DEEPEST));
    }
  }
}
