package io.confingy.cli.io;

import io.confingy.Limit;
import io.confingy.internal.file.Storage;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document that a command was given.
 *
 * @param name how it was named, harmless to a terminal
 * @param file where it was read from, or null if it came from standard input
 * @param text what is in it
 */
public record Document(String name, @Nullable Path file, String text) {

  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final char REPLACEMENT = '\uFFFD';

  /**
   * Reads a file, or standard input.
   *
   * @throws Trouble if it cannot be read, is larger than a document may be, or is not UTF-8
   */
  public static Document read(String name) {
    boolean standard = name.equals(STANDARD_INPUT);
    String shown = standard ? "standard input" : Plain.text(name);
    Path file = standard ? null : path(name);
    byte[] content = file == null ? standardInput() : content(file);
    if (content.length > Limit.DOCUMENT_SIZE.defaultValue()) {
      throw new Trouble(
          shown
              + " is larger than a document may be; expected: at most "
              + Limit.DOCUMENT_SIZE.defaultValue()
              + " bytes");
    }
    return new Document(shown, file, text(content, shown));
  }

  private static String text(byte[] content, String shown) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    // It stands for what is not UTF-8, unless it was there before.
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new Trouble(shown + " is not UTF-8; expected: a document as Confingy saves it", e);
    }
  }

  /**
   * Returns the path of a name.
   *
   * @throws Trouble if no file can have the name
   */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Trouble("There can be no file `" + Plain.text(name) + "`: " + e.getReason(), e);
    }
  }

  private static byte[] content(Path file) {
    if (Files.isDirectory(file)) {
      throw new Trouble(
          "`" + Plain.text(file.toString()) + "` is a directory; expected: a document");
    }
    try {
      return Storage.read(file, Limit.DOCUMENT_SIZE.defaultValue());
    } catch (ProblemException e) {
      throw new Trouble(e.problem().message(), e);
    }
  }

  private static byte[] standardInput() {
    try {
      return System.in.readNBytes((int) Limit.DOCUMENT_SIZE.defaultValue() + 1);
    } catch (IOException e) {
      throw new Trouble("Standard input could not be read: " + e.getMessage(), e);
    }
  }
}
