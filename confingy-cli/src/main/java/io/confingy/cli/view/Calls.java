package io.confingy.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.confingy.Confingy;
import io.confingy.ConfingyException;
import io.confingy.Limit;
import io.confingy.cli.io.Plain;
import io.confingy.internal.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page asks the server for: the library, one more document in it, something to show. */
final class Calls {

  private static final int LONGEST_NAME = 200;

  private final Library library;
  private final List<Integer> opened;

  /**
   * Makes the calls of one server.
   *
   * @param opened the documents that are shown first
   */
  Calls(Library library, List<Integer> opened) {
    this.library = library;
    this.opened = opened;
  }

  /**
   * An answer, JSON.
   *
   * @param status its status
   * @param body its bytes
   */
  record Answer(int status, ByteArrayOutputStream body) {

    static Answer ofText(int status, String text) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      return new Answer(status, body);
    }
  }

  /** Answers a call, or returns null if there is no such call. */
  @Nullable Answer answer(String call, @Nullable String query, InputStream body)
      throws IOException {
    return switch (call) {
      case "library" -> library();
      case "add" -> add(query, body);
      case "open" -> open(query);
      default -> null;
    };
  }

  private Answer library() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = ViewJson.generator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("documents");
      for (Opened document : library.documents()) {
        json.writeStartObject();
        json.writeStringField("name", Plain.text(document.name()));
        json.writeNumberField("cards", document.graph().size());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("open");
      for (int number : opened) {
        json.writeNumber(number);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return new Answer(200, out);
  }

  private Answer add(@Nullable String query, InputStream body) throws IOException {
    long most = Limit.DOCUMENT_SIZE.defaultValue();
    byte[] bytes = body.readNBytes((int) most + 1);
    if (bytes.length > most) {
      return tooLarge();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int number = library.add(name(query), text);
      return Answer.ofText(200, "{\"added\":" + number + "}");
    } catch (CharacterCodingException e) {
      return trouble(422, "The document is not UTF-8.");
    } catch (ProblemException e) {
      return trouble(422, e.problem().message());
    }
  }

  /** Returns the answer to a body that is too large. */
  static Answer tooLarge() throws IOException {
    return trouble(
        413, "The document is larger than " + Limit.DOCUMENT_SIZE.defaultValue() + " bytes.");
  }

  private static String name(@Nullable String query) {
    String prefix = "name=";
    if (query == null || !query.startsWith(prefix)) {
      return "document.json";
    }
    String name;
    try {
      name = URLDecoder.decode(query.substring(prefix.length()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "document.json";
    }
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private Answer open(@Nullable String query) throws IOException {
    List<Opened> all = library.documents();
    String[] numbers = query == null ? new String[0] : query.split(",", -1);
    if (numbers.length < 1 || numbers.length > 2) {
      return trouble(400, "Name one document, or two.");
    }
    for (String number : numbers) {
      if (!number.matches("[0-9]{1,4}") || Integer.parseInt(number) >= all.size()) {
        return trouble(404, "There is no such document. The server may have been started anew.");
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Opened first = all.get(Integer.parseInt(numbers[0]));
    if (numbers.length == 1) {
      ViewJson.write(first, out);
      return new Answer(200, out);
    }
    Opened second = all.get(Integer.parseInt(numbers[1]));
    try {
      ViewJson.write(first, second, Confingy.diff(first.text(), second.text()), out);
      return new Answer(200, out);
    } catch (ConfingyException e) {
      return trouble(422, String.valueOf(e.getMessage()));
    }
  }

  /** Returns an answer that says what went wrong. */
  static Answer trouble(int status, String sentence) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = ViewJson.generator(out)) {
      json.writeStartObject();
      json.writeStringField("error", sentence);
      json.writeEndObject();
    }
    return new Answer(status, out);
  }
}
