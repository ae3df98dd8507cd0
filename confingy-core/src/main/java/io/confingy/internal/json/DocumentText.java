package io.confingy.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import io.confingy.internal.graph.Document;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A document that can be read in two ways, and time and again. */
public interface DocumentText {

  /**
   * Reads it into a graph.
   *
   * @throws ProblemException if it is not JSON, not the form of a configuration, or beyond a limit
   */
  Document graph(Limits limits);

  /**
   * Hands the configuration on as it is read, if the document is as Confingy writes it.
   *
   * @return a document with nothing in it but what was said of the classes; or null where the
   *     document is another, is wrong in any way, or the receiver threw a {@link ProblemException}
   */
  @Nullable Document straight(Limits limits, Receiver receiver);

  /**
   * Reads into a graph what was handed on before.
   *
   * @return the document, or null where it is not the same any more
   */
  default @Nullable Document again(Limits limits) {
    return graph(limits);
  }

  /** A file that can be read time and again. */
  interface Source {
    /** Opens it at its start. */
    InputStream open() throws IOException;

    /** Reads it or, where it is larger than a document may be, enough of it to be beyond. */
    byte[] readAll();
  }

  /** Returns a document that is in a file, in UTF-8. */
  static DocumentText of(Source source) {
    return new FileText(source);
  }

  /** Returns a document that is a string. */
  static DocumentText of(String json) {
    return new DocumentText() {
      @Override
      public Document graph(Limits limits) {
        return JsonReader.read(json, limits);
      }

      @Override
      public @Nullable Document straight(Limits limits, Receiver receiver) {
        try (JsonParser parser = JsonReader.FACTORY.createParser(new Utf8Stream(json))) {
          limits.checkDocumentSize(json);
          return StraightReader.read(parser, limits, receiver);
        } catch (IOException | ProblemException e) {
          return null;
        }
      }
    };
  }

  /** Returns a document that is UTF-8; nobody changes it from here on. */
  static DocumentText of(byte[] utf8) {
    return new DocumentText() {
      @Override
      public Document graph(Limits limits) {
        return JsonReader.read(utf8, limits);
      }

      @Override
      public @Nullable Document straight(Limits limits, Receiver receiver) {
        try (JsonParser parser = JsonReader.FACTORY.createParser(utf8)) {
          limits.checkDocumentSize(utf8.length);
          return StraightReader.read(parser, limits, receiver);
        } catch (IOException | ProblemException e) {
          return null;
        }
      }
    };
  }
}
