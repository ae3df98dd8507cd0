package io.confingy.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the command this is. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"confingy " + number()};
  }

  /** Returns it as a number. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, "(not packaged)");
  }
}
