package io.confingy.cli.io;

import java.util.Map;

/**
 * What standard output and standard error lead to.
 *
 * @param output whether a person sees standard output
 * @param error whether a person sees standard error
 * @param colour whether standard output may have colours
 */
public record Terminal(boolean output, boolean error, boolean colour) {

  /** What the executable file found out, which can ask what Java cannot. */
  private static final String FOUND = "confingy.terminal";

  /** Finds out; without the executable file, nothing is taken for a terminal. */
  public static Terminal find() {
    String found = System.getProperty(FOUND, "");
    return of(found, found.isEmpty() ? Map.of() : System.getenv());
  }

  static Terminal of(String found, Map<String, String> environment) {
    boolean output = found.contains("output");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Terminal(output, found.contains("error"), output && !plain);
  }
}
