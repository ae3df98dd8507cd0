package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a tool of the JDK in a process of its own, to its end or until it is killed. */
final class ChildJvm {

  private ChildJvm() {}

  /** Returns what the tool printed, after it has ended well. */
  static String run(String tool, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(tool(tool));
    command.addAll(arguments);
    return run(command);
  }

  /** Returns what a command printed, after it has ended well. */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** Starts the main method of a class of these tests. */
  static Process start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(tool("java"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Waits for the next line that a process prints. */
  static void awaitLine(Process process) throws IOException {
    for (int c = process.getInputStream().read(); c != '\n'; c = process.getInputStream().read()) {
      assertThat(c).as("the process goes on").isNotNegative();
    }
  }

  /** Returns the file of a tool of the JDK that runs the tests. */
  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
