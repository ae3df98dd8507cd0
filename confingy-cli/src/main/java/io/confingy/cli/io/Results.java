package io.confingy.cli.io;

import io.confingy.internal.file.Storage;
import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes what a command made. */
public final class Results {

  private Results() {}

  /**
   * Writes JSON or Java source to a file, as a whole or not at all, or to standard output where
   * there is none.
   *
   * @param text lines, the last one with its end
   * @param input a file that must stay as it is, or null if there is none
   * @throws Trouble if the output is the input, or cannot be written
   */
  public static void write(
      String text, @Nullable Path output, @Nullable Path input, PrintWriter standard) {
    if (output == null) {
      // Both spell a character as the same escape.
      standard.println(Plain.json(text));
      return;
    }
    refuseInput(output, input);
    replace(output, text);
  }

  /**
   * Writes to a file, as a whole or not at all.
   *
   * @throws Trouble if it cannot be written
   */
  public static void replace(Path output, String text) {
    try {
      Storage.replace(output, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (ProblemException e) {
      throw new Trouble(e.problem().message(), e);
    }
  }

  private static void refuseInput(Path output, @Nullable Path input) {
    try {
      if (input != null && Files.exists(output) && Files.isSameFile(output, input)) {
        throw new Trouble(
            "`"
                + Plain.text(output.toString())
                + "` is the input, which stays as it is; expected: another file");
      }
    } catch (IOException e) {
      throw new Trouble(
          "`" + Plain.text(output.toString()) + "` cannot be written: " + e.getMessage(), e);
    }
  }
}
