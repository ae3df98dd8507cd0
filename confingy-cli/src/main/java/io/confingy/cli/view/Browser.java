package io.confingy.cli.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens the browser of whoever sits in front of the machine. */
final class Browser {

  private Browser() {}

  /** Opens an address, if that can be done; it is printed in any case. */
  static void open(String address) {
    List<String> command = new ArrayList<>(command(System.getProperty("os.name", "")));
    command.add(address);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // A machine without a screen has nothing to open it with.
      return;
    }
  }

  private static List<String> command(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return List.of("open");
    }
    return name.contains("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler")
        : List.of("xdg-open");
  }
}
