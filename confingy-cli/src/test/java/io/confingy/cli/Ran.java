package io.confingy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a process of the command did.
 *
 * @param code what it exited with
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int code, String out, String err) {

  static final String EXECUTABLE = System.getProperty("confingy.executable", "");
  static final String CLASSES = System.getProperty("confingy.test-classes", "");

  static Ran confingy(Object... arguments) throws Exception {
    return with("", Map.of(), arguments);
  }

  static Ran with(String input, Map<String, String> environment, Object... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(EXECUTABLE);
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return process(input, environment, command);
  }

  /** Runs a line of shell; the executable is {@code $confingy} there. */
  static Ran shell(String line) throws Exception {
    return process("", Map.of("confingy", EXECUTABLE), List.of("/bin/sh", "-c", line));
  }

  static Ran process(String input, Map<String, String> environment, List<String> command)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "JAVA_TOOL_OPTIONS"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Path err = Files.createTempFile("confingy", ".err");
    try {
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String out = read(process.getInputStream());
      return new Ran(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  private static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
